#include "ui/visitor/merge_view.h"

#include "model/on_answer.h"
#include "ui/booking/booking_changes.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/errortext/visitor_text.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"
#include "ui/visitor/elided_radio.h"
#include "ui/visitor/results_delegate.h"
#include "ui/visitor/results_model.h"
#include "ui/visitor/search_field.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int mostOffered = 30;

QLabel* plainLabel(const QString& text, Tone tone, int pixels = 12) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(textFont(pixels));
    setTone(label, tone);
    return label;
}

/// Live reservations of both at one time.
std::optional<TimeRange> overlapOf(const VisitorCard& one, const VisitorCard& other) {
    for (const Booking& a : one.bookings) {
        for (const Booking& b : other.bookings) {
            if (isLive(a.status, a.sync) && isLive(b.status, b.sync) && a.range.overlaps(b.range))
                return TimeRange::make(std::max(a.range.start(), b.range.start()),
                                       std::min(a.range.end(), b.range.end()));
        }
    }
    return std::nullopt;
}

bool waitsInOutbox(const VisitorCard& card) {
    return std::any_of(card.bookings.begin(), card.bookings.end(), [](const Booking& booking) {
        return booking.sync != OutboxState::Confirmed && booking.sync != OutboxState::Cancelled;
    });
}

} // namespace

