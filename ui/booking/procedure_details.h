#pragma once

#include "ui/errortext/service_text.h"

#include <QWidget>

class QGridLayout;

namespace fd {

/// All that is known of a procedure, line by line: opened under its card.
class ProcedureDetails : public QWidget {
    Q_OBJECT
public:
    explicit ProcedureDetails(QWidget* parent = nullptr);

    void show(const std::vector<ServiceLine>& lines);

private:
    QGridLayout* m_grid;
};

} // namespace fd
