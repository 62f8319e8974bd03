#include "ui/visitor/visitor_form_view.h"

#include "ui/errortext/error_text.h"
#include "ui/errortext/visitor_text.h"
#include "ui/visitor/similar_list.h"
#include "ui/visitor/visitor_writing.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace fd {

namespace {

constexpr int memoLines = 3;
constexpr int memoFrame = 16;

/// Nothing is touched that shows this already: it may be being composed.
void setText(QLineEdit* field, const QString& text) {
    if (field->text() != text)
        field->setText(text);
}

bool isSaveKey(const QKeyEvent* key) {
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
           key->modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

void VisitorFormView::wire() {
    const auto take = [this] {
        if (!m_filling)
            m_writing.setForm(typed());
    };
    for (const auto& [field, fieldBlock] : m_blocks) {
        const auto edited = [this, field = field, take] {
            if (m_filling)
                return;
            block(field).note().clear(); // what was said was about another text
            m_general->clear();
            take();
        };
        if (auto* line = qobject_cast<QLineEdit*>(fieldBlock->field())) {
            connect(line, &QLineEdit::textChanged, this, edited);
            connect(line, &QLineEdit::returnPressed, m_save, &QPushButton::click);
        } else if (auto* combo = qobject_cast<QComboBox*>(fieldBlock->field())) {
            connect(combo, &QComboBox::currentIndexChanged, this, edited);
        } else {
            connect(m_memo, &QPlainTextEdit::textChanged, this, edited);
        }
    }
    connect(m_nextChart, &QPushButton::clicked, this, [this] {
        m_chart->setText(m_choices.nextChartNumber);
        m_chart->setFocus();
    });
    connect(m_save, &QPushButton::clicked, &m_writing, &VisitorWriting::save);
    connect(m_discard, &QPushButton::clicked, this, &VisitorFormView::discarded);
    connect(m_startOver, &QPushButton::clicked, this, [this] {
        m_writing.startOver();
        focusFirst();
    });
    for (SimilarList* list : {m_samePhone, m_samePerson, m_sameChart})
        connect(list, &SimilarList::chosen, this, &VisitorFormView::otherChosen);
    connect(&m_writing, &VisitorWriting::replaced, this, [this] {
        fill(m_writing.form());
        retranslate();
    });
    connect(&m_writing, &VisitorWriting::similarChanged, this, &VisitorFormView::showSimilar);
    connect(&m_writing, &VisitorWriting::similarFound, this, [this] {
        m_general->say(Tone::Warning, tr("Somebody like this is registered already: look above first."));
    });
    connect(&m_writing, &VisitorWriting::savingChanged, this, &VisitorFormView::updateButtons);
    connect(&m_writing, &VisitorWriting::refused, this, &VisitorFormView::showErrors);
    connect(&m_writing, &VisitorWriting::changedMeanwhile, this, &VisitorFormView::showClashes);
    connect(&m_writing, &VisitorWriting::failed, this, [this](const StoreError& error) {
        m_general->say(Tone::Danger, tr("NOT saved. %1").arg(storeErrorText(error)), error.detail);
    });
}

void VisitorFormView::retranslate() {
    for (const auto& [field, fieldBlock] : m_blocks)
        fieldBlock->setCaption(visitorFieldName(field));
    m_title->setText(m_writing.isNew() ? tr("New visitor") : tr("Edit visitor"));
    setAccessibleName(m_title->text());
    m_birth->setPlaceholderText(QStringLiteral("940302"));
    m_phone->setPlaceholderText(QStringLiteral("010-0000-0000"));
    m_mainSystemId->setPlaceholderText(tr("24 digits and letters, if known"));
    m_startOver->setText(tr("Start over"));
    m_startOver->setToolTip(m_writing.isNew() ? tr("Empty every field")
                                              : tr("Show the visitor as stored, without these changes"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Throw away what is typed here"));
    m_save->setToolTip(tr("Enter. Esc leaves the form; what is typed is kept."));
    m_resumed->say(Tone::Accent,
                   m_writing.wasUnfinished() ? tr("This goes on from what was typed earlier.") : QString());
    m_startOver->setVisible(m_writing.wasUnfinished());
    fillCombos();
    showSimilar();
}

void VisitorFormView::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void VisitorFormView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeMemo();
}

void VisitorFormView::sizeMemo() {
    m_memo->setFixedHeight(memoLines * m_memo->fontMetrics().lineSpacing() + memoFrame);
}

void VisitorFormView::setChoices(const VisitorFormChoices& choices) {
    m_choices = choices;
    fillCombos();
    updateButtons();
}

void VisitorFormView::fillCombos() {
    const QScopedValueRollback filling(m_filling, true);
    const VisitorForm& form = m_writing.form();
    m_gender->clear();
    for (const Gender gender : {Gender::Unknown, Gender::Female, Gender::Male})
        m_gender->addItem(genderWord(gender), static_cast<int>(gender));
    m_gender->setCurrentIndex(m_gender->findData(static_cast<int>(form.gender)));
    m_type->clear();
    m_type->addItem(QStringLiteral("-"), QString());
    for (const VisitorType& type : m_choices.types)
        m_type->addItem(type.name, type.id);
    if (form.type && m_type->findData(form.type->id) < 0)
        m_type->addItem(form.type->name, form.type->id);
    m_type->setCurrentIndex(form.type ? m_type->findData(form.type->id) : 0);
    m_nationality->clear();
    m_nationality->addItem(QStringLiteral("-"), QString());
    for (const QString& code : countryCodes()) {
        if (m_nationality->count() == usualCountries() + 1)
            m_nationality->insertSeparator(m_nationality->count());
        m_nationality->addItem(countryName(code, m_language), code);
    }
    if (m_nationality->findData(form.nationality) < 0)
        m_nationality->addItem(form.nationality, form.nationality);
    m_nationality->setCurrentIndex(m_nationality->findData(form.nationality));
}

void VisitorFormView::fill(const VisitorForm& form) {
    const QScopedValueRollback filling(m_filling, true);
    setText(m_name, form.name);
    setText(m_phone, form.phone);
    setText(m_birth, form.dateOfBirth);
    setText(m_chart, form.chartNumber);
    setText(m_cautions, form.cautions);
    setText(m_mainSystemId, form.mainSystemId);
    if (m_memo->toPlainText() != form.memo)
        m_memo->setPlainText(form.memo);
    fillCombos();
    clearNotes();
    updateButtons();
}

VisitorForm VisitorFormView::typed() const {
    VisitorForm form;
    form.name = m_name->text();
    form.phone = m_phone->text();
    form.dateOfBirth = m_birth->text();
    form.gender = static_cast<Gender>(m_gender->currentData().toInt());
    form.chartNumber = m_chart->text();
    if (const QString type = m_type->currentData().toString(); !type.isEmpty())
        form.type = VisitorType{type, m_type->currentText()};
    form.nationality = m_nationality->currentData().toString();
    form.cautions = m_cautions->text();
    form.memo = m_memo->toPlainText();
    form.mainSystemId = m_mainSystemId->text();
    return form;
}

void VisitorFormView::showSimilar() {
    const SimilarVisitors& similar = m_writing.similar();
    m_samePhone->say(tr("Also on this phone number (a family, perhaps)"), similar.samePhone);
    m_samePerson->say(tr("Registered already: same name and birth date"), similar.sameNameAndBirth);
    m_sameChart->say(tr("This chart number is somebody else's"), similar.sameChartNumber);
    updateButtons();
}

void VisitorFormView::showErrors(const FieldErrors& errors) {
    clearNotes();
    QWidget* first = nullptr;
    for (const FieldError& error : errors) {
        const auto field = visitorFieldOf(error.key);
        FieldNote& note = field ? block(*field).note() : *m_general;
        note.say(Tone::Danger, visitorSentence(error), technicalLine(error));
        if (field && first == nullptr)
            first = block(*field).field();
    }
    if (first != nullptr)
        first->setFocus();
}

void VisitorFormView::showClashes(const VisitorForm& now, const std::vector<VisitorField>& clashes) {
    for (const VisitorField field : clashes) {
        const QString value = fieldValue(now, field, m_language);
        block(field).note().say(Tone::Warning,
                                value.isEmpty() ? tr("Emptied elsewhere meanwhile. Saving keeps this text.")
                                                : tr("Now stored: %1. Saving replaces it.").arg(value));
    }
    m_general->say(
        Tone::Warning,
        tr("This visitor was changed elsewhere meanwhile. Look it over and save again, or discard."));
}

void VisitorFormView::clearNotes() {
    for (const auto& [field, fieldBlock] : m_blocks)
        fieldBlock->note().clear();
    m_general->clear();
}

void VisitorFormView::updateButtons() {
    const bool anyway = m_writing.isProbablyThere();
    m_save->setText(m_writing.isSaving() ? tr("Saving…")
                    : m_writing.isNew()  ? (anyway ? tr("Register anyway") : tr("Register"))
                                         : (anyway ? tr("Save anyway") : tr("Save")));
    m_save->setDisabled(m_writing.isSaving());
    const QString& next = m_choices.nextChartNumber;
    m_nextChart->setText(tr("Use %1").arg(next));
    m_nextChart->setToolTip(tr("The next free chart number"));
    m_nextChart->setAccessibleName(tr("Use %1, the next free chart number").arg(next));
    m_nextChart->setVisible(!next.isEmpty());
}

void VisitorFormView::focusFirst() {
    QLineEdit* first = m_name;
    if (m_writing.isNew() && !m_name->text().isEmpty() && m_phone->text().isEmpty())
        first = m_phone; // the name was what was searched for
    first->setFocus(Qt::ShortcutFocusReason);
}

bool VisitorFormView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event); // NOLINT: the type says so
        if (key->key() == Qt::Key_Escape || isSaveKey(key)) {
            event->accept(); // the window's own come second
            return true;
        }
    }
    return QWidget::event(event);
}

void VisitorFormView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isSaveKey(event))
        m_save->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fd
