// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Sentence.h"

#include "ui/look/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::ui::look {

namespace {

constexpr int markSide = 16;
constexpr int markRoom = 22;

std::optional<Mark> markOf(Tone tone)
{
    // In the order of Tone.
    static constexpr std::array<std::optional<Mark>, 4> marks{
        std::nullopt, Mark::Passed, Mark::Warning, Mark::Failed};
    return marks.at(size_t(tone));
}

} // namespace

Sentence::Sentence(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(&theme, &Theme::changed, this, &Sentence::applyTheme);
    applyTheme();
    hide();
}

void Sentence::say(const QString &words, Tone tone)
{
    const bool isNews = tone != Tone::Neutral && words != text();
    m_tone = tone;
    setText(words);
    applyTheme();
    setVisible(!words.isEmpty());
    if (isNews) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Sentence::applyTheme()
{
    QPalette palette = this->palette();
    palette.setColor(
        QPalette::WindowText, m_theme.colour(m_tone == Tone::Neutral ? Token::Text2 : toneToken(m_tone)));
    setPalette(palette);
    setContentsMargins(markOf(m_tone) ? m_theme.px(markRoom) : 0, 0, 0, 0);
    makeRoom();
}

/// A dialog is not made higher for a label that wraps; for a widget's smallest height it is.
void Sentence::makeRoom()
{
    // A label's height for a width is never below its smallest height: the old one must not count.
    setMinimumHeight(0);
    // Before it is shown, and a layout gave it a width, that is anybody's guess, and a dialog would be too
    // high.
    if (isVisible() && testAttribute(Qt::WA_Resized))
        setMinimumHeight(std::max(0, heightForWidth(width())));
}

QSize Sentence::sizeHint() const
{
    // A label remembers the height that it had with its former width.
    return {QLabel::sizeHint().width(), minimumHeight()};
}

QSize Sentence::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), minimumHeight()};
}

void fitHeight(QWidget &window)
{
    const int width = std::max(window.minimumWidth(), window.sizeHint().width());
    window.resize(width, window.layout()->totalHeightForWidth(width));
}

void Sentence::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void Sentence::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    makeRoom();
}

void Sentence::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    makeRoom();
}

void Sentence::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const std::optional<Mark> mark = markOf(m_tone);
    if (!mark)
        return;
    QPainter painter(this);
    const int side = m_theme.px(markSide);
    const int down = (fontMetrics().height() - side) / 2;
    paintMark(
        painter, QRectF(0, contentsRect().top() + down, side, side), *mark,
        m_theme.colour(toneToken(m_tone)));
}

} // namespace botdeck::ui::look

#include "moc_Sentence.cpp"
