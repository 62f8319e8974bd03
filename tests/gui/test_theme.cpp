#include "ui/theme/chip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QtTest>
#include <QtWidgets>

using namespace fd;

/// The look: readable everywhere, in both themes.
class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
            const Tokens& t = tokensOf(scheme);
            const auto row = [scheme](const char* name, const QColor& text, const QColor& background) {
                QTest::addRow("%d %s", static_cast<int>(scheme), name) << text << background;
            };
            row("text on surface", t.text, t.surface);
            row("text on window", t.text, t.window);
            row("text on hover", t.text, t.hover);
            row("text on accent soft", t.text, t.accentSoft);
            row("text on danger soft", t.text, t.dangerSoft);
            row("text on warning soft", t.text, t.warningSoft);
            row("muted on surface", t.muted, t.surface);
            row("muted on window", t.muted, t.window);
            row("muted on hover", t.muted, t.hover);
            row("muted on accent soft", t.muted, t.accentSoft);
            row("disabled primary", t.muted, t.line);
            row("on accent", t.onAccent, t.accent);
            row("on accent, hovered", t.onAccent, t.accentHover);
            row("on accent, pressed", t.onAccent, t.accentPressed);
            row("accent on surface", t.accent, t.surface);
            row("accent text on accent soft", t.accentText, t.accentSoft);
            row("accent text on surface", t.accentText, t.surface);
            row("accent text on hover", t.accentText, t.hover);
            row("danger on surface", t.danger, t.surface);
            row("danger on window", t.danger, t.window);
            row("danger text on danger soft", t.dangerText, t.dangerSoft);
            row("danger text on surface", t.dangerText, t.surface);
            row("warning on surface", t.warning, t.surface);
            row("warning text on warning soft", t.warningText, t.warningSoft);
            row("warning text on surface", t.warningText, t.surface);
            row("ticket", t.ticketText, t.ticketSoft);
            row("option", t.optionText, t.optionSoft);
        }
    }
    void everyTextIsReadable() {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        QVERIFY2(contrast(text, background) >= 4.5, qPrintable(QString::number(contrast(text, background))));
    }

    void namesAreReadableOnEveryZoneFill() {
        std::vector<QColor> colors;
        Zone zone;
        for (size_t i = 0; i < zonePaletteSize(); ++i)
            colors.push_back(zoneColor(zone, i));
        // A clinic may have chosen anything.
        for (int hue = 0; hue < 360; hue += 12) {
            for (const int value : {40, 140, 255})
                colors.push_back(QColor::fromHsv(hue, 255, value));
        }
        colors.insert(colors.end(), {QColor(Qt::black), QColor(Qt::white)});
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
            const Tokens& t = tokensOf(scheme);
            for (const QColor& color : colors) {
                const QColor fill = zoneFill(color, t);
                QVERIFY2(contrast(t.text, fill) >= 4.5, qPrintable(color.name()));
                QVERIFY2(contrast(t.muted, fill) >= 4.5, qPrintable(color.name()));
                // How a completed booking fades.
                QVERIFY2(contrast(t.muted, mixed(t.surface, fill, 0.45)) >= 4.5, qPrintable(color.name()));
            }
        }
    }

    void paletteColoursDiffer() {
        QVERIFY(zonePaletteSize() >= 10);
        QSet<QRgb> seen;
        for (size_t i = 0; i < zonePaletteSize(); ++i)
            seen.insert(zoneColor(Zone(), i).rgb());
        QCOMPARE(static_cast<size_t>(seen.size()), zonePaletteSize());
    }

    void aZonesOwnColourWins() {
        Zone zone;
        zone.color = QStringLiteral("#3366CC");
        QCOMPARE(zoneColor(zone, 7), QColor(0x33, 0x66, 0xcc));
        for (const QString& wrong :
             {QStringLiteral("red"), QStringLiteral("#12"), QStringLiteral("#zzzzzz")}) {
            zone.color = wrong;
            QCOMPARE(zoneColor(zone, 1), zoneColor(Zone(), 1));
        }
    }

    void choosingAThemeChangesPaletteAndTokens() {
        Theme& theme = Theme::instance();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.apply(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ColorScheme::Dark).surface);
        QCOMPARE(tokens().text, tokensOf(ColorScheme::Dark).text);
        theme.apply(ThemeChoice::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ColorScheme::Light).surface);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(QApplication::font().pixelSize(), 13);
    }

    void controlsAreAsHighAsTheyShouldBe() {
        Theme::instance().apply(ThemeChoice::Light);
        QLineEdit line;
        QComboBox combo;
        QTimeEdit time;
        QPushButton button(QStringLiteral("x"));
        for (const QWidget* widget : std::initializer_list<const QWidget*>{&line, &combo, &time, &button})
            QCOMPARE(widget->sizeHint().height(), 34);
    }

    void iconsFollowTheTheme_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"calendar", "check", "chevron-down", "chevron-left", "chevron-right", "clock", "close", "globe",
              "plus", "search", "settings", "ticket", "user", "warning"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void iconsFollowTheTheme() {
        QFETCH(QString, name);
        const QIcon icon = themedIcon(name, IconTone::Text);
        const auto strongest = [&icon] {
            const QImage image = icon.pixmap(QSize(40, 40), 1).toImage();
            QColor most(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > most.alpha())
                        most = image.pixelColor(x, y);
                }
            }
            return most;
        };
        Theme::instance().apply(ThemeChoice::Light);
        QCOMPARE(strongest().name(), tokensOf(ColorScheme::Light).text.name());
        Theme::instance().apply(ThemeChoice::Dark);
        QCOMPARE(strongest().name(), tokensOf(ColorScheme::Dark).text.name());
    }

    void labelsNeverReadMarkup() {
        QCOMPARE(ElidedLabel(QStringLiteral("<b>x</b>")).textFormat(), Qt::PlainText);
        QCOMPARE(Chip(Chip::Kind::Danger, QStringLiteral("<i>y</i>")).textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
