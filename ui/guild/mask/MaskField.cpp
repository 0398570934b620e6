// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskField.h"

#include "ui/look/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int digitsSeen = 13;
constexpr int mostDigitsSeen = 20;
constexpr int fieldEdges = 18;
constexpr int longestMaskText = 200;
constexpr qreal waveStep = 2;

/// More than one letter came at once, by the mouse or a menu.
bool isPasted(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == after.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (same + sameEnd < shorter &&
           before.at(before.size() - 1 - sameEnd) == after.at(after.size() - 1 - sameEnd))
        ++sameEnd;
    return after.size() - same - sameEnd > 1;
}

void paintWave(QPainter &painter, qreal left, qreal right, qreal bottom)
{
    QPainterPath wave(QPointF(left, bottom));
    bool isUp = true;
    const int steps = int((right - left) / waveStep);
    for (int step = 1; step <= steps; ++step, isUp = !isUp)
        wave.lineTo(left + step * waveStep, isUp ? bottom - waveStep : bottom);
    painter.drawPath(wave);
}

} // namespace

MaskField::MaskField(MaskNotation notation, const look::Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_notation(notation)
    , m_theme(theme)
{
    setMaxLength(longestMaskText);
    connect(this, &QLineEdit::textEdited, this, &MaskField::follow);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isAsTyped())
            Q_EMIT entered();
    });
    connect(&theme, &look::Theme::changed, this, &MaskField::applyTheme);
    applyTheme();
    retranslate();
    setMask({});
}

void MaskField::setMask(domain::PermissionMask mask)
{
    m_shown = maskText(mask, m_notation);
    takeBack();
}

void MaskField::takeBack()
{
    if (isAsTyped())
        setText(m_shown);
    if (!hasFocus())
        home(false);
    m_before = m_shown;
    m_typed = {};
    update();
    Q_EMIT typedChanged();
}

void MaskField::follow(const QString &text)
{
    const bool pasted = isPasted(std::exchange(m_before, text), text) || m_isPasting;
    m_typed = isAsTyped() ? readMask(text, m_notation) : WrittenMask{};
    update();
    Q_EMIT typedChanged();
    if (pasted && m_typed.mask)
        Q_EMIT entered();
}

void MaskField::applyTheme()
{
    setFont(m_theme.font(look::Face::Mono));
    const int digit = fontMetrics().horizontalAdvance(u'0');
    setMinimumWidth(digitsSeen * digit + m_theme.px(fieldEdges));
    setMaximumWidth(mostDigitsSeen * digit + m_theme.px(fieldEdges));
}

void MaskField::retranslate()
{
    setAccessibleName(
        m_notation == MaskNotation::Hexadecimal ? tr("The mask in hexadecimal") : tr("The mask in decimal"));
}

void MaskField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

bool MaskField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isAsTyped()) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        // The draft's undo, not the field's own, which would know of this field alone.
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void MaskField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsTyped()) {
        takeBack();
        return;
    }
    const QScopedValueRollback<bool> pasting(m_isPasting, event->matches(QKeySequence::Paste));
    QLineEdit::keyPressEvent(event);
}

void MaskField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_typed.fault == MaskFault::None || m_typed.length == 0)
        return;
    const QFontMetrics metrics(font());
    const auto advance = [this, &metrics](qsizetype letters) {
        return metrics.horizontalAdvance(text().left(letters));
    };
    // The field tells where its text stands only by its cursor.
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - advance(cursorPosition());
    const qreal bottom = std::min(height() - 3, cursor.center().y() + metrics.height() / 2 + 1);
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(4, 0, -4, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Token::Error));
    paintWave(
        painter, origin + advance(m_typed.position), origin + advance(m_typed.position + m_typed.length),
        bottom);
}

} // namespace botdeck::ui::guild

#include "moc_MaskField.cpp"
