#include "ui/theme/themed_icon.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fd {

namespace {

QColor colorOf(IconTone tone) {
    const Tokens& t = tokens();
    switch (tone) {
    case IconTone::Text:
        return t.text;
    case IconTone::Muted:
        return t.muted;
    case IconTone::Accent:
        return t.accentText;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Danger:
        return t.danger;
    case IconTone::Warning:
        return t.warning;
    }
    return t.text;
}

/// Draws the file anew in whatever colour the theme has at that moment.
class TintedSvg : public QIconEngine {
public:
    TintedSvg(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colorOf(m_tone).name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QStringLiteral("fd-icon-%1-%2-%3x%4-%5")
                                .arg(m_name, colorOf(m_tone).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(static_cast<int>(mode));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedSvg(*this); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themedIcon(const QString& name, IconTone tone) {
    return QIcon(new TintedSvg(name, tone));
}

} // namespace fd
