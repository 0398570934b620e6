// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/BitStrip.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/mask/MaskText.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <bit>
#include <optional>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int nibble = 4;
constexpr int numberedEvery = 8;
constexpr int halfMask = 32;
/// The highest bit that Fanbook names.
constexpr int leastHighest = 37;
constexpr int nibbleGap = 5;
constexpr int markHeight = 14;
constexpr int numberHeight = 15;
constexpr int digitHeight = 18;

} // namespace

BitStrip::BitStrip(MaskDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("maskBinary"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&draft, &MaskDraft::changed, this, &BitStrip::refresh);
    connect(&theme, &look::Theme::changed, this, &BitStrip::refresh);
    refresh();
}

void BitStrip::refresh()
{
    updateGeometry();
    describe();
    update();
}

/// Of the digits that are shown.
int BitStrip::highest() const
{
    const quint64 bits = (m_draft.mask() | m_draft.saved()).bits();
    return std::max({leastHighest, int(std::bit_width(bits)) - 1, m_current});
}

int BitStrip::digitWidth() const
{
    return QFontMetrics(m_theme.font(Face::MonoStrong)).horizontalAdvance(u'0') + 1;
}

int BitStrip::lineHeight() const
{
    return m_theme.px(numberHeight + digitHeight + markHeight);
}

int BitStrip::naturalWidth() const
{
    return (highest() + 1) * digitWidth() + highest() / nibble * m_theme.px(nibbleGap) + 2;
}

/// In two lines where one is too short for all digits.
bool BitStrip::isSplit() const
{
    return highest() >= halfMask && naturalWidth() > width();
}

QRect BitStrip::bitRect(int bit) const
{
    if (bit < 0 || bit > highest())
        return {};
    const bool split = isSplit();
    const int top = split ? halfMask - 1 : highest();
    const int at = split ? bit % halfMask : bit;
    const int left = 1 + (top - at) * digitWidth() + (top / nibble - at / nibble) * m_theme.px(nibbleGap);
    const int line = split && bit < halfMask ? 1 : 0;
    return {left, line * lineHeight() + m_theme.px(numberHeight), digitWidth(), m_theme.px(digitHeight)};
}

int BitStrip::bitAt(const QPoint &place) const
{
    for (int bit = 0; bit <= highest(); ++bit) {
        if (bitRect(bit).contains(place))
            return bit;
    }
    return -1;
}

QSize BitStrip::sizeHint() const
{
    return {naturalWidth(), lineHeight() * (isSplit() ? 2 : 1)};
}

QSize BitStrip::minimumSizeHint() const
{
    const int half = halfMask * digitWidth() + (halfMask / nibble - 1) * m_theme.px(nibbleGap) + 2;
    return {half, sizeHint().height()};
}

void BitStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void BitStrip::goTo(int bit)
{
    m_current = std::clamp(bit, 0, domain::PermissionMask::width - 1);
    refresh();
}

void BitStrip::describe()
{
    setAccessibleName(tr("The mask in binary"));
    //: %1 is a bit's number, %2 the permission's name, %3 0 or 1
    setAccessibleDescription(tr("Bit %1, %2: %3")
                                 .arg(m_current)
                                 .arg(bitTitle(m_current))
                                 .arg(m_draft.mask().has(m_current) ? 1 : 0));
}

bool BitStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const int bit = bitAt(help.pos());
        QToolTip::showText(
            help.globalPos(), bit < 0 ? QString() : lineTip({tr("Bit %1: %2").arg(bit).arg(bitTitle(bit))}),
            this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void BitStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int bit = bitAt(event->position().toPoint()); bit >= 0)
        goTo(bit);
}

