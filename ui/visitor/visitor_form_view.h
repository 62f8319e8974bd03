#pragma once

#include "model/desk_values.h"
#include "model/domain/language.h"
#include "ui/booking/field_block.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fd {

class SimilarList;
class VisitorWriting;

/// The form in which a visitor is registered or changed: every field with what is to be said about it under
/// it, who might be the same person as soon as it is typed, and nothing that waits for an answer. A field is
/// given another text only when another form is shown, so that what is being composed is left alone.
class VisitorFormView : public QWidget {
    Q_OBJECT
public:
    explicit VisitorFormView(VisitorWriting& writing, QWidget* parent = nullptr);

    void setChoices(const VisitorFormChoices& choices);
    void setLanguage(Language language);
    void focusFirst();

Q_SIGNALS:
    /// Esc, or the button: what is typed stays.
    void left();
    void discarded();
    /// The one who is there already is meant.
    void otherChosen(const fd::Visitor& visitor);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameControls();
    void build();
    void wire();
    void retranslate();
    void sizeMemo();
    void fillCombos();
    void fill(const VisitorForm& form);
    [[nodiscard]] VisitorForm typed() const;
    void showSimilar();
    void showErrors(const FieldErrors& errors);
    void showClashes(const VisitorForm& now, const std::vector<VisitorField>& clashes);
    void clearNotes();
    void updateButtons();
    [[nodiscard]] FieldBlock& block(VisitorField field) const { return *m_blocks.at(field); }

    VisitorWriting& m_writing;
    Language m_language = Language::Korean;
    VisitorFormChoices m_choices;
    bool m_filling = false;
    QLabel* m_title;
    FieldNote* m_resumed;
    QPushButton* m_startOver;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_birth;
    QComboBox* m_gender;
    QLineEdit* m_chart;
    QPushButton* m_nextChart;
    QComboBox* m_type;
    QComboBox* m_nationality;
    QLineEdit* m_cautions;
    QPlainTextEdit* m_memo;
    QLineEdit* m_mainSystemId;
    std::map<VisitorField, FieldBlock*> m_blocks;
    SimilarList* m_samePhone;
    SimilarList* m_samePerson;
    SimilarList* m_sameChart;
    FieldNote* m_general;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace fd
