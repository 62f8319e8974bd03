#pragma once

#include "model/domain/booking_target.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;

namespace fd {

class FieldBlock;

/// The address of the main system, with what it takes to be let in.
class EndpointFields : public QWidget {
    Q_OBJECT
public:
    explicit EndpointFields(QWidget* parent = nullptr);

    void show(const BookingTarget& target);
    /// What is written, into the target.
    void writeInto(BookingTarget& target) const;
    /// nullopt: the token that is kept stays.
    [[nodiscard]] std::optional<QByteArray> secret() const;
    void refuse(EndpointFault fault);
    void clearNotes();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();

    EndpointSettings m_known;
    bool m_needsToken = false;
    QLineEdit* m_url;
    FieldBlock* m_urlBlock;
    QLineEdit* m_token;
    FieldBlock* m_tokenBlock;
    QPushButton* m_more;
    QWidget* m_moreFields;
    QLineEdit* m_header;
    FieldBlock* m_headerBlock;
    QLineEdit* m_scheme;
    FieldBlock* m_schemeBlock;
    QLineEdit* m_caFile;
    QPushButton* m_browse;
    FieldBlock* m_caFileBlock;
    QLineEdit* m_proxy;
    FieldBlock* m_proxyBlock;
};

/// Asks for a file of certificates; what is chosen goes into the field.
void chooseCaFile(QLineEdit* field);

} // namespace fd
