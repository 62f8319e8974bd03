#pragma once

#include "model/desk.h"
#include "model/domain/language.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace fd {

class BlockFields;
class FieldNote;
class PeriodFields;

/// Looks for a free place: for one block, or for several one after the other.
class FindPlaceDialog : public QDialog {
    Q_OBJECT
public:
    /// `visitor`: whose other bookings must not overlap.
    FindPlaceDialog(Desk& desk, const Clinic& clinic, Language language, const QDate& date,
                    const std::optional<VisitorId>& visitor, QWidget* parent);

Q_SIGNALS:
    void chosen(const fd::FoundPlace& place);

private:
    void addBlock();
    void removeBlock();
    void find();
    void show(const std::vector<FoundPlace>& places);
    void take();
    [[nodiscard]] QString textOf(const FoundPlace& place) const;

    Desk& m_desk;
    Clinic m_clinic;
    Language m_language;
    std::optional<VisitorId> m_visitor;
    std::vector<FoundPlace> m_places;
    std::vector<BlockFields*> m_blocks;
    QVBoxLayout* m_blockColumn;
    PeriodFields* m_period;
    QPushButton* m_more;
    QPushButton* m_less;
    QPushButton* m_find;
    QListWidget* m_results;
    FieldNote* m_note;
    QPushButton* m_take;
    quint64 m_asked = 0;
};

} // namespace fd
