#include "ui/theme/fonts.h"

#include <QStringList>

namespace fd {

QFont textFont(int pixels) {
    static const QStringList families = {
        QStringLiteral("Pretendard"),          QStringLiteral("Noto Sans CJK KR"),
        QStringLiteral("Noto Sans KR"),        QStringLiteral("Malgun Gothic"),
        QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("Segoe UI"),
        QStringLiteral("sans-serif"),
    };
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(QFont::Normal);
    return font;
}

QFont semibold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace fd
