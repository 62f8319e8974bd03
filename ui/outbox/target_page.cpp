#include "ui/outbox/target_page.h"

#include "model/on_answer.h"
#include "ui/errortext/database_text.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/field_note.h"
#include "ui/errortext/outbox_text.h"
#include "ui/outbox/database_fields.h"
#include "ui/outbox/endpoint_fields.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fd {

namespace {

bool answers(const TargetState& state) {
    const auto* endpoint = std::get_if<ConnectionState>(&state);
    return endpoint != nullptr ? *endpoint == ConnectionState::Answers
                               : std::get<DatabaseState>(state) == DatabaseState::Answers;
}

QString stateText(const TargetState& state) {
    const auto* endpoint = std::get_if<ConnectionState>(&state);
    return endpoint != nullptr ? connectionText(*endpoint)
                               : databaseStateText(std::get<DatabaseState>(state));
}

} // namespace

TargetPage::TargetPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_local(new QRadioButton)
    , m_remote(new QRadioButton)
    , m_database(new QRadioButton)
    , m_explanation(new QLabel)
    , m_endpointFields(new EndpointFields)
    , m_databaseFields(new DatabaseFields)
    , m_test(new QPushButton)
    , m_result(new FieldNote)
    , m_save(new QPushButton)
    , m_back(new QPushButton) {
    setObjectName(QStringLiteral("targetPage"));
    setAutoFillBackground(true);
    build();
    wire();
    retranslate();
}

void TargetPage::build() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(semibold(textFont(17)));
    m_explanation->setObjectName(QStringLiteral("targetExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    setTone(m_explanation, Tone::Muted);
    m_local->setObjectName(QStringLiteral("localTarget"));
    m_remote->setObjectName(QStringLiteral("remoteTarget"));
    m_database->setObjectName(QStringLiteral("databaseTarget"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_result->setObjectName(QStringLiteral("targetResult"));
    m_save->setObjectName(QStringLiteral("saveTarget"));
    m_save->setProperty("primary", true);
    m_back->setObjectName(QStringLiteral("targetBack"));

    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 4, 16, 12);
    inside->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_local, m_remote, m_database, m_explanation,
                                                         m_endpointFields, m_databaseFields})
        inside->addWidget(part);
    inside->addWidget(m_test, 0, Qt::AlignLeft);
    inside->addWidget(m_result);
    inside->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_back, 1);
    foot->addWidget(m_save, 1);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->addWidget(m_title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(panelScroll(content), 1);
    column->addLayout(foot);
}

void TargetPage::wire() {
    for (QRadioButton* choice : {m_local, m_remote, m_database})
        connect(choice, &QRadioButton::toggled, this, &TargetPage::showChoice);
    connect(m_test, &QPushButton::clicked, this, &TargetPage::test);
    connect(m_save, &QPushButton::clicked, this, &TargetPage::save);
    connect(m_back, &QPushButton::clicked, this, &TargetPage::backRequested);
    connect(m_endpointFields, &EndpointFields::edited, this, &TargetPage::clearNotes);
    connect(m_databaseFields, &DatabaseFields::edited, this, &TargetPage::clearNotes);
}

void TargetPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetPage::retranslate() {
    m_title->setText(tr("Where bookings go"));
    m_local->setText(tr("This PC"));
    m_remote->setText(tr("A remote address"));
    m_database->setText(tr("The clinic database"));
    m_test->setText(tr("Test the connection"));
    m_save->setText(tr("Save"));
    m_back->setText(tr("Back"));
    clearNotes();
    showChoice();
}

TargetKind TargetPage::kind() const {
    return m_remote->isChecked()     ? TargetKind::Endpoint
           : m_database->isChecked() ? TargetKind::Database
                                     : TargetKind::ThisPc;
}

QString TargetPage::explanation() const {
    switch (kind()) {
    case TargetKind::Endpoint:
        return tr("Bookings are sent to the main system at this address. Without a connection they wait on "
                  "this PC and are sent later.");
    case TargetKind::Database:
        return m_target.isDatabase()
                   ? tr("All desks of the clinic share this database and see each other's bookings at once. "
                        "Without a connection bookings wait on this PC and are sent later.")
                   : tr("All desks of the clinic share this database and see each other's bookings at once. "
                        "From then on this PC shows what is in the database; what is on it now is first kept "
                        "in a file beside.");
    case TargetKind::ThisPc:
        break;
    }
    return m_target.isDatabase()
               ? tr("Bookings are made on this PC alone. It keeps its copy of the clinic database as it is "
                    "now; the other desks no longer see what is booked here, nor this one what they book.")
               : tr("Bookings are made on this PC alone; no server is needed.");
}

