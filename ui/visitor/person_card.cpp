#include "ui/visitor/person_card.h"

#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/format.h"
#include "ui/errortext/visitor_text.h"
#include "ui/theme/chip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/visitor/chip_flow.h"
#include "ui/visitor/form_line.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fd {

namespace {

constexpr int buttonGap = 4; // a quiet button's text stands 8 px within it: so it lines up with the rest

QLabel* textLabel(const QString& text, Tone tone) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(12));
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

/// What is known of somebody on one line, or, where that is too long, the last of it on a line of its own.
class FactsLabel : public QLabel {
public:
    explicit FactsLabel(const QStringList& facts)
        : QLabel(facts.join(separator()))
        , m_facts(facts) {
        setTextFormat(Qt::PlainText);
        setFont(textFont(12));
        setWordWrap(true);
        setTone(this, Tone::Muted);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        const QString line = m_facts.join(separator());
        const bool fits = m_facts.size() < 2 || fontMetrics().horizontalAdvance(line) <= width();
        setText(fits ? line : m_facts.mid(0, m_facts.size() - 1).join(separator()) + u'\n' + m_facts.back());
    }

private:
    static QString separator() { return QStringLiteral(" · "); }
    QStringList m_facts;
};

QPushButton* quietButton(const QString& text, const char* name) {
    auto* button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setAutoDefault(true); // Enter presses it, too
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

PersonCard::PersonCard(const VisitorCard& card, Language language, QWidget* parent)
    : CardFrame(parent)
    , m_visitor(card.visitor)
    , m_hasMainSystem(card.hasMainSystem)
    , m_language(language) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(buttonGap, 10, buttonGap, 8);
    whole->setSpacing(6);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(12 - buttonGap, 0, 12 - buttonGap, 0);
    column->setSpacing(6);
    whole->addLayout(column);
    addName(*column);
    addFacts(*column);
    addChips(*column, card.noShows);
    if (!m_visitor.memo.isEmpty()) {
        auto* memo = textLabel(m_visitor.memo, Tone::Text);
        memo->setObjectName(QStringLiteral("visitorMemo"));
        memo->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(memo);
    }
    if (m_hasMainSystem)
        addMainSystemId(*column);
    if (card.unfinished) {
        auto* note = new FieldNote;
        note->setObjectName(QStringLiteral("unfinishedChange"));
        note->say(Tone::Warning, tr("A change was begun and not saved."));
        column->addWidget(note);
    }
    addButtons(*whole, card.unfinished.has_value());
}

void PersonCard::addName(QVBoxLayout& column) {
    auto* top = new QHBoxLayout;
    auto* name = new ElidedLabel(m_visitor.name);
    name->setObjectName(QStringLiteral("visitorName"));
    name->setFont(semibold(textFont(17)));
    top->addWidget(name, 1);
    if (!m_visitor.chartNumber.isEmpty()) {
        auto* chart = textLabel(QStringLiteral("#%1").arg(m_visitor.chartNumber), Tone::Muted);
        chart->setWordWrap(false);
        chart->setAccessibleName(tr("Chart number %1").arg(m_visitor.chartNumber));
        top->addWidget(chart);
    }
    column.addLayout(top);
}

void PersonCard::addFacts(QVBoxLayout& column) {
    QStringList facts;
    if (m_visitor.dateOfBirth.isValid())
        facts << m_visitor.dateOfBirth.toString(Qt::ISODate);
    if (const QString gender = genderText(m_visitor.gender); !gender.isEmpty())
        facts << gender;
    if (m_visitor.phone)
        facts << m_visitor.phone->display();
    if (facts.isEmpty())
        return;
    column.addWidget(new FactsLabel(facts));
}