MergeView::MergeView(Desk& desk, BookingChanges& changes, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_title(new QLabel)
    , m_who(plainLabel({}, Tone::Text, 13))
    , m_field(new SearchField)
    , m_model(new ResultsModel(this))
    , m_results(new QListView)
    , m_state(plainLabel({}, Tone::Muted))
    , m_place(new QWidget)
    , m_note(new FieldNote)
    , m_merge(new QPushButton)
    , m_leave(new QPushButton) {
    setObjectName(QStringLiteral("mergeView"));
    build();
    retranslate();
    connect(m_field, &SearchField::searchTextChanged, this, &MergeView::search);
    connect(m_field, &SearchField::moveRequested, this, [this](int rows) {
        const int last = m_model->rowCount() - 1;
        if (last >= 0)
            m_results->setCurrentIndex(
                m_model->index(std::clamp(m_results->currentIndex().row() + rows, 0, last)));
    });
    connect(m_field, &SearchField::chosen, this, [this] { choose(m_results->currentIndex()); });
    connect(m_field, &SearchField::escaped, this, &MergeView::left);
    connect(m_results, &QListView::clicked, this, &MergeView::choose);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    connect(m_leave, &QPushButton::clicked, this, &MergeView::left);
}

void MergeView::build() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(textFont(15)));
    m_field->setObjectName(QStringLiteral("mergeSearch"));
    m_field->setTakesEscape(true);
    m_results->setObjectName(QStringLiteral("mergeResults"));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ResultsDelegate(m_results));
    m_results->setFocusPolicy(Qt::NoFocus); // the field keeps it, the list follows
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setObjectName(QStringLiteral("mergeNote"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_merge->setProperty("primary", true);
    m_leave->setObjectName(QStringLiteral("leaveMerge"));
    m_leave->setProperty("quiet", true);
    for (QPushButton* button : {m_merge, m_leave})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    auto* pair = new QVBoxLayout(m_place);
    pair->setContentsMargins(0, 0, 4, 0);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_merge, 1);
    buttons->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_field);
    column->addWidget(m_state);
    column->addWidget(m_results);
    column->addWidget(panelScroll(m_place), 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void MergeView::retranslate() {
    m_title->setText(tr("Merge two records"));
    setAccessibleName(m_title->text());
    m_field->setPlaceholderText(tr("Find the other record"));
    m_field->setAccessibleName(tr("Find the other record"));
    m_results->setAccessibleName(tr("Records found"));
    m_merge->setText(tr("Merge"));
    m_leave->setText(tr("Cancel"));
    showPair();
}

void MergeView::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void MergeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergeView::begin(const VisitorCard& first) {
    m_first = first;
    m_second.reset();
    m_who->setText(first.visitor.name + u'\n' + visitorFacts(first.visitor));
    m_field->clear();
    search({});
    showPair();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MergeView::search(const QString& text) {
    const quint64 number = ++m_query;
    if (text.trimmed().isEmpty()) {
        onAnswer(m_desk.similarVisitors(formOf(m_first.visitor), m_first.visitor.id), this,
                 [this, number](const Result<SimilarVisitors, StoreError>& answer) {
                     if (number != m_query || !answer.ok())
                         return;
                     std::vector<Visitor> similar = answer.value().sameNameAndBirth;
                     for (const auto* more : {&answer.value().samePhone, &answer.value().sameChartNumber})
                         similar.insert(similar.end(), more->begin(), more->end());
                     showFound(similar, {});
                 });
        return;
    }
    onAnswer(m_desk.searchVisitors(text, mostOffered), this,
             [this, number, text](const Result<std::vector<Visitor>, StoreError>& answer) {
                 if (number == m_query && answer.ok())
                     showFound(answer.value(), text);
             });
}

void MergeView::showFound(const std::vector<Visitor>& visitors, const QString& text) {
    std::vector<Visitor> others;
    for (const Visitor& visitor : visitors) {
        const bool known = std::any_of(others.begin(), others.end(),
                                       [&visitor](const Visitor& other) { return other.id == visitor.id; });
        if (!known && visitor.id != m_first.visitor.id)
            others.push_back(visitor);
    }
    m_model->setResults(others, text);
    m_results->setCurrentIndex(m_model->index(0));
    m_results->setFixedHeight(std::min(m_model->rowCount(), ResultsDelegate::shownRows) *
                              ResultsDelegate::rowHeight);
    m_results->setVisible(!others.empty() && !m_second);
    m_state->setText(!others.empty() && text.isEmpty()   ? tr("Perhaps the same person:")
                     : others.empty() && !text.isEmpty() ? tr("No visitor found.")
                                                         : QString());
    m_state->setVisible(!m_state->text().isEmpty() && !m_second);
}

void MergeView::choose(const QModelIndex& index) {
    const Visitor* found = m_model->at(index);
    if (found == nullptr)
        return;
    const quint64 number = ++m_query;
    onAnswer(m_desk.visitorCard(found->id), this,
             [this, number](const Result<std::optional<VisitorCard>, StoreError>& answer) {
                 if (number != m_query || !answer.ok() || !answer.value())
                     return;
                 m_second = *answer.value();
                 setStays(false);
                 m_merge->setFocus();
             });
}

void MergeView::setStays(bool second) {
    m_secondStays = second;
    m_form = filledFrom(formOf(kept().visitor), formOf(removed().visitor));
    showPair();
}

void MergeView::showPair() {
    if (m_pair != nullptr) {
        m_pair->hide();
        m_pair->setParent(nullptr);
        m_pair->deleteLater(); // one of its buttons may be what was pressed
        m_pair = nullptr;
    }
    const bool both = m_second.has_value();
    m_field->setVisible(!both);
    m_results->setVisible(!both && m_model->rowCount() > 0);
    m_state->setVisible(!both && !m_state->text().isEmpty());
    m_who->setVisible(!both);
    m_merge->setVisible(both);
    m_note->clear();
    m_pair = new QWidget;
    auto* column = new QVBoxLayout(m_pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (both) {
        addStays(*column);
        for (const VisitorField field : visitorFields)
            addField(*column, field);
        addSummary(*column);
        const QString refusal = whyNot();
        m_merge->setEnabled(refusal.isEmpty());
        m_note->say(Tone::Danger, refusal);
    }
    column->addStretch(1);
    m_place->layout()->addWidget(m_pair);
    m_pair->show();
}

/// What tells the two records apart.
QString MergeView::recordText(const VisitorCard& card) {
    QStringList parts{card.visitor.name};
    if (!card.visitor.chartNumber.isEmpty())
        parts << u'#' + card.visitor.chartNumber;
    parts << tr("%n reservation(s)", nullptr, static_cast<int>(card.bookings.size()));
    return parts.join(QStringLiteral(" · "));
}

void MergeView::addStays(QVBoxLayout& column) {
    column.addWidget(plainLabel(tr("Which record stays?"), Tone::Muted));
    auto* group = new QButtonGroup(m_pair);
    for (const bool second : {false, true}) {
        const VisitorCard& card = second ? *m_second : m_first;
        auto* stays = new ElidedRadio(recordText(card));
        stays->setObjectName(second ? QStringLiteral("secondStays") : QStringLiteral("firstStays"));
        stays->setToolTip(visitorLine(card.visitor).toHtmlEscaped());
        stays->setAccessibleName(visitorLine(card.visitor));
        stays->setChecked(second == m_secondStays);
        group->addButton(stays);
        column.addWidget(stays);
        connect(stays, &QRadioButton::clicked, this, [this, second] {
            setStays(second);
            const QString name = second ? QStringLiteral("secondStays") : QStringLiteral("firstStays");
            if (auto* again = m_pair->findChild<QRadioButton*>(name))
                again->setFocus();
        });
    }
}

/// Only where there is a choice.
void MergeView::addField(QVBoxLayout& column, VisitorField field) {
    const VisitorForm mine = formOf(kept().visitor);
    const VisitorForm theirs = formOf(removed().visitor);
    if (isSame(mine, theirs, field) || isEmpty(mine, field) || isEmpty(theirs, field))
        return;
    auto* caption = plainLabel(visitorFieldName(field), Tone::Muted);
    caption->setContentsMargins(0, 6, 0, 0);
    column.addWidget(caption);
    auto* group = new QButtonGroup(m_pair);
    std::vector<VisitorForm> choices{mine, theirs};
    const VisitorForm together = filledFrom(mine, theirs);
    if (!isSame(together, mine, field))
        choices.push_back(together);
    for (size_t i = 0; i < choices.size(); ++i) {
        const VisitorForm& choice = choices[i];
        const QString value = fieldValue(choice, field, m_language);
        auto* button = new ElidedRadio(i < 2 ? value : tr("both"));
        button->setObjectName(keyOf(field) + QString::number(i));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(visitorFieldName(field), value));
        button->setToolTip(value.toHtmlEscaped());
        button->setChecked(isSame(m_form, choice, field));
        group->addButton(button);
        column.addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice, field] { take(m_form, choice, field); });
    }
}

