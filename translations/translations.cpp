#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace fd {

void LanguagePack::use(Language language) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString suffix = language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    if (m_qt.load(QStringLiteral("qtbase_") + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/frontdesk_") + suffix))
        QCoreApplication::installTranslator(&m_own);
    QLocale::setDefault(localeOf(language));
}

QLocale localeOf(Language language) {
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language systemLanguage() {
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

} // namespace fd