void TargetPage::showChoice() {
    m_endpointFields->setVisible(kind() == TargetKind::Endpoint);
    m_databaseFields->setVisible(kind() == TargetKind::Database);
    m_test->setVisible(kind() != TargetKind::ThisPc);
    m_explanation->setText(explanation());
    m_result->clear();
}

void TargetPage::reload() {
    onAnswer(m_desk.target(), this, [this](const Result<BookingTarget, StoreError>& answer) {
        if (answer)
            showTarget(*answer);
        else
            m_result->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
    });
}

void TargetPage::showTarget(const BookingTarget& target) {
    m_target = target;
    QRadioButton* choice = target.kind == TargetKind::Endpoint   ? m_remote
                           : target.kind == TargetKind::Database ? m_database
                                                                 : m_local;
    choice->setChecked(true);
    m_endpointFields->show(target);
    m_databaseFields->show(target);
    clearNotes();
    showChoice();
    QWidget* first = target.kind == TargetKind::Endpoint   ? m_endpointFields->firstField()
                     : target.kind == TargetKind::Database ? m_databaseFields->firstField()
                                                           : m_local;
    first->setFocus();
}

void TargetPage::clearNotes() {
    m_endpointFields->clearNotes();
    m_databaseFields->clearNotes();
    m_result->clear();
}

std::optional<BookingTarget> TargetPage::written() {
    BookingTarget target = m_target;
    target.kind = kind();
    if (target.kind == TargetKind::Endpoint)
        m_endpointFields->writeInto(target);
    std::optional<TargetFault> fault;
    if (target.kind == TargetKind::Database)
        fault = m_databaseFields->writeInto(target);
    if (!fault && target.isRemote())
        fault = Desk::faultOf(target);
    if (!fault)
        return target;
    refuse(*fault);
    return std::nullopt;
}

std::optional<QByteArray> TargetPage::secret() const {
    switch (kind()) {
    case TargetKind::Endpoint:
        return m_endpointFields->secret();
    case TargetKind::Database:
        return m_databaseFields->secret();
    case TargetKind::ThisPc:
        break;
    }
    return std::nullopt;
}

void TargetPage::test() {
    clearNotes();
    const auto target = written();
    if (!target)
        return;
    m_result->say(Tone::Muted, target->isDatabase() ? tr("Asking the database…") : tr("Asking the address…"));
    const quint64 number = ++m_query;
    onAnswer(m_desk.testConnection(*target, secret()), this, [this, number](const TargetState& state) {
        if (number == m_query)
            m_result->say(answers(state) ? Tone::Accent : Tone::Danger, stateText(state));
    });
}

void TargetPage::refuse(const TargetFault& fault) {
    if (const auto* endpoint = std::get_if<EndpointFault>(&fault))
        m_endpointFields->refuse(*endpoint);
    else
        m_databaseFields->refuse(std::get<DatabaseFault>(fault));
}

void TargetPage::save() {
    clearNotes();
    ++m_query;
    const auto target = written();
    if (!target)
        return;
    m_save->setEnabled(false);
    onAnswer(m_desk.setTarget(*target, secret()), this,
             [this](const Result<TargetSaved, StoreError>& answer) {
                 m_save->setEnabled(true);
                 if (!answer)
                     m_result->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
                 else if (answer->fault)
                     refuse(*answer->fault);
                 else if (answer->waiting > 0)
                     m_result->say(Tone::Warning, tr("%n booking(s) still wait or need a person. Settle them "
                                                     "in the outbox first.",
                                                     nullptr, answer->waiting));
                 else
                     take(*answer);
             });
}

void TargetPage::take(const TargetSaved& saved) {
    onAnswer(m_desk.target(), this, [this, saved](const Result<BookingTarget, StoreError>& target) {
        if (target)
            showTarget(*target);
        QStringList sentences{tr("Saved.")};
        if (!saved.tokenKept)
            sentences << tr(
                "There is no keychain on this PC, so what opens it is kept only until the program "
                "ends.");
        if (!saved.keptBeside.isEmpty())
            sentences
                << tr("What was on this PC is kept in %1.").arg(QDir::toNativeSeparators(saved.keptBeside));
        m_result->say(saved.tokenKept ? Tone::Accent : Tone::Warning, sentences.join(u' '));
        Q_EMIT this->saved();
    });
}

} // namespace fd
