#include "ui/visitor/visitor_panel.h"

#include "model/on_answer.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/tone.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/themed_icon.h"
#include "ui/visitor/merge_view.h"
#include "ui/visitor/recent_list.h"
#include "ui/visitor/results_delegate.h"
#include "ui/visitor/results_model.h"
#include "ui/visitor/search_field.h"
#include "ui/visitor/visitor_card_view.h"
#include "ui/visitor/visitor_form_view.h"
#include "ui/visitor/visitor_writing.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int resultLimit = 50;
} // namespace

VisitorPanel::VisitorPanel(Desk& desk, BookingChanges& changes, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_field(new SearchField)
    , m_model(new ResultsModel(this))
    , m_results(new QListView)
    , m_state(new QLabel)
    , m_new(new QPushButton)
    , m_place(new QStackedWidget)
    , m_card(new VisitorCardView)
    , m_scroll(panelScroll(m_card))
    , m_recent(new RecentList)
    , m_writing(new VisitorWriting(desk, this))
    , m_form(new VisitorFormView(*m_writing))
    , m_merge(new MergeView(desk, changes)) {
    setObjectName(QStringLiteral("visitorPanel"));
    build();
    buildPlaces();
    retranslate();
    connect(m_field, &SearchField::searchTextChanged, this, &VisitorPanel::search);
    connect(m_field, &SearchField::moveRequested, this, &VisitorPanel::moveBy);
    connect(m_field, &SearchField::chosen, this, &VisitorPanel::choose);
    connect(m_field, &SearchField::escaped, this, &VisitorPanel::stepBack);
    connect(m_results, &QListView::clicked, this, &VisitorPanel::chooseAt);
    connect(m_new, &QPushButton::clicked, this, &VisitorPanel::startRegistration);
    wirePlaces();
    loadLeftOff();
}

VisitorPanel::~VisitorPanel() {
    m_field->disconnect(this); // a field that is composing still speaks while it ends
}

void VisitorPanel::build() {
    setAutoFillBackground(true);
    m_field->setObjectName(QStringLiteral("visitorSearch"));
    m_field->setKeyHint(QStringLiteral("Ctrl K"));
    m_results->setObjectName(QStringLiteral("visitorResults"));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ResultsDelegate(m_results));
    m_results->setFocusPolicy(Qt::NoFocus); // the field keeps it, the list follows
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setUniformItemSizes(true);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->hide();
    m_state->setObjectName(QStringLiteral("visitorSearchState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(8, 4, 8, 4);
    setTone(m_state, Tone::Muted);
    m_state->hide();
    m_new->setObjectName(QStringLiteral("newVisitorButton"));
    m_new->setProperty("quiet", true);
    m_new->setAutoDefault(true); // Enter presses it, too
    m_new->setIcon(themedIcon(QStringLiteral("plus"), IconTone::Accent));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 8);
    column->setSpacing(10);
    column->addWidget(m_field);
    column->addWidget(m_results);
    column->addWidget(m_state);
    column->addWidget(m_new);
    column->addWidget(m_place, 1);
}

void VisitorPanel::retranslate() {
    m_field->setPlaceholderText(tr("Find a visitor"));
    m_field->setAccessibleName(tr("Find a visitor"));
    m_field->setToolTip(tr("Name, initial consonants, last four digits, chart number or birth date"));
    m_results->setAccessibleName(tr("Visitors found"));
    m_card->setAccessibleName(tr("Visitor card"));
    m_scroll->setAccessibleName(tr("Visitor card"));
    if (!m_state->isHidden())
        m_state->setText(tr("No visitor found."));
    nameNewButton();
    showCard();
}

void VisitorPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VisitorPanel::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
    m_merge->setClinic(clinic);
    showCard();
    loadLeftOff();
}

void VisitorPanel::setLanguage(Language language) {
    m_language = language;
    m_form->setLanguage(language);
    m_merge->setLanguage(language);
    retranslate();
}

void VisitorPanel::focusSearch() {
    showSearch();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!m_field->isComposing()) // selecting would disturb the input method
        m_field->selectAll();
}

void VisitorPanel::startSearch(const QString& typed) {
    showSearch();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->setText(typed);
}

void VisitorPanel::search(const QString& text) {
    m_moved = false;
    m_chooseOnAnswer = false;
    nameNewButton();
    if (text.trimmed().isEmpty()) {
        ++m_query;
        m_answered = m_query;
        hideResults();
        return;
    }
    ask(text);
}

void VisitorPanel::ask(const QString& text) {
    const quint64 number = ++m_query;
    onAnswer(m_desk.searchVisitors(text, resultLimit), this,
             [this, number, text](const Result<std::vector<Visitor>, StoreError>& answer) {
                 if (number != m_query)
                     return; // something else has been typed since
                 m_answered = number;
                 if (answer) {
                     showResults(*answer, text);
                     return;
                 }
                 hideResults();
                 m_state->setText(storeErrorText(answer.error()));
                 m_state->show();
             });
}

void VisitorPanel::showResults(const std::vector<Visitor>& visitors, const QString& text) {
    m_model->setResults(visitors, text);
    const int rows = std::min(m_model->rowCount(), ResultsDelegate::shownRows);
    m_results->setFixedHeight(rows * ResultsDelegate::rowHeight);
    m_results->setVisible(rows > 0);
    m_state->setText(rows == 0 ? tr("No visitor found.") : QString());
    m_state->setVisible(rows == 0);
    if (!m_moved || !m_results->currentIndex().isValid())
        m_results->setCurrentIndex(m_model->index(0));
    m_results->scrollTo(m_results->currentIndex());
    if (m_chooseOnAnswer) {
        m_chooseOnAnswer = false;
        chooseAt(m_results->currentIndex());
    }
}

void VisitorPanel::hideResults() {
    m_model->setResults({}, {});
    m_results->hide();
    m_state->hide();
}

void VisitorPanel::moveBy(int rows) {
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    m_moved = true;
    const int row = std::clamp(m_results->currentIndex().row() + rows, 0, count - 1);
    m_results->setCurrentIndex(m_model->index(row));
}

void VisitorPanel::choose() {
    if (m_answered != m_query) {
        m_chooseOnAnswer = true; // what is shown was found for an older text
        return;
    }
    if (m_model->rowCount() == 0 && !m_field->searchText().trimmed().isEmpty())
        return startRegistration();
    chooseAt(m_results->currentIndex());
}

void VisitorPanel::chooseAt(const QModelIndex& index) {
    const Visitor* found = m_model->at(index);
    if (!found)
        return;
    choosePerson(Visitor(*found));
}

void VisitorPanel::stepBack() {
    if (m_field->isComposing() || m_field->text().isEmpty())
        return;
    m_field->clear();
}

void VisitorPanel::refresh() {
    if (m_wanted)
        readCard(*m_wanted);
    else
        loadLeftOff();
    if (const QString text = m_field->searchText(); !text.trimmed().isEmpty())
        ask(text);
}

} // namespace fd
