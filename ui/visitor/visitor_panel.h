#pragma once

#include "model/desk.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace fd {

class BookingChanges;
class MergeView;
class RecentList;
class ResultsModel;
class SearchField;
class VisitorCardView;
class VisitorFormView;
class VisitorWriting;

/// Who: the search, what it found, and under it the card of the visitor who was chosen, the form in which one
/// is registered or changed, the merge of two, or, while nobody is chosen, who was chosen last.
class VisitorPanel : public QWidget {
    Q_OBJECT
public:
    VisitorPanel(Desk& desk, BookingChanges& changes, QWidget* parent = nullptr);
    ~VisitorPanel() override;

    void setClinic(const Clinic& clinic);
    void setLanguage(Language language);
    void focusSearch();
    /// Begins a search with what was typed elsewhere.
    void startSearch(const QString& typed);
    void showVisitor(const VisitorId& id);
    /// Opens the form for a new visitor, with what was searched for in it.
    void startRegistration();
    void clear();
    /// Reads the card, and the results that are shown, again.
    void refresh();

Q_SIGNALS:
    void visitorChosen(const fd::Visitor& visitor);
    void bookingOpened(fd::ReservationId id);
    /// A form or a merge was left or done with: the window's own keys, such as undo, come next.
    void ended();

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

    // What stands below the results.
    void buildPlaces();
    void wirePlaces();
    void showPlace();
    void showCard();
    void readCard(const VisitorId& id);
    void choosePerson(const Visitor& visitor);
    void openForm();
    void endForm();
    void edit();
    void takeSaved(const Visitor& visitor, bool isNew);
    void startMerge();
    void showSearch();
    void enterMainSystemId(const VisitorId& id);
    void loadLeftOff();
    void nameNewButton();

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    SearchField* m_field;
    ResultsModel* m_model;
    QListView* m_results;
    QLabel* m_state;
    QPushButton* m_new;
    QStackedWidget* m_place;
    VisitorCardView* m_card;
    QScrollArea* m_scroll;
    RecentList* m_recent;
    VisitorWriting* m_writing;
    VisitorFormView* m_form;
    MergeView* m_merge;
    bool m_merging = false;
    std::optional<VisitorCard> m_shown;
    std::optional<VisitorId> m_wanted; // whose card is shown, or is being read
    quint64 m_query = 0;
    quint64 m_answered = 0;
    quint64 m_cardQuery = 0;
    bool m_moved = false;          // the current row was picked by hand, so it stays with its visitor
    bool m_chooseOnAnswer = false; // Enter came before the answer
};

} // namespace fd