void PersonCard::addChips(QVBoxLayout& column, int noShows) {
    auto* chips = new ChipFlow;
    if (!m_visitor.cautions.isEmpty()) {
        auto* caution = new Chip(Chip::Kind::Danger, m_visitor.cautions);
        caution->setObjectName(QStringLiteral("visitorCautions"));
        caution->setAccessibleName(tr("Caution: %1").arg(m_visitor.cautions));
        caution->setToolTip(m_visitor.cautions.toHtmlEscaped());
        chips->add(caution);
    }
    if (m_visitor.type)
        chips->add(new Chip(Chip::Kind::Accent, m_visitor.type->name));
    if (!m_visitor.nationality.isEmpty())
        chips->add(new Chip(Chip::Kind::Neutral, countryName(m_visitor.nationality, m_language)));
    if (noShows > 0)
        chips->add(new Chip(Chip::Kind::Warning, tr("%n no-show(s)", nullptr, noShows)));
    if (m_hasMainSystem && !m_visitor.remoteId()) {
        auto* unknown = new Chip(Chip::Kind::Warning, tr("Not in the main system"));
        unknown->setObjectName(QStringLiteral("notInMainSystem"));
        unknown->setToolTip(tr("Bookings are held until the id there is entered."));
        chips->add(unknown);
    }
    column.addWidget(chips);
}

void PersonCard::addMainSystemId(QVBoxLayout& column) {
    if (const auto id = m_visitor.remoteId()) {
        auto* known = textLabel(tr("Main system: %1").arg(id->text()), Tone::Muted);
        known->setObjectName(QStringLiteral("mainSystemId"));
        known->setFont(textFont(11));
        known->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(known);
        return;
    }
    m_id = new FormLine;
    m_id->setObjectName(QStringLiteral("mainSystemIdEdit"));
    m_id->setPlaceholderText(visitorFieldName(VisitorField::MainSystemId));
    m_id->setAccessibleName(visitorFieldName(VisitorField::MainSystemId));
    m_id->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    auto* enter = new QPushButton(tr("Enter"));
    enter->setObjectName(QStringLiteral("enterMainSystemId"));
    enter->setAutoDefault(true);
    m_idNote = new FieldNote;
    m_idNote->setObjectName(QStringLiteral("cardIdNote"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_id, 1);
    row->addWidget(enter);
    column.addLayout(row);
    column.addWidget(m_idNote);
    connect(enter, &QPushButton::clicked, this, &PersonCard::enterId);
    connect(m_id, &QLineEdit::returnPressed, this, &PersonCard::enterId);
    connect(m_id, &QLineEdit::textChanged, m_idNote, &FieldNote::clear);
}

void PersonCard::addButtons(QVBoxLayout& column, bool unfinished) {
    auto* edit = quietButton(unfinished ? tr("Continue the change") : tr("Edit"), "editVisitorButton");
    auto* merge = quietButton(tr("Merge…"), "mergeVisitorButton");
    merge->setToolTip(tr("Make this record and another one of the same person one"));
    auto* row = new ChipFlow;
    row->add(edit);
    row->add(merge);
    column.addWidget(row);
    connect(edit, &QPushButton::clicked, this, &PersonCard::editRequested);
    connect(merge, &QPushButton::clicked, this, &PersonCard::mergeRequested);
}

void PersonCard::takeOver(const PersonCard& before) {
    if (m_id == nullptr || before.m_id == nullptr || before.m_visitor.id != m_visitor.id)
        return;
    m_id->setText(before.m_id->text());
    if (before.m_id->hasFocus())
        m_id->setFocus();
}

void PersonCard::enterId() {
    if (const auto id = VisitorId::parse(m_id->text().trimmed()))
        Q_EMIT mainSystemIdEntered(*id);
    else
        refuseMainSystemId({keyOf(VisitorField::MainSystemId), reason::Invalid});
}

void PersonCard::refuseMainSystemId(const FieldError& error) {
    if (m_idNote == nullptr)
        return;
    m_idNote->say(Tone::Danger, visitorSentence(error), technicalLine(error));
    m_id->setFocus();
}

} // namespace fd
