#pragma once

#include "model/desk.h"

namespace fd {

/// A visitor being typed: one who is new, or one who is changed. What is typed is saved as unfinished at once
/// (one save at a time, the latest state next), looked up for who might be the same person, and in the end
/// saved.
class VisitorWriting : public QObject {
    Q_OBJECT
public:
    explicit VisitorWriting(Desk& desk, QObject* parent = nullptr);
    ~VisitorWriting() override;

    /// `typed`: what a new registration begins with, unless there is an unfinished one, which goes on.
    void beginNew(const VisitorForm& typed);
    /// `unfinished`: of the card, the change that was begun earlier.
    void beginChange(const Visitor& visitor, const std::optional<UnfinishedVisitor>& unfinished);
    /// What is typed stays, and is offered again.
    void leave();
    /// What is typed is gone.
    void discard();
    /// The same, and begins anew.
    void startOver();
    /// An unfinished registration that nobody wants any more.
    void discardRegistration();
    /// What the store has of a registration that was begun.
    void setUnfinishedRegistration(const std::optional<VisitorForm>& form);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] bool isNew() const { return !m_base; }
    [[nodiscard]] const std::optional<Visitor>& base() const { return m_base; }
    [[nodiscard]] const VisitorForm& form() const { return m_form; }
    [[nodiscard]] bool wasUnfinished() const { return m_wasUnfinished; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] const std::optional<VisitorForm>& unfinishedRegistration() const { return m_registration; }
    [[nodiscard]] const SimilarVisitors& similar() const { return m_similar; }
    /// Somebody is probably the same person, beyond the phone number.
    [[nodiscard]] bool isProbablyThere() const;

    void setForm(const VisitorForm& form);
    /// Ends in saved, refused, changedMeanwhile, failed, or, when somebody similar turned up only now,
    /// similarFound.
    void save();

Q_SIGNALS:
    /// Another text is to be shown in every field.
    void replaced();
    void similarChanged();
    void similarFound();
    void savingChanged();
    void saved(const fd::Visitor& visitor, bool isNew);
    void refused(const fd::FieldErrors& errors);
    /// The visitor was changed elsewhere: untouched fields show that now, `clashes` what was typed.
    void changedMeanwhile(const fd::VisitorForm& now, const std::vector<fd::VisitorField>& clashes);
    void failed(const fd::StoreError& error);

private:
    void begin(const std::optional<Visitor>& base, const VisitorForm& initial,
               const std::optional<UnfinishedVisitor>& unfinished);
    void end();
    [[nodiscard]] bool isWritten() const; ///< so that leaving it would be a loss
    [[nodiscard]] std::optional<VisitorId> about() const;
    void keep();
    void keepNext();
    void lookUp();
    void saveNow();
    void endSave(const Result<VisitorSaving, StoreError>& answer);
    void follow(const Visitor& now);

    Desk& m_desk;
    bool m_active = false;
    std::optional<Visitor> m_base;
    VisitorForm m_initial; // with nothing typed
    VisitorForm m_form;
    bool m_wasUnfinished = false;
    std::optional<VisitorForm> m_registration; // what the store has, or is about to have
    std::optional<UnfinishedVisitor> m_left;   // the change that was left last
    bool m_keeping = false;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_saveAfterLookUp = false;
    quint64 m_writing = 0; // another one with every form that is begun or left
    quint64 m_lookUp = 0;
    quint64 m_lookedUp = 0;
    SimilarVisitors m_similar;
};

} // namespace fd
