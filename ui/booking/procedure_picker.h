#pragma once

#include "ui/booking/procedure_choices.h"
#include "ui/theme/card_frame.h"

#include <QPointer>

class QLabel;
class QListView;

namespace fd {

class ProcedureDelegate;
class SearchField;

/// The list to add a procedure from; opens in place and gives the focus back to where it was.
class ProcedurePicker : public CardFrame {
    Q_OBJECT
public:
    explicit ProcedurePicker(QWidget* parent = nullptr);

    void setSource(const ProcedureChoices::Source& source);
    void setLanguage(Language language);
    void open();
    void retranslate();

Q_SIGNALS:
    void picked(const fd::RequestedProcedure& procedure);

private:
    void search(const QString& text);
    void moveBy(int rows);
    void pick(const QModelIndex& index);
    void close(bool giveFocusBack);
    void showList();

    SearchField* m_field;
    ProcedureChoices* m_choices;
    ProcedureDelegate* m_delegate;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fd
