#include "ui/booking/procedure_picker.h"

#include "ui/booking/procedure_delegate.h"
#include "ui/errortext/tone.h"
#include "ui/theme/fonts.h"
#include "ui/visitor/search_field.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int tallest = 44 * 6;
}

ProcedurePicker::ProcedurePicker(QWidget* parent)
    : CardFrame(parent)
    , m_field(new SearchField)
    , m_choices(new ProcedureChoices(this))
    , m_delegate(new ProcedureDelegate(this))
    , m_list(new QListView)
    , m_nothing(new QLabel) {
    setObjectName(QStringLiteral("procedurePicker"));
    m_field->setObjectName(QStringLiteral("procedureSearch"));
    m_field->setTakesEscape(true);
    m_list->setObjectName(QStringLiteral("procedureList"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(6, 2, 6, 4);
    setTone(m_nothing, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &SearchField::searchTextChanged, this, &ProcedurePicker::search);
    connect(m_field, &SearchField::moveRequested, this, &ProcedurePicker::moveBy);
    connect(m_field, &SearchField::chosen, this, [this] { pick(m_list->currentIndex()); });
    connect(m_field, &SearchField::escaped, this, [this] { close(true); });
    connect(m_field, &SearchField::left, this, [this] { close(false); });
    connect(m_list, &QListView::clicked, this, &ProcedurePicker::pick);
    retranslate();
    hide();
}

void ProcedurePicker::retranslate() {
    m_field->setPlaceholderText(tr("Find a procedure"));
    m_field->setAccessibleName(tr("Find a procedure"));
    m_list->setAccessibleName(tr("Procedures to choose from"));
    m_nothing->setText(tr("No procedure found."));
    m_choices->retranslate();
    showList();
}

void ProcedurePicker::setLanguage(Language language) {
    m_delegate->setLanguage(language);
    retranslate();
}

void ProcedurePicker::setSource(const ProcedureChoices::Source& source) {
    m_choices->setSource(source);
    showList();
}

void ProcedurePicker::open() {
    if (isHidden()) {
        m_cameFrom = QApplication::focusWidget();
        m_field->clear();
        search({});
        show();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ProcedurePicker::search(const QString& text) {
    m_choices->search(text);
    showList();
}

void ProcedurePicker::showList() {
    const int rows = m_choices->rowCount();
    const int most = static_cast<int>(scaled(tallest));
    int height = 0;
    for (int row = 0; row < rows && height < most; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, most));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setCurrentIndex(m_choices->index(m_choices->nextChoice(0, 1)));
    m_list->scrollToTop();
}

void ProcedurePicker::moveBy(int rows) {
    const int count = m_choices->rowCount();
    if (count == 0)
        return;
    const int step = rows < 0 ? -1 : 1;
    int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    if (m_choices->nextChoice(row, step) < 0) { // nothing but a heading beyond
        row = m_choices->nextChoice(row, -step);
        m_list->scrollTo(m_choices->index(step < 0 ? 0 : count - 1));
    } else {
        row = m_choices->nextChoice(row, step);
    }
    m_list->setCurrentIndex(m_choices->index(row));
}

void ProcedurePicker::pick(const QModelIndex& index) {
    const auto* choice = m_choices->at(index);
    if (!choice)
        return;
    const RequestedProcedure procedure = choice->procedure();
    close(true);
    Q_EMIT picked(procedure);
}

void ProcedurePicker::close(bool giveFocusBack) {
    if (isHidden())
        return;
    if (giveFocusBack && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason); // comes back here as left(), which hides
    hide();
}

} // namespace fd
