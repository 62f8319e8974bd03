#pragma once

#include "model/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace fd {

class DatabaseFields;
class EndpointFields;
class FieldNote;

/// Where bookings go: to this PC, to a remote address, or to the clinic's database; the last two can be tried
/// out without changing anything there.
class TargetPage : public QWidget {
    Q_OBJECT
public:
    explicit TargetPage(Desk& desk, QWidget* parent = nullptr);

    /// Reads what is set now.
    void reload();

Q_SIGNALS:
    void backRequested();
    void saved();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void showTarget(const BookingTarget& target);
    void showChoice();
    void clearNotes();
    [[nodiscard]] TargetKind kind() const;
    /// What is written, or nullopt after saying beside its field what is wrong with it.
    [[nodiscard]] std::optional<BookingTarget> written();
    [[nodiscard]] std::optional<QByteArray> secret() const;
    [[nodiscard]] QString explanation() const;
    void test();
    void save();
    void take(const TargetSaved& saved);
    void refuse(const TargetFault& fault);

    Desk& m_desk;
    BookingTarget m_target;
    quint64 m_query = 0;

    QLabel* m_title;
    QRadioButton* m_local;
    QRadioButton* m_remote;
    QRadioButton* m_database;
    QLabel* m_explanation;
    EndpointFields* m_endpointFields;
    DatabaseFields* m_databaseFields;
    QPushButton* m_test;
    FieldNote* m_result;
    QPushButton* m_save;
    QPushButton* m_back;
};

} // namespace fd
