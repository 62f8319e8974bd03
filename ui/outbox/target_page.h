#pragma once

#include "model/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace fd {

class FieldBlock;
class FieldNote;

/// Where bookings go: to this PC, or to a remote address, which can be tried out without booking anything.
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
    [[nodiscard]] BookingTarget written() const;
    /// nullopt: the one that is kept stays.
    [[nodiscard]] std::optional<QByteArray> token() const;
    void test();
    void save();
    void refuse(EndpointFault fault);
    void chooseCaFile();

    Desk& m_desk;
    BookingTarget m_target;
    quint64 m_query = 0;

    QLabel* m_title;
    QRadioButton* m_local;
    QRadioButton* m_remote;
    QLabel* m_explanation;
    QWidget* m_fields;
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
    QPushButton* m_test;
    FieldNote* m_result;
    QPushButton* m_save;
    QPushButton* m_back;
};

} // namespace fd
