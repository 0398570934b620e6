// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/StepButton.h"

#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::passport {

namespace {

using look::Face;
using look::Token;

constexpr int stepButtonHeight = 46;
constexpr int stepButtonWidth = 204;
constexpr int stepSignSide = 22;
constexpr int stepSignLeft = 14;
constexpr int stepTextLeft = 46;
constexpr int stepEdge = 3;

} // namespace

StepButton::StepButton(WizardStep step, const look::Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("step%1").arg(int(step) + 1));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &look::Theme::changed, this, &QWidget::updateGeometry);
    retranslate();
}

void StepButton::setNote(const QString &words, bool isDone)
{
    m_note = words;
    m_isDone = isDone;
    setAccessibleDescription(words);
    sayTip();
    update();
}

void StepButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    sayTip();
    updateGeometry();
}

void StepButton::sayTip()
{
    const QString words = m_note.isEmpty() ? text() : text() + QStringLiteral(" · ") + m_note;
    setToolTip(m_isCompact ? words : QString());
}

void StepButton::retranslate()
{
    setText(stepName(m_step));
    setAccessibleName(text());
    sayTip();
}

QSize StepButton::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(Face::BodyStrong)).height() +
                      QFontMetrics(m_theme.font(Face::Secondary)).height();
    const int width = m_isCompact ? 2 * stepSignLeft + stepSignSide : stepButtonWidth;
    return {m_theme.px(width), qMax(m_theme.px(stepButtonHeight), lines + m_theme.px(8))};
}

void StepButton::paintNumber(QPainter &painter, const QRect &rect) const
{
    if (m_isDone && !isChecked()) {
        look::paintMark(painter, rect, look::Mark::Passed, m_theme.colour(Token::Ok));
        return;
    }
    painter.setPen(isChecked() ? Qt::NoPen : QPen(m_theme.colour(Token::ControlEdge)));
    painter.setBrush(isChecked() ? QBrush(m_theme.colour(Token::Fill)) : Qt::NoBrush);
    painter.drawEllipse(rect);
    painter.setPen(m_theme.colour(isChecked() ? Token::OnFill : Token::Muted));
    painter.setFont(m_theme.font(Face::SecondaryStrong));
    painter.drawText(rect, Qt::AlignCenter, QString::number(int(m_step) + 1));
}

void StepButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), m_theme.colour(Token::Selection));
        painter.fillRect(0, 0, m_theme.px(stepEdge), height(), m_theme.colour(Token::Fill));
    }
    const int side = m_theme.px(stepSignSide);
    paintNumber(painter, {m_theme.px(stepSignLeft), (height() - side) / 2, side, side});
    if (!m_isCompact)
        paintWords(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.colour(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void StepButton::paintWords(QPainter &painter) const
{
    const int left = m_theme.px(stepTextLeft);
    const QRect words = rect().adjusted(left, m_theme.px(4), -m_theme.px(8), -m_theme.px(4));
    painter.setPen(m_theme.colour(Token::Text));
    painter.setFont(m_theme.font(isChecked() ? Face::BodyStrong : Face::Body));
    const QFontMetrics metrics(painter.font());
    const bool hasNote = !m_note.isEmpty();
    painter.drawText(
        words, int(Qt::AlignLeft) | (hasNote ? Qt::AlignTop : Qt::AlignVCenter),
        metrics.elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(m_theme.colour(Token::Muted));
    painter.setFont(m_theme.font(Face::Secondary));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(painter.font()).elidedText(m_note, Qt::ElideRight, words.width()));
}

} // namespace botdeck::ui::passport

#include "moc_StepButton.cpp"
