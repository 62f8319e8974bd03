#include "app/demo_booking.h"

#include "app/walk.h"
#include "model/desk.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace fd {

namespace {

int failed(const QString& what) {
    QTextStream(stderr) << what << '\n';
    return 1;
}

/// The ten-key booking of a returning visitor, with one ticket and one option.
bool pressTheKeys(Walk& walk) {
    return walk.search(Qt::Key_K, QStringLiteral("ㄱㅁㅅ")) &&
           walk.step(Qt::Key_Return) && // the visitor; the cursor stands on the next free slot
           walk.step(Qt::Key_Return) && // the slot
           walk.step(Qt::Key_P, Qt::ControlModifier) && walk.step(Qt::Key_Return) && // the first ticket
           walk.search(Qt::Key_P, QStringLiteral("수분")) &&
           walk.step(Qt::Key_Return) && // the first option that fits
           walk.step(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

int bookDemo(const QString& picture, Language language, LanguagePack& languagePack) {
    const QTemporaryDir scratch;
    auto opened = Desk::open(scratch.filePath(QStringLiteral("demo.frontdesk")));
    if (!scratch.isValid() || !opened.ok())
        return failed(QStringLiteral("The scratch store could not be made."));
    Desk& desk = *opened.value();
    languagePack.use(language);
    Theme::instance().apply(ThemeChoice::Light);
    desk.fillWithDemo(1).waitForFinished();

    MainWindow window(desk);
    window.setLanguage(language);
    window.show();
    Walk walk(window);
    std::optional<ReservationId> booked;
    QObject::connect(&window, &MainWindow::booked, &window,
                     [&booked](const ReservationId& id) { booked = id; });
    if (!Walk::settle() || !pressTheKeys(walk) || !booked)
        return failed(QStringLiteral("The demo reservation was not booked."));
    // Only what stands in the store, and so in the calendar, counts.
    const auto stored = desk.reservation(*booked).result();
    if (!stored.ok() || !stored.value())
        return failed(QStringLiteral("The demo reservation is not in the store."));
    if (!walk.takePicture(picture))
        return failed(QStringLiteral("The picture could not be saved."));
    QTextStream(stdout) << "booked " << booked->text() << '\n'
                        << "picture " << QFileInfo(picture).absoluteFilePath() << '\n';
    return 0;
}

} // namespace fd
