#include "ui/booking/drafts_button.h"

#include "model/on_answer.h"
#include "ui/booking/draft_model.h"
#include "ui/errortext/format.h"

#include <QMenu>
#include <QMessageBox>

namespace fd {

DraftsButton::DraftsButton(Desk& desk, DraftModel& model, QWidget* parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_model(model)
    , m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("draftsButton"));
    setProperty("quiet", true);
    m_menu->setObjectName(QStringLiteral("draftsMenu"));
    setMenu(m_menu);
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &DraftsButton::fillMenu);
    connect(&model, &DraftModel::replaced, this, &DraftsButton::reload);
    connect(&model, &DraftModel::savedAt, this, [this] {
        if (m_model.savedDraft().id != m_knownId) // a new one, not a letter more in an old one
            reload();
    });
    retranslate();
}

void DraftsButton::setClinic(const Clinic& clinic) {
    m_clinic = clinic;
}

void DraftsButton::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void DraftsButton::retranslate() {
    setAccessibleName(tr("Drafts"));
    setToolTip(tr("Bookings that were begun and not finished"));
    write();
}

void DraftsButton::reload() {
    m_knownId = m_model.savedDraft().id;
    onAnswer(m_desk.drafts(), this, [this](const Result<std::vector<SavedDraft>, StoreError>& answer) {
        if (!answer)
            return;
        m_drafts = *answer;
        learnNames();
        write();
    });
}

void DraftsButton::write() {
    // The one being written needs no number; the button is there to discard it.
    setText(m_drafts.size() > 1 ? tr("Drafts %1").arg(m_drafts.size()) : QStringLiteral("⋯"));
    setVisible(!m_drafts.empty());
}

void DraftsButton::learnNames() {
    for (const SavedDraft& saved : m_drafts) {
        if (!saved.draft.visitorId || m_names.contains(*saved.draft.visitorId))
            continue;
        const VisitorId id = *saved.draft.visitorId; // the card's is another where two records were merged
        onAnswer(m_desk.visitorCard(id), this,
                 [this, id](const Result<std::optional<VisitorCard>, StoreError>& answer) {
                     if (answer && *answer)
                         m_names.insert(id, (*answer)->visitor.name);
                 });
    }
}

QString DraftsButton::labelOf(const Draft& draft) const {
    QString name = draft.visitorId ? m_names.value(*draft.visitorId) : QString();
    if (name.isEmpty())
        name = tr("No visitor yet");
    const QString when =
        draft.start ? dateTimeText(*draft.start, m_clinic.timeZone, m_language) : tr("no time yet");
    QString label = QStringLiteral("%1 · %2").arg(name, when);
    if (draft.edits)
        label = tr("Change: %1").arg(label);
    return label.replace(u'&', QStringLiteral("&&")); // a name is no mnemonic
}

void DraftsButton::fillMenu() {
    m_menu->clear();
    for (const SavedDraft& saved : m_drafts) {
        const bool current = saved.id == m_model.savedDraft().id;
        QAction* action = m_menu->addAction(labelOf(current ? m_model.draft() : saved.draft));
        action->setCheckable(true);
        action->setChecked(current);
        connect(action, &QAction::triggered, this, [this, saved] {
            m_model.load(saved);
            Q_EMIT switched();
        });
    }
    if (m_model.savedDraft().id != 0) {
        m_menu->addSeparator();
        QAction* discard = m_menu->addAction(tr("Discard this draft…"));
        discard->setObjectName(QStringLiteral("discardDraftAction"));
        connect(discard, &QAction::triggered, this, &DraftsButton::confirmDiscard);
    }
}

void DraftsButton::confirmDiscard() {
    auto* box = new QMessageBox(window());
    box->setObjectName(QStringLiteral("confirmDiscard"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Discard draft"));
    box->setText(tr("Discard this draft? This cannot be undone."));
    QPushButton* yes = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_model.discard();
        Q_EMIT switched();
    });
    box->open();
}

} // namespace fd