bool BitStrip::wroteDigit(const QKeyEvent &event)
{
    const bool isSet = m_draft.mask().has(m_current);
    std::optional<bool> digit;
    if (event.key() == Qt::Key_Space)
        digit = !isSet;
    else if (event.key() == Qt::Key_0 || event.key() == Qt::Key_1)
        digit = event.key() == Qt::Key_1;
    if (!digit || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const int bit = m_current;
    if (event.key() != Qt::Key_Space)
        goTo(bit - 1);
    if (*digit != isSet)
        Q_EMIT written(m_draft.mask().with(bit, *digit));
    return true;
}

bool BitStrip::wentAway(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goTo(m_current + 1);
        return true;
    case Qt::Key_Right:
        goTo(m_current - 1);
        return true;
    case Qt::Key_Home:
        goTo(highest());
        return true;
    case Qt::Key_End:
        goTo(0);
        return true;
    default:
        return false;
    }
}

void BitStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasted(QApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked(maskText(m_draft.mask(), MaskNotation::Binary));
    else if (!wroteDigit(*event) && !wentAway(event->key()))
        QWidget::keyPressEvent(event);
}

void BitStrip::paintNumber(QPainter &painter, int bit) const
{
    const QRect digit = bitRect(bit);
    const int wide = 3 * digit.width();
    painter.setFont(m_theme.font(Face::Caption));
    painter.setPen(m_theme.colour(Token::Text2));
    const QRect place(
        digit.center().x() - wide / 2, digit.top() - m_theme.px(numberHeight), wide,
        m_theme.px(numberHeight));
    // At the edges, what is centred would be cut.
    const bool isFirst = place.left() < 0;
    const bool isLast = place.right() > width();
    painter.drawText(
        isFirst || isLast
            ? place.translated((isFirst ? digit.left() - place.left() : digit.right() - place.right()), 0)
            : place,
        int(isFirst  ? Qt::AlignLeft
            : isLast ? Qt::AlignRight
                     : Qt::AlignHCenter) |
            int(Qt::AlignVCenter),
        QString::number(bit));
}

void BitStrip::paintBit(QPainter &painter, int bit) const
{
    struct Frame
    {
        Token tint;
        Token edge;
        QChar mark;
    };
    const QRect rect = bitRect(bit);
    const bool isSet = m_draft.mask().has(bit);
    std::optional<Frame> frame;
    if (m_draft.added().has(bit))
        frame = Frame{Token::OkTint, Token::Ok, u'+'};
    else if (m_draft.removed().has(bit))
        frame = Frame{Token::ErrorTint, Token::Error, u'−'};
    else if (isSet && !namedBits().has(bit))
        frame = Frame{Token::WarningTint, Token::Warning, u' '};
    Token ink = isSet ? Token::Text : Token::Muted;
    if (frame) {
        ink = frame->edge;
        painter.setPen(m_theme.colour(frame->edge));
        painter.setBrush(m_theme.colour(frame->tint));
        painter.drawRoundedRect(QRectF(rect).adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2);
        painter.setFont(m_theme.font(Face::MonoStrong));
        painter.drawText(
            QRect(rect.left() - 2, rect.bottom() + 1, rect.width() + 4, m_theme.px(markHeight)),
            Qt::AlignHCenter | Qt::AlignTop, QString(frame->mark));
    }
    painter.setFont(m_theme.font(isSet ? Face::MonoStrong : Face::Mono));
    painter.setPen(m_theme.colour(ink));
    painter.drawText(rect, Qt::AlignCenter, isSet ? QStringLiteral("1") : QStringLiteral("0"));
    if (hasFocus() && bit == m_current)
        painter.fillRect(
            QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_theme.colour(Token::Accent));
}

void BitStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = highest();
    for (int bit = 0; bit <= top; ++bit) {
        // The top one has its number, too, where there is room between it and the next.
        if (bit % numberedEvery == 0 ? bit == 0 || bit + 2 < top || bit == top : bit == top)
            paintNumber(painter, bit);
        paintBit(painter, bit);
    }
}

} // namespace botdeck::ui::guild

#include "moc_BitStrip.cpp"
