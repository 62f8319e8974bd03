#include "ui/errortext/field_note.h"

#include "ui/theme/theme.h"
#include "ui/theme/themed_icon.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fd {

namespace {
constexpr int iconSize = 14;
constexpr int padding = 8;

QLabel* noteLabel(int pixels) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(pixels));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // for support, over the phone
    return label;
}
} // namespace

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_sentence(noteLabel(12))
    , m_technical(noteLabel(10)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * padding + iconSize, 5, padding, 6);
    column->setSpacing(1);
    column->addWidget(m_sentence);
    column->addWidget(m_technical);
    clear();
}

void FieldNote::say(Tone tone, const QString& sentence, const QString& technical) {
    m_tone = tone;
    m_sentence->setText(sentence);
    m_technical->setText(technical);
    m_technical->setVisible(!technical.isEmpty());
    setTone(m_sentence, tone);
    setTone(m_technical, tone);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void FieldNote::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    IconTone icon = IconTone::Muted;
    switch (m_tone) {
    case Tone::Danger:
        painter.setBrush(t.dangerSoft);
        icon = IconTone::Danger;
        break;
    case Tone::Warning:
        painter.setBrush(t.warningSoft);
        icon = IconTone::Warning;
        break;
    case Tone::Accent:
        painter.setBrush(t.accentSoft);
        icon = IconTone::Accent;
        break;
    default:
        painter.setBrush(t.hover);
        break;
    }
    painter.drawRoundedRect(rect(), 6, 6);
    const bool warns = m_tone == Tone::Danger || m_tone == Tone::Warning;
    const QString name = warns                    ? QStringLiteral("warning")
                         : m_tone == Tone::Accent ? QStringLiteral("check")
                                                  : QStringLiteral("info");
    themedIcon(name, icon).paint(&painter, QRect(padding, 7, iconSize, iconSize));
}

} // namespace fd
