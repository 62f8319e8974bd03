#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"
#include "ui/theme/card_frame.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fd {

class FieldNote;

/// Who the visitor is, on the card: name, facts, cautions, memo, and what may be done with the record itself.
class PersonCard : public CardFrame {
    Q_OBJECT
public:
    PersonCard(const VisitorCard& card, Language language, QWidget* parent = nullptr);

    /// What is being typed as the id in the main system goes on in a card that is read again.
    void takeOver(const PersonCard& before);
    void refuseMainSystemId(const FieldError& error);

Q_SIGNALS:
    void editRequested();
    void mergeRequested();
    void mainSystemIdEntered(const fd::VisitorId& id);

private:
    void addName(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addChips(QVBoxLayout& column, int noShows);
    void addMainSystemId(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column, bool unfinished);
    void enterId();

    Visitor m_visitor;
    bool m_hasMainSystem;
    Language m_language;
    QLineEdit* m_id = nullptr;
    FieldNote* m_idNote = nullptr;
};

} // namespace fd
