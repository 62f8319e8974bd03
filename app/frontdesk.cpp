#include "app/default_store.h"
#include "app/demo_booking.h"
#include "app/option_names.h"
#include "app/screenshots.h"
#include "app/settings.h"
#include "model/desk.h"
#include "model/store/postgres_url.h"
#include "model/sync/secret_keeper.h"
#include "translations/translations.h"
#include "ui/errortext/error_text.h"
#include "ui/theme/panel_scroll.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QTextStream>

namespace {

using namespace fd;

struct Options {
    QString store;
    bool demo = false;
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QString screenshots; ///< folder, or empty
    QString bookDemo;    ///< picture, or empty
};

constexpr int usageError = 2;
constexpr int storeError = 5;

QString say(const char* text) {
    return QCoreApplication::translate("frontdesk", text);
}

/// Ends the program itself for --help, --version and unknown options.
Options readOptions(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("frontdesk", "Front-desk booking for aesthetic clinics")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"), say(QT_TRANSLATE_NOOP("frontdesk", "The clinic's file; made when missing.")),
        QStringLiteral("path"), defaultStorePath());
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        say(QT_TRANSLATE_NOOP("frontdesk", "Fill an empty store with the demo clinic.")));
    const QCommandLineOption language(QStringLiteral("language"),
                                      say(QT_TRANSLATE_NOOP("frontdesk", "Language.")),
                                      QStringLiteral("ko|en"));
    const QCommandLineOption theme(QStringLiteral("theme"), say(QT_TRANSLATE_NOOP("frontdesk", "Theme.")),
                                   QStringLiteral("light|dark|contrast|system"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        say(QT_TRANSLATE_NOOP("frontdesk", "Save a picture of every main state, on a scratch demo clinic.")),
        QStringLiteral("folder"));
    const QCommandLineOption bookDemo(
        QStringLiteral("book-demo"),
        say(QT_TRANSLATE_NOOP("frontdesk",
                              "Book one reservation on a scratch demo clinic and save a picture of it.")),
        QStringLiteral("picture"));
    parser.addOptions({store, demo, language, theme, screenshots, bookDemo});
    parser.process(app);

    Options options;
    options.store = parser.value(store);
    options.demo = parser.isSet(demo);
    options.language = languageFrom(parser.value(language));
    options.theme = themeFrom(parser.value(theme));
    options.screenshots = parser.value(screenshots);
    options.bookDemo = parser.value(bookDemo);
    if (PostgresUrl::isMeant(options.store)) {
        QTextStream(stderr) << say(QT_TRANSLATE_NOOP(
                                   "frontdesk",
                                   "The desk books in a clinic's file; a database is for frontdeskctl."))
                            << '\n';
        std::exit(usageError);
    }
    const bool badLanguage = parser.isSet(language) && !options.language;
    const bool badTheme = parser.isSet(theme) && !options.theme;
    if (badLanguage || badTheme || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << parser.helpText();
        std::exit(usageError);
    }
    return options;
}

bool hasScreen() {
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

int openDesk(const Options& options, LanguagePack& languagePack) {
    Settings settings;
    Language language = options.language.value_or(settings.language());
    languagePack.use(language);
    Theme::instance().setTextSize(settings.textSize());
    Theme::instance().apply(options.theme.value_or(settings.theme()));

    auto opened = Desk::open(options.store, systemClock(), std::make_unique<KeychainKeeper>());
    if (!opened.ok()) {
        const QString message = storeErrorText(opened.error());
        QTextStream(stderr) << message << '\n';
        if (hasScreen())
            QMessageBox::critical(nullptr, say(QT_TRANSLATE_NOOP("frontdesk", "Frontdesk")), message);
        return storeError;
    }
    Desk& desk = *opened.value();
    if (options.demo)
        desk.fillWithDemo(1).waitForFinished();

    MainWindow window(desk);
    window.setPerson(settings.person());
    window.setLanguage(language);
    sizeWithinScreen(window, window.size());
    window.restoreLayout(settings.windowState());
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&](Language chosen) {
        settings.setLanguage(chosen);
        languagePack.use(chosen);
        window.setLanguage(chosen);
    });
    QObject::connect(&window, &MainWindow::themeChosen, &window, [&](ThemeChoice chosen) {
        settings.setTheme(chosen);
        Theme::instance().apply(chosen);
    });
    QObject::connect(&window, &MainWindow::textSizeChosen, &window, [&](int percent) {
        settings.setTextSize(percent);
        Theme::instance().setTextSize(percent);
    });
    QObject::connect(&window, &MainWindow::personChosen, &window,
                     [&](const QString& name) { settings.setPerson(name); });
    window.show();
    const int code = QApplication::exec();
    settings.setWindowState(window.saveLayout());
    return code;
}

/// A tool that draws must run where there is no display, too.
void chooseHeadlessPlatform(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        const bool draws = argument.startsWith("--screenshots") || argument.startsWith("--book-demo");
        if (draws && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace

int main(int argc, char** argv) {
    chooseHeadlessPlatform(argc, argv);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Frontdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("frontdesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/frontdesk.svg")));

    LanguagePack languagePack;
    languagePack.use(systemLanguage());
    const Options options = readOptions(app);
    if (!options.screenshots.isEmpty())
        return takeScreenshots(options.screenshots, languagePack);
    if (!options.bookDemo.isEmpty())
        return bookDemo(options.bookDemo, options.language.value_or(systemLanguage()), languagePack);
    return openDesk(options, languagePack);
}
