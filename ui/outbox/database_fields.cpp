#include "ui/outbox/database_fields.h"

#include "ui/booking/field_block.h"
#include "ui/errortext/database_text.h"
#include "ui/outbox/endpoint_fields.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace fd {

DatabaseFields::DatabaseFields(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_addressBlock(new FieldBlock(m_address))
    , m_password(new QLineEdit)
    , m_passwordBlock(new FieldBlock(m_password))
    , m_caFile(new QLineEdit)
    , m_caFileBlock(new FieldBlock(m_caFile))
    , m_browse(new QPushButton) {
    build();
    retranslate();
}

void DatabaseFields::build() {
    m_address->setObjectName(QStringLiteral("databaseAddress"));
    m_password->setObjectName(QStringLiteral("databasePassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_caFile->setObjectName(QStringLiteral("databaseCaFile"));
    m_browse->setObjectName(QStringLiteral("browseDatabaseCaFile"));
    auto* fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(10);
    for (QWidget* block : {m_addressBlock, m_passwordBlock, m_caFileBlock})
        fields->addWidget(block);
    fields->addWidget(m_browse, 0, Qt::AlignLeft);

    connect(m_browse, &QPushButton::clicked, this, [this] { chooseCaFile(m_caFile); });
    for (QLineEdit* field : {m_address, m_password, m_caFile})
        connect(field, &QLineEdit::textEdited, this, &DatabaseFields::edited);
}

void DatabaseFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatabaseFields::retranslate() {
    m_addressBlock->setCaption(tr("Address of the database"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://desk@clinic.example/frontdesk"));
    m_passwordBlock->setCaption(tr("Password"));
    m_password->setPlaceholderText(m_needsPassword ? tr("Kept; type here to replace it") : QString());
    m_caFileBlock->setCaption(tr("Certificate authority of the database (PEM file)"));
    m_caFile->setPlaceholderText(tr("Those that this system trusts"));
    m_browse->setText(tr("Choose a file…"));
}

void DatabaseFields::show(const BookingTarget& target) {
    m_known = target.database;
    m_needsPassword = target.needsPassword;
    m_address->setText(m_known.address());
    m_password->clear();
    m_caFile->setText(m_known.caFile);
    retranslate();
}

std::optional<DatabaseFault> DatabaseFields::writeInto(BookingTarget& target) const {
    const QString text = m_address->text().trimmed();
    target.database.caFile = m_caFile->text().trimmed();
    if (target.database.setAddress(text))
        return std::nullopt;
    return QUrl(text).password().isEmpty() ? DatabaseFault::NotAnAddress : DatabaseFault::PasswordInAddress;
}

std::optional<QByteArray> DatabaseFields::secret() const {
    const QByteArray typed = m_password->text().toUtf8();
    if (!typed.isEmpty())
        return typed;
    // A password belongs to its address: another address does not get it.
    DatabaseSettings written;
    const bool sameAddress = written.setAddress(m_address->text()) && written.address() == m_known.address();
    return sameAddress ? std::nullopt : std::optional(QByteArray());
}

void DatabaseFields::refuse(DatabaseFault fault) {
    FieldBlock* block = fault == DatabaseFault::CaFileUnreadable ? m_caFileBlock : m_addressBlock;
    block->note().say(Tone::Danger, databaseFaultText(fault));
    block->field()->setFocus();
}

void DatabaseFields::clearNotes() {
    for (FieldBlock* block : {m_addressBlock, m_passwordBlock, m_caFileBlock})
        block->note().clear();
}

QWidget* DatabaseFields::firstField() const {
    return m_address;
}

} // namespace fd
