// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/CheckLine.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::designer {

namespace {

using look::Token;

constexpr int lineMargin = 8;
constexpr int signWidth = 14;

QString joined(const QString &first, const QString &second)
{
    return first + QStringLiteral(" · ") + second;
}

} // namespace

look::Tone objectionTone(domain::KeyboardSeverity severity)
{
    switch (severity) {
    case domain::KeyboardSeverity::Error:
        return look::Tone::Error;
    case domain::KeyboardSeverity::Warning:
        return look::Tone::Warning;
    case domain::KeyboardSeverity::Note:
        break;
    }
    return look::Tone::Neutral;
}

void paintSeverity(
    QPainter &painter, const QRect &rect, domain::KeyboardSeverity severity, const look::Theme &theme)
{
    const look::Tone tone = objectionTone(severity);
    if (tone == look::Tone::Neutral) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(
            rect.topLeft(),
            look::tintedPixmap(look::Icon::Info, rect.width(), theme.colour(Token::Accent), ratio));
        return;
    }
    const look::Mark mark = tone == look::Tone::Error ? look::Mark::Failed : look::Mark::Warning;
    paintMark(painter, rect, mark, theme.colour(look::toneToken(tone)));
}

CheckLine::CheckLine(
    const look::Theme &theme, domain::KeyboardSeverity severity, const QString &place, const QString &words,
    QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_severity(severity)
    , m_words(place.isEmpty() ? words : joined(place, words))
    , m_placeLength(place.size())
{
    // Not as the button's text: in a label's & it would see a key.
    setAccessibleName(m_words);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QToolButton &CheckLine::addFix(const QString &words)
{
    m_fix = new QToolButton(this);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_fix->setText(words);
    m_fix->setAccessibleName(joined(words, m_words));
    m_fix->setAutoRaise(true);
    m_fix->setFont(m_theme.font(look::Face::Medium));
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::ButtonText, m_theme.colour(Token::Accent));
    m_fix->setPalette(palette);
    return *m_fix;
}

int CheckLine::textLeft() const
{
    return m_theme.px(lineMargin + signWidth + lineMargin);
}

int CheckLine::wrap(QTextLayout &layout, int width) const
{
    const int right = m_theme.px(lineMargin) + (m_fix ? m_fix->sizeHint().width() : 0);
    const int room = std::max(1, width - textLeft() - right);
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = int(m_placeLength);
    strong.format.setFont(m_theme.font(look::Face::SecondaryStrong));
    layout.setFont(m_theme.font(look::Face::Secondary));
    layout.setText(m_words);
    layout.setFormats({strong});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qRound(height);
}

QSize CheckLine::sizeHint() const
{
    const int width = m_theme.px(280);
    return {width, heightForWidth(width)};
}

int CheckLine::heightForWidth(int width) const
{
    QTextLayout layout;
    const int content = wrap(layout, width);
    return std::max(content, m_fix ? m_fix->sizeHint().height() : 0) + 2 * m_theme.px(lineMargin);
}

void CheckLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour(Token::Base));
    painter.setPen(m_theme.colour(Token::RowLine));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(m_theme.colour(Token::Accent));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const int margin = m_theme.px(lineMargin);
    const int side = m_theme.px(signWidth);
    paintSeverity(painter, QRect(margin, margin + 1, side, side), m_severity, m_theme);
    QTextLayout layout;
    wrap(layout, width());
    painter.setPen(m_theme.colour(Token::Text));
    layout.draw(&painter, QPointF(textLeft(), margin));
}

void CheckLine::resizeEvent(QResizeEvent *)
{
    if (m_fix == nullptr)
        return;
    const QSize size = m_fix->sizeHint();
    const int gap = m_theme.px(lineMargin) / 2;
    m_fix->setGeometry(QRect({width() - size.width() - gap, gap}, size));
}

} // namespace botdeck::ui::designer

#include "moc_CheckLine.cpp"
