// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditPreview.h"

#include "ui/guild/LineTip.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;
using BlockKind = CardBlock::Kind;

constexpr int cardWidth = 240;
constexpr int cardPadding = 12;
constexpr int cardGap = 8;
constexpr int cardIcon = 14;
/// UTF-16 units; more than there is room for.
constexpr qsizetype cardDataShown = 400;
constexpr qreal cardRadius = 6;
constexpr qreal cardImageRadius = 4;

/// How many lines of text each kind is high, in the order of CardBlock::Kind.
constexpr std::array cardBlockLines{1, 1, 2, 2, 1, 1, 1, 1, 4, 1};

int cardLineHeight(const look::Theme &theme)
{
    return QFontMetrics(theme.font(Face::Body)).height() + 4;
}

/// Paints blocks; what does not fit ends in an ellipsis.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const look::Theme &theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void paint(const CardBlock &block, const QRect &rect);

private:
    void
    text(const QRect &rect, const QString &words, Face face, Token ink, Qt::Alignment where = Qt::AlignLeft);
    void image(const QRect &rect, const QString &name);
    void cell(const QRect &rect, const CardCell &cell, Face face, Token ink);
    void beside(const CardBlock &block, const QRect &rect, Face face);
    void slotRow(const CardBlock &block, const QRect &rect);
    void pair(const CardCell &cell, const QRect &rect, Face face);
    void data(const CardCell &cell, const QRect &rect);

    QPainter &m_painter;
    const look::Theme &m_theme;
};

void CardPainter::text(const QRect &rect, const QString &words, Face face, Token ink, Qt::Alignment where)
{
    const QFont &font = m_theme.font(face);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(ink));
    m_painter.drawText(
        rect, int(where | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words.simplified(), Qt::ElideRight, rect.width() + 1));
}

void CardPainter::image(const QRect &rect, const QString &name)
{
    m_painter.setBrush(m_theme.colour(Token::Alternate));
    m_painter.setPen(QPen(m_theme.colour(Token::ButtonEdge), 1, Qt::DashLine));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cardImageRadius, cardImageRadius);
    const int side = m_theme.px(cardIcon);
    const int gap = m_theme.px(cardGap) / 2;
    const QRect icon(rect.left() + gap, rect.center().y() - side / 2, side, side);
    m_painter.drawPixmap(
        icon.topLeft(),
        look::tintedPixmap(
            look::Icon::Photo, side, m_theme.colour(Token::Muted), m_painter.device()->devicePixelRatioF()));
    text(rect.adjusted(side + 2 * gap, 0, -gap, 0), name, Face::Caption, Token::Muted);
}

void CardPainter::cell(const QRect &rect, const CardCell &cell, Face face, Token ink)
{
    if (cell.isImage)
        image(rect, cell.text);
    else
        text(rect, cell.text, face, ink);
}

/// An image beside a name, whichever comes first: the name takes the larger half.
void CardPainter::beside(const CardBlock &block, const QRect &rect, Face face)
{
    if (block.cells.size() == 1) {
        cell(rect, block.cells.first(), face, Token::Text);
        return;
    }
    const int gap = m_theme.px(cardGap);
    const int imageRoom = rect.width() * 2 / 5 - gap;
    const bool startsWithImage = block.cells.first().isImage;
    const int first = startsWithImage ? imageRoom : rect.width() - imageRoom - gap;
    cell(QRect(rect.topLeft(), QSize(first, rect.height())), block.cells.first(), face, Token::Text);
    cell(rect.adjusted(first + gap, 0, 0, 0), block.cells.at(1), face, Token::Text);
}

void CardPainter::slotRow(const CardBlock &block, const QRect &rect)
{
    const int gap = m_theme.px(cardGap);
    const int count = int(block.cells.size());
    const int width = std::max(1, (rect.width() - gap * (count - 1)) / count);
    for (int at = 0; at < count; ++at) {
        const QRect top(rect.left() + at * (width + gap), rect.top(), width, rect.height() / 2);
        cell(top, block.cells.at(at), Face::Caption, Token::Text2);
        text(top.translated(0, rect.height() / 2), block.cells.at(at).value, Face::BodyStrong, Token::Text);
    }
}

