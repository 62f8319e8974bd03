#pragma once

#include "model/desk_values.h"
#include "ui/errortext/error_text.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace fd {

class CardFrame;
class CommandPreview;
class DraftModel;
class ElidedLabel;
class FieldBlock;
class FieldNote;
class ProcedureSection;
class WallTimeEdit;

/// The fields of the draft, each with what is wrong with it. The draft itself lives in the model: this shows
/// it and hands on what is typed.
class DraftForm : public QWidget {
    Q_OBJECT
public:
    explicit DraftForm(DraftModel& model, QWidget* parent = nullptr);

    void setClinic(const Clinic& clinic);
    void setCatalogue(const Catalogue& catalogue);
    void setLanguage(Language language);
    void retranslate();
    void openPicker();
    /// Shows them beside their fields until the field changes; the first one gets the focus.
    void showErrors(const FieldErrors& errors);

Q_SIGNALS:
    void groupChosen(fd::GroupId id);
    /// Scroll to it.
    void lookAt(QWidget* widget);

private:
    void build();
    void wire();
    void nameControls();
    void sync();
    void syncVisitor();
    void syncTimes();
    void fillCombos();
    void showNotes();
    [[nodiscard]] FieldNote* noteOf(DraftField field) const;
    [[nodiscard]] QWidget* controlOf(DraftField field) const;
    [[nodiscard]] bool stillStands(const FieldError& error) const;

    DraftModel& m_model;
    Clinic m_clinic;
    Language m_language = Language::Korean;
    FieldErrors m_errors;
    Draft m_refused; ///< what the errors are about

    ElidedLabel* m_visitorName;
    ElidedLabel* m_visitorDigits;
    CardFrame* m_visitorBox;
    QComboBox* m_zone;
    QComboBox* m_group;
    WallTimeEdit* m_start;
    WallTimeEdit* m_end;
    QCheckBox* m_consultation;
    QCheckBox* m_sedation;
    ProcedureSection* m_procedures;
    QLineEdit* m_funnel;
    QPlainTextEdit* m_memo;
    CommandPreview* m_command;

    FieldBlock* m_visitorBlock;
    FieldBlock* m_zoneBlock;
    FieldBlock* m_groupBlock;
    FieldBlock* m_startBlock;
    FieldBlock* m_endBlock;
    FieldBlock* m_funnelBlock;
    FieldBlock* m_memoBlock;
    FieldNote* m_flagsNote;
    FieldNote* m_otherNote;
};

} // namespace fd
