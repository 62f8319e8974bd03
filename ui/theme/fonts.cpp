#include "ui/theme/fonts.h"

#include <QStringList>
#include <algorithm>

namespace fd {

namespace {
int scale = 100;
constexpr int smallestScale = 75;
constexpr int largestScale = 200;
} // namespace

void setTextScale(int percent) {
    scale = std::clamp(percent, smallestScale, largestScale);
}

int textScale() {
    return scale;
}

double scaled(double pixels) {
    return pixels * scale / 100.0;
}

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
    font.setPixelSize(qRound(pixels * scale / 100.0));
    font.setWeight(QFont::Normal);
    return font;
}

QFont semibold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace fd
