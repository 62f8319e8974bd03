#include "ui/outbox/endpoint_fields.h"

#include "ui/booking/field_block.h"
#include "ui/errortext/outbox_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
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

void chooseCaFile(QLineEdit* field) {
    const QString path =
        QFileDialog::getOpenFileName(field, EndpointFields::tr("Certificate authority"), field->text(),
                                     EndpointFields::tr("Certificates (*.pem *.crt *.cer)"));
    if (!path.isEmpty())
        field->setText(path);
}

EndpointFields::EndpointFields(QWidget* parent)
    : QWidget(parent)
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
    , m_proxyBlock(new FieldBlock(m_proxy)) {
    build();
    retranslate();
}

void EndpointFields::build() {
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

    auto* more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(10);
    for (QWidget* block : {m_headerBlock, m_schemeBlock, m_caFileBlock})
        more->addWidget(block);
    more->addWidget(m_browse, 0, Qt::AlignLeft);
    more->addWidget(m_proxyBlock);
    m_moreFields->hide();
    auto* fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(10);
    fields->addWidget(m_urlBlock);
    fields->addWidget(m_tokenBlock);
    fields->addWidget(m_more, 0, Qt::AlignLeft);
    fields->addWidget(m_moreFields);

    connect(m_more, &QPushButton::toggled, m_moreFields, &QWidget::setVisible);
    connect(m_browse, &QPushButton::clicked, this, [this] { chooseCaFile(m_caFile); });
    for (QLineEdit* field : {m_url, m_token, m_header, m_scheme, m_caFile, m_proxy})
        connect(field, &QLineEdit::textEdited, this, &EndpointFields::edited);
}

void EndpointFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EndpointFields::retranslate() {
    m_urlBlock->setCaption(tr("Address"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_tokenBlock->setCaption(tr("Token or API key"));
    m_token->setPlaceholderText(m_needsToken ? tr("Kept; type here to replace it")
                                             : tr("Not needed by every address"));
    m_more->setText(tr("More settings"));
    m_headerBlock->setCaption(tr("Header of the token"));
    m_schemeBlock->setCaption(tr("Word before the token"));
    m_caFileBlock->setCaption(tr("Additional certificate authority (PEM file)"));
    m_browse->setText(tr("Choose a file…"));
    m_proxyBlock->setCaption(tr("Proxy"));
    m_proxy->setPlaceholderText(tr("As the system"));
}

void EndpointFields::show(const BookingTarget& target) {
    m_known = target.endpoint;
    m_needsToken = target.needsToken;
    m_url->setText(m_known.base.toString());
    m_token->clear();
    m_header->setText(QString::fromLatin1(m_known.tokenHeader));
    m_scheme->setText(QString::fromLatin1(m_known.tokenScheme));
    m_caFile->setText(m_known.caFile);
    m_proxy->setText(m_known.proxy.toString());
    retranslate();
}

void EndpointFields::writeInto(BookingTarget& target) const {
    EndpointSettings& endpoint = target.endpoint;
    endpoint.setBase(urlOf(m_url->text()));
    endpoint.tokenHeader = m_header->text().trimmed().toLatin1();
    endpoint.tokenScheme = m_scheme->text().trimmed().toLatin1();
    endpoint.caFile = m_caFile->text().trimmed();
    endpoint.proxy =
        m_proxy->text().trimmed().isEmpty() ? QUrl() : QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
}

std::optional<QByteArray> EndpointFields::secret() const {
    const QByteArray typed = m_token->text().trimmed().toUtf8();
    if (!typed.isEmpty())
        return typed;
    // A token belongs to its address: another address does not get it.
    BookingTarget written;
    written.endpoint = m_known;
    writeInto(written);
    const bool sameAddress = written.endpoint.base == m_known.base;
    return sameAddress ? std::nullopt : std::optional(QByteArray());
}

void EndpointFields::refuse(EndpointFault fault) {
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

void EndpointFields::clearNotes() {
    for (FieldBlock* block :
         {m_urlBlock, m_tokenBlock, m_headerBlock, m_schemeBlock, m_caFileBlock, m_proxyBlock})
        block->note().clear();
}

QWidget* EndpointFields::firstField() const {
    return m_url;
}

} // namespace fd
