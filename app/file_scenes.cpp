#include "app/file_scenes.h"

#include "app/walk.h"
#include "ui/import/export_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/top_bar.h"

#include <QFile>
#include <QTemporaryDir>

namespace fd {

namespace {

constexpr char goodLines[] = "이름,연락처,생년월일,차트 번호\n"
                             "가나다,010-0000-7001,1990-01-02,30001\n"
                             "라마바,010-0000-7002,1985-12-24,30002\n"
                             "\"사, 아자\",010-0000-7003,2001-07-30,30003\n";
constexpr char badLines[] = "name,phone,birth\n"
                            "가나다,010-0000-7001,1990-01-02\n"
                            "=1+1,010-0000-7002,1985-12-24\n"
                            "라마바,0000,1985-13-24\n"
                            "사아자\n";

bool importScene(MainWindow& window, const QString& path, const char* content, const char16_t* state,
                 const SaveScene& save) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) <= 0)
        return false;
    file.close();
    Q_EMIT window.findChild<TopBar*>()->importRequested();
    auto* dialog = Walk(window).find<ImportDialog>(u"importDialog");
    if (dialog == nullptr)
        return false;
    dialog->choose(path);
    if (!Walk::settle() || !save(*dialog, state))
        return false;
    delete dialog;
    return Walk::settle();
}

} // namespace

bool fileScenes(MainWindow& window, const SaveScene& save) {
    const QTemporaryDir folder;
    if (!folder.isValid() ||
        !importScene(window, folder.filePath(QStringLiteral("visitors.csv")), goodLines, u"import", save) ||
        !importScene(window, folder.filePath(QStringLiteral("old.csv")), badLines, u"import-refused", save))
        return false;
    Q_EMIT window.findChild<TopBar*>()->exportRequested();
    auto* dialog = Walk(window).find<ExportDialog>(u"exportDialog");
    if (dialog == nullptr || !save(*dialog, u"export"))
        return false;
    delete dialog;
    return Walk::settle();
}

} // namespace fd
