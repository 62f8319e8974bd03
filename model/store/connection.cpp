#include "model/store/connection.h"

#include <QUuid>

namespace fd {

Connection::Connection(const QString& driver)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    m_database = QSqlDatabase::addDatabase(driver, m_name);
}

Connection::~Connection() {
    end();
}

void Connection::end() {
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // else removeDatabase() finds it in use
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace fd
