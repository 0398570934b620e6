// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/TextBubble.h"

#include "models/SafeText.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/SpanFormats.h"
#include "ui/widgets/HitSpans.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::monitor {

namespace {

constexpr int canvasMargin = 12;
constexpr int bubblePadding = 10;
constexpr qreal bubbleRadius = 8;
constexpr int highestText = 180;

} // namespace

TextBubble::TextBubble(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_who(new look::ElidedLabel(this))
    , m_text(new widgets::CleanCopy<QTextEdit>(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("textBubble"));
    m_text->setObjectName(QStringLiteral("bubbleText"));
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    const int around = canvasMargin + bubblePadding;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(2);
    column->addWidget(m_who);
    column->addWidget(m_text);
    column->addWidget(m_more);
    connect(
        m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &TextBubble::fitHeight);
    connect(&theme, &look::Theme::changed, this, &TextBubble::applyTheme);
    applyTheme();
}

void TextBubble::applyTheme()
{
    m_who->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_text->document()->setDefaultFont(m_theme.font(look::Face::Body));
    look::setInk(*m_who, m_theme.colour(look::Token::Accent));
    look::setInk(*m_more, m_theme.colour(look::Token::Muted));
    refresh();
    update();
}

void TextBubble::setText(const QString &who, const domain::CardText &text)
{
    m_who->setText(models::oneLine(who, 120));
    m_who->setVisible(!who.isEmpty());
    m_shown = text;
    refresh();
    setVisible(!text.text.isEmpty());
}

void TextBubble::refresh()
{
    m_text->setAccessibleName(tr("Text of the message"));
    writeFormatted(*m_text->document(), m_shown, m_theme);
    m_text->moveCursor(QTextCursor::Start);
    const qsizetype whole = std::max(m_shown.text.size(), m_shown.cutFrom);
    m_more->setVisible(whole > formattedUnits);
    m_more->setText(tr("The beginning of %n character(s); the JSON tree has all.", nullptr, int(whole)));
    fitHeight();
    markHits();
}

void TextBubble::setHits(const QStringList &needles)
{
    m_needles = needles;
    markHits();
}

void TextBubble::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const widgets::HitSpan &span : widgets::hitSpans(m_text->toPlainText(), m_needles)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(span.at));
        mark.cursor.setPosition(int(span.at + span.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(m_theme.colour(look::Token::Hit));
        mark.format.setForeground(m_theme.colour(look::Token::Text));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void TextBubble::fitHeight()
{
    const int wanted = int(std::ceil(m_text->document()->size().height()));
    const int line = QFontMetrics(m_theme.font(look::Face::Body)).height();
    m_text->setFixedHeight(std::clamp(wanted, line, m_theme.px(highestText)) + 2);
}

void TextBubble::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TextBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::Pressed));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(look::Token::Line));
    painter.setBrush(m_theme.colour(look::Token::Base));
    const qreal inset = canvasMargin - 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), bubbleRadius, bubbleRadius);
}

} // namespace botdeck::ui::monitor

#include "moc_TextBubble.cpp"
