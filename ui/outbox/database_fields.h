#pragma once

#include "model/domain/booking_target.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;

namespace fd {

class FieldBlock;

/// Where the clinic's database is, and who this desk is there.
class DatabaseFields : public QWidget {
    Q_OBJECT
public:
    explicit DatabaseFields(QWidget* parent = nullptr);

    void show(const BookingTarget& target);
    /// What is written, into the target; a fault when the address is none.
    [[nodiscard]] std::optional<DatabaseFault> writeInto(BookingTarget& target) const;
    /// nullopt: the password that is kept stays.
    [[nodiscard]] std::optional<QByteArray> secret() const;
    void refuse(DatabaseFault fault);
    void clearNotes();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();

    DatabaseSettings m_known;
    bool m_needsPassword = false;
    QLineEdit* m_address;
    FieldBlock* m_addressBlock;
    QLineEdit* m_password;
    FieldBlock* m_passwordBlock;
    QLineEdit* m_caFile;
    FieldBlock* m_caFileBlock;
    QPushButton* m_browse;
};

} // namespace fd
