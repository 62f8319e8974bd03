#pragma once

#include <QDialog>

namespace fd {

/// The list of all keys (F1), searchable by key or by what it does.
class KeyList : public QDialog {
    Q_OBJECT
public:
    explicit KeyList(QWidget* parent);
};

} // namespace fd
