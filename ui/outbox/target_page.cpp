#include "ui/outbox/target_page.h"

#include "model/on_answer.h"
#include "ui/booking/field_block.h"
#include "ui/errortext/error_text.h"
#include "ui/errortext/outbox_text.h"
#include "ui/theme/panel_scroll.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fd {

namespace {

/// An address as one types it: without its scheme it is https.
QUrl urlOf(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    return QUrl(trimmed.contains(u"://") ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);
}

} // namespace

TargetPage::TargetPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_local(new QRadioButton)
    , m_remote(new QRadioButton)
    , m_explanation(new QLabel)
    , m_fields(new QWidget)
    , m_url(new QLineEdit)
    , m_urlBlock(new FieldBlock(m_url))
    , m_token(new QLineEdit)
    , m_tokenBlock(new FieldBlock(m_token))
    , m_more(new QPushButton)
    , m_moreFields(new QWidget)
    , m_header(new QLineEdit)
    , m_headerBlock(new FieldBlock(m_header))
    , m_scheme(new QLineEdit)
    , m_schemeBlock(new FieldBlock(m_scheme))
    , m_caFile(new QLineEdit)
    , m_browse(new QPushButton)
    , m_caFileBlock(new FieldBlock(m_caFile))
    , m_proxy(new QLineEdit)
    , m_proxyBlock(new FieldBlock(m_proxy))
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
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    setTone(m_explanation, Tone::Muted);
    m_local->setObjectName(QStringLiteral("localTarget"));
    m_remote->setObjectName(QStringLiteral("remoteTarget"));
    m_url->setObjectName(QStringLiteral("targetUrl"));
    m_token->setObjectName(QStringLiteral("targetToken"));
    m_token->setEchoMode(QLineEdit::Password);
    m_more->setObjectName(QStringLiteral("moreTargetFields"));
    m_more->setProperty("quiet", true);
    m_more->setCheckable(true);
    m_header->setObjectName(QStringLiteral("tokenHeader"));
    m_scheme->setObjectName(QStringLiteral("tokenScheme"));
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_browse->setObjectName(QStringLiteral("browseCaFile"));
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_result->setObjectName(QStringLiteral("targetResult"));
    m_save->setObjectName(QStringLiteral("saveTarget"));
    m_save->setProperty("primary", true);
    m_back->setObjectName(QStringLiteral("targetBack"));

    auto* more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(10);
    for (QWidget* block : {m_headerBlock, m_schemeBlock, m_caFileBlock})
        more->addWidget(block);
    more->addWidget(m_browse, 0, Qt::AlignLeft);
    more->addWidget(m_proxyBlock);
    m_moreFields->hide();
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(10);
    fields->addWidget(m_urlBlock);
    fields->addWidget(m_tokenBlock);
    fields->addWidget(m_more, 0, Qt::AlignLeft);
    fields->addWidget(m_moreFields);
    fields->addWidget(m_test, 0, Qt::AlignLeft);

    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 4, 16, 12);
    inside->setSpacing(10);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_local, m_remote, m_explanation, m_fields, m_result})
        inside->addWidget(part);
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
    connect(m_remote, &QRadioButton::toggled, this, &TargetPage::showChoice);
    connect(m_more, &QPushButton::toggled, m_moreFields, &QWidget::setVisible);
    connect(m_test, &QPushButton::clicked, this, &TargetPage::test);
    connect(m_save, &QPushButton::clicked, this, &TargetPage::save);
    connect(m_back, &QPushButton::clicked, this, &TargetPage::backRequested);
    connect(m_browse, &QPushButton::clicked, this, &TargetPage::chooseCaFile);
    for (QLineEdit* field : {m_url, m_token, m_header, m_scheme, m_caFile, m_proxy})
        connect(field, &QLineEdit::textEdited, this, &TargetPage::clearNotes);
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
    m_urlBlock->setCaption(tr("Address"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_tokenBlock->setCaption(tr("Token or API key"));
    m_more->setText(tr("More settings"));
    m_headerBlock->setCaption(tr("Header of the token"));
    m_schemeBlock->setCaption(tr("Word before the token"));
    m_caFileBlock->setCaption(tr("Additional certificate authority (PEM file)"));
    m_browse->setText(tr("Choose a file…"));
    m_proxyBlock->setCaption(tr("Proxy"));
    m_proxy->setPlaceholderText(tr("As the system"));
    m_test->setText(tr("Test the connection"));
    m_save->setText(tr("Save"));
    m_back->setText(tr("Back"));
    clearNotes();
    showChoice();
}

void TargetPage::showChoice() {
    const bool remote = m_remote->isChecked();
    m_fields->setVisible(remote);
    m_explanation->setText(
        remote ? tr("Bookings are sent to the main system at this address. Without a connection they wait on "
                    "this PC and are sent later.")
               : tr("Bookings are made on this PC alone; no server is needed."));
    m_token->setPlaceholderText(m_target.needsToken ? tr("Kept; type here to replace it")
                                                    : tr("Not needed by every address"));
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
    const EndpointSettings& endpoint = target.endpoint;
    (target.remote ? m_remote : m_local)->setChecked(true);
    m_url->setText(endpoint.base.toString());
    m_token->clear();
    m_header->setText(QString::fromLatin1(endpoint.tokenHeader));
    m_scheme->setText(QString::fromLatin1(endpoint.tokenScheme));
    m_caFile->setText(endpoint.caFile);
    m_proxy->setText(endpoint.proxy.toString());
    clearNotes();
    showChoice();
    (target.remote ? static_cast<QWidget*>(m_url) : m_local)->setFocus();
}

void TargetPage::clearNotes() {
    for (FieldBlock* block :
         {m_urlBlock, m_tokenBlock, m_headerBlock, m_schemeBlock, m_caFileBlock, m_proxyBlock})
        block->note().clear();
    m_result->clear();
}

BookingTarget TargetPage::written() const {
    BookingTarget target = m_target;
    target.remote = m_remote->isChecked();
    if (!target.remote)
        return target;
    EndpointSettings& endpoint = target.endpoint;
    endpoint.setBase(urlOf(m_url->text()));
    endpoint.tokenHeader = m_header->text().trimmed().toLatin1();
    endpoint.tokenScheme = m_scheme->text().trimmed().toLatin1();
    endpoint.caFile = m_caFile->text().trimmed();
    endpoint.proxy =
        m_proxy->text().trimmed().isEmpty() ? QUrl() : QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
    return target;
}

std::optional<QByteArray> TargetPage::token() const {
    const QByteArray typed = m_token->text().trimmed().toUtf8();
    if (!typed.isEmpty())
        return typed;
    // A token belongs to its address: another address does not get it.
    const bool sameAddress = written().endpoint.base == m_target.endpoint.base;
    return sameAddress ? std::nullopt : std::optional(QByteArray());
}

void TargetPage::test() {
    clearNotes();
    const EndpointSettings endpoint = written().endpoint;
    if (const auto fault = Desk::faultOf(endpoint)) {
        refuse(*fault);
        return;
    }
    m_result->say(Tone::Muted, tr("Asking the address…"));
    const quint64 number = ++m_query;
    onAnswer(m_desk.testConnection(endpoint, token()), this, [this, number](ConnectionState state) {
        if (number == m_query)
            m_result->say(state == ConnectionState::Answers ? Tone::Accent : Tone::Danger,
                          connectionText(state));
    });
}

void TargetPage::refuse(EndpointFault fault) {
    FieldBlock* block = m_urlBlock;
    if (fault == EndpointFault::CaFileUnreadable)
        block = m_caFileBlock;
    else if (fault == EndpointFault::ProxyInvalid)
        block = m_proxyBlock;
    else if (fault == EndpointFault::HeaderInvalid)
        block = m_headerBlock;
    if (block != m_urlBlock)
        m_more->setChecked(true);
    block->note().say(Tone::Danger, endpointFaultText(fault));
    block->field()->setFocus();
}

void TargetPage::save() {
    clearNotes();
    ++m_query;
    const auto secret = m_remote->isChecked() ? token() : std::nullopt;
    m_save->setEnabled(false);
    onAnswer(
        m_desk.setTarget(written(), secret), this, [this](const Result<TargetSaved, StoreError>& answer) {
            m_save->setEnabled(true);
            if (!answer) {
                m_result->say(Tone::Danger, storeErrorText(answer.error()), answer.error().detail);
            } else if (answer->fault) {
                refuse(*answer->fault);
            } else {
                const bool kept = answer->tokenKept;
                onAnswer(
                    m_desk.target(), this, [this, kept](const Result<BookingTarget, StoreError>& target) {
                        if (target)
                            showTarget(*target);
                        m_result->say(
                            kept ? Tone::Accent : Tone::Warning,
                            kept ? tr("Saved.")
                                 : tr("Saved. There is no keychain on this PC, so the token is kept only "
                                      "until the program ends."));
                        Q_EMIT saved();
                    });
            }
        });
}

void TargetPage::chooseCaFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Certificate authority"), m_caFile->text(),
                                                      tr("Certificates (*.pem *.crt *.cer)"));
    if (!path.isEmpty())
        m_caFile->setText(path);
}

} // namespace fd
