#pragma once

#include "model/desk.h"

#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;

namespace fd {

class ResultsModel;
class SearchField;
class VisitorCardView;

/// Who: the search, what it found, and the card of the visitor who was chosen.
class VisitorPanel : public QWidget {
    Q_OBJECT
public:
    explicit VisitorPanel(Desk& desk, QWidget* parent = nullptr);
    ~VisitorPanel() override;

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void focusSearch();
    /// Begins a search with what was typed elsewhere.
    void startSearch(const QString& typed);
    void showVisitor(const VisitorId& id);
    void clear();
    /// Reads the card, and the results that are shown, again.
    void refresh();

Q_SIGNALS:
    void visitorChosen(const fd::Visitor& visitor);
    void bookingOpened(fd::ReservationId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void search(const QString& text);
    void ask(const QString& text);
    void showResults(const std::vector<Visitor>& visitors, const QString& text);
    void hideResults();
    void moveBy(int rows);
    void choose();
    void chooseAt(const QModelIndex& index);
    void stepBack();
    void showCard();

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    SearchField* m_field;
    ResultsModel* m_model;
    QListView* m_results;
    QLabel* m_state;
    VisitorCardView* m_card;
    QScrollArea* m_scroll;
    std::optional<VisitorCard> m_shown;
    quint64 m_query = 0;
    quint64 m_answered = 0;
    quint64 m_cardQuery = 0;
    bool m_moved = false;          // the current row was picked by hand, so it stays with its visitor
    bool m_chooseOnAnswer = false; // Enter came before the answer
};

} // namespace fd