void CardPainter::pair(const CardCell &cell, const QRect &rect, Face face)
{
    const int half = cell.value.isEmpty() ? 0 : rect.width() / 2;
    text(rect.adjusted(0, 0, -half, 0), cell.text, face, Token::Text);
    text(
        rect.adjusted(rect.width() - half, 0, 0, 0), cell.value, Face::Secondary, Token::Text2,
        Qt::AlignRight);
}

void CardPainter::data(const CardCell &cell, const QRect &rect)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(Token::Alternate));
    m_painter.drawRoundedRect(rect, cardImageRadius, cardImageRadius);
    m_painter.setFont(m_theme.font(Face::Mono));
    m_painter.setPen(m_theme.colour(Token::Text2));
    const int gap = m_theme.px(cardGap) / 2;
    m_painter.drawText(
        rect.adjusted(gap, gap, -gap, -gap), Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere,
        cell.text.left(cardDataShown));
}

void CardPainter::paint(const CardBlock &block, const QRect &rect)
{
    const CardCell &first = block.cells.first();
    switch (block.kind) {
    case BlockKind::Chat:
    case BlockKind::Game:
        beside(block, rect, Face::BodyStrong);
        break;
    case BlockKind::Giver:
        beside(block, rect, Face::Secondary);
        break;
    case BlockKind::SlotRow:
        slotRow(block, rect);
        break;
    case BlockKind::Background:
        image(rect, first.text);
        break;
    case BlockKind::Head:
        pair(first, rect, Face::BodyStrong);
        break;
    case BlockKind::Line:
        pair(first, rect, Face::Body);
        break;
    case BlockKind::Text:
        text(rect, first.text, Face::Body, Token::Text);
        break;
    case BlockKind::Data:
        data(first, rect);
        break;
    case BlockKind::Link:
        text(rect, first.text, Face::Medium, Token::Accent);
        break;
    }
}

} // namespace

CreditPreview::CreditPreview(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("creditPreview"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &look::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void CreditPreview::setCredit(const domain::Credit &credit, const QString &member)
{
    const QList<CardBlock> blocks = cardBlocks(credit, member);
    if (blocks == m_blocks)
        return;
    m_blocks = blocks;
    describe();
    updateGeometry();
    update();
}

void CreditPreview::describe()
{
    QStringList texts;
    for (const CardBlock &block : m_blocks)
        texts += blockText(block);
    setAccessibleName(tr("Preview of the credit"));
    setAccessibleDescription(texts.isEmpty() ? tr("Nothing to show yet.") : texts.join(u'\n'));
}

QList<QRect> CreditPreview::places() const
{
    const int padding = m_theme.px(cardPadding);
    QList<QRect> places;
    int top = padding;
    for (const CardBlock &block : m_blocks) {
        const int height = cardBlockLines.at(size_t(block.kind)) * cardLineHeight(m_theme);
        places += QRect(padding, top, width() - 2 * padding, height);
        top += height + m_theme.px(cardGap);
    }
    return places;
}

QSize CreditPreview::sizeHint() const
{
    const QList<QRect> all = places();
    const int below =
        all.isEmpty() ? m_theme.px(cardPadding) + cardLineHeight(m_theme) : all.last().bottom() + 1;
    return {m_theme.px(cardWidth), below + m_theme.px(cardPadding)};
}

QSize CreditPreview::minimumSizeHint() const
{
    return sizeHint();
}

bool CreditPreview::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<QRect> all = places();
    const auto under =
        std::ranges::find_if(all, [help](const QRect &rect) { return rect.contains(help->pos()); });
    if (under == all.end()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(), lineTip({blockText(m_blocks.at(under - all.begin()))}), this);
    return true;
}

void CreditPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Token::Line));
    painter.setBrush(m_theme.colour(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    if (m_blocks.isEmpty()) {
        painter.setFont(m_theme.font(Face::Secondary));
        painter.setPen(m_theme.colour(Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing to show yet."));
    }
    const QList<QRect> all = places();
    CardPainter card(painter, m_theme);
    for (qsizetype at = 0; at < all.size(); ++at)
        card.paint(m_blocks.at(at), all.at(at));
}

void CreditPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_CreditPreview.cpp"