void MergeView::addSummary(QVBoxLayout& column) {
    const VisitorCard& goes = removed();
    QStringList parts;
    if (!goes.bookings.empty())
        parts << tr("%n reservation(s)", nullptr, static_cast<int>(goes.bookings.size()));
    if (!goes.tickets.empty())
        parts << tr("%n ticket(s)", nullptr, static_cast<int>(goes.tickets.size()));
    QString text = parts.isEmpty() ? tr("The other record goes; it has neither reservations nor tickets.")
                                   : tr("The other record goes; its %1 move to the one that stays.")
                                         .arg(parts.join(QStringLiteral(", ")));
    const auto here = kept().visitor.remoteId();
    const auto there = goes.visitor.remoteId();
    if (kept().hasMainSystem && here && there)
        text += u' ' + tr("The main system knows them as two: merge them there, too.");
    auto* label = plainLabel(text, Tone::Muted);
    label->setObjectName(QStringLiteral("mergeSummary"));
    label->setContentsMargins(0, 8, 0, 0);
    column.addWidget(label);
}

QString MergeView::whyNot() const {
    if (const auto overlap = overlapOf(m_first, *m_second))
        return tr("Both have a reservation on %1. Move or cancel one of them first.")
            .arg(dateTimeText(overlap->start(), m_clinic.timeZone, m_language));
    if (waitsInOutbox(removed()))
        return tr("Bookings of the record that goes still wait in the outbox. Settle them first, or let the "
                  "other record go.");
    return {};
}

void MergeView::merge() {
    if (!m_second)
        return;
    m_merge->setEnabled(false);
    const QPointer<MergeView> here(this);
    m_changes.merge(
        kept().visitor, removed().visitor, m_form, [here](const Result<Change, StoreError>& answer) {
            if (!here)
                return;
            here->m_merge->setEnabled(true);
            if (!answer.ok())
                return here->m_note->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
            if (const auto* rejected = std::get_if<Rejected>(&answer.value())) {
                const FieldError& error = rejected->errors.front();
                return here->m_note->say(Tone::Danger, visitorSentence(error), technicalLine(error));
            }
            if (const auto* done = std::get_if<VisitorsMerged>(&answer.value()))
                Q_EMIT here->merged(done->merge.kept.id);
        });
}

bool MergeView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) { // NOLINT: the type says so
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MergeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fd
