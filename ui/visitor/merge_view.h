#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace fd {

class BookingChanges;
class FieldNote;
class ResultsModel;
class SearchField;

/// Two records of one person made one: find the other record, say which one stays, choose field by field
/// where they differ. The window's undo takes it back.
class MergeView : public QWidget {
    Q_OBJECT
public:
    MergeView(Desk& desk, BookingChanges& changes, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic) { m_clinic = clinic; }
    void setLanguage(Language language);
    /// Offers first who might be the same person.
    void begin(const VisitorCard& first);

Q_SIGNALS:
    void left();
    void merged(const fd::VisitorId& kept);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void search(const QString& text);
    void showFound(const std::vector<Visitor>& visitors, const QString& text);
    void choose(const QModelIndex& index);
    void showPair();
    [[nodiscard]] static QString recordText(const VisitorCard& card);
    void addStays(QVBoxLayout& column);
    void addField(QVBoxLayout& column, VisitorField field);
    void addSummary(QVBoxLayout& column);
    void setStays(bool second);
    void merge();
    [[nodiscard]] const VisitorCard& kept() const { return m_secondStays ? *m_second : m_first; }
    [[nodiscard]] const VisitorCard& removed() const { return m_secondStays ? m_first : *m_second; }
    [[nodiscard]] QString whyNot() const;

    Desk& m_desk;
    BookingChanges& m_changes;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    VisitorCard m_first;
    std::optional<VisitorCard> m_second;
    bool m_secondStays = false;
    VisitorForm m_form;
    quint64 m_query = 0;
    QLabel* m_title;
    QLabel* m_who;
    SearchField* m_field;
    ResultsModel* m_model;
    QListView* m_results;
    QLabel* m_state;
    QWidget* m_place; ///< of the pair
    QWidget* m_pair = nullptr;
    FieldNote* m_note;
    QPushButton* m_merge;
    QPushButton* m_leave;
};

} // namespace fd
