// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/StepDelegate.h"

#include "ui/guild/why/StepModel.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int stepPadding = 12;
constexpr int stepGap = 8;
constexpr int stepLine = 9;
constexpr int numberSide = 22;
constexpr int tagSignSide = 13;
constexpr int stepBar = 3;
constexpr int markPadding = 6;
/// More of them are those of other questions.
constexpr qsizetype stepTextsKept = 200;

Token tagInk(look::Tone tone)
{
    return tone == look::Tone::Neutral ? Token::Text2 : look::toneToken(tone);
}

look::Mark tagMark(look::Tone tone)
{
    if (tone == look::Tone::Warning)
        return look::Mark::Warning;
    return tone == look::Tone::Ok ? look::Mark::Passed : look::Mark::Refused;
}

} // namespace

StepDelegate::StepDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

const QStaticText &StepDelegate::laidOut(const QString &text, bool isTitle, int width) const
{
    const TextKey key{text, isTitle, width};
    if (const auto known = m_texts.constFind(key); known != m_texts.cend())
        return *known;
    if (m_texts.size() >= stepTextsKept)
        m_texts.clear();
    // A line feed parts paragraphs of laid out text only as this sign.
    QStaticText laid(QString(text).replace(u'\n', QChar::LineSeparator));
    laid.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.setTextOption(option);
    laid.setTextWidth(width);
    laid.prepare({}, m_theme.font(isTitle ? Face::Medium : Face::Secondary));
    return *m_texts.insert(key, laid);
}

StepDelegate::Places StepDelegate::placesOf(const StepRow &row, int width) const
{
    const int padding = m_theme.px(stepPadding);
    const int gap = m_theme.px(stepGap);
    const int top = m_theme.px(stepLine);
    const int side = m_theme.px(numberSide);
    Places places;
    places.number = QRect(padding, top, side, side);
    const int left = padding + side + gap;
    const int right = width - padding;
    const QFontMetrics tagMetrics(m_theme.font(Face::Secondary));
    const int tagWidth =
        row.tag.isEmpty() ? 0 : m_theme.px(tagSignSide) + gap / 2 + tagMetrics.horizontalAdvance(row.tag) + 1;
    const int titleWidth = std::max(1, right - left - (tagWidth > 0 ? tagWidth + gap : 0));
    const int titleHeight = int(std::ceil(laidOut(row.title, true, titleWidth).size().height()));
    places.title = QRect(left, top, titleWidth, titleHeight);
    places.tag = QRect(right - tagWidth, top, tagWidth, tagMetrics.height() + 2);
    int bottom = top + titleHeight;
    if (!row.words.isEmpty()) {
        const int wordsWidth = std::max(1, right - left);
        const int high = int(std::ceil(laidOut(row.words, false, wordsWidth).size().height()));
        places.words = QRect(left, bottom + 2, wordsWidth, high);
        bottom = places.words.bottom() + 1;
    }
    if (!row.mark.isEmpty()) {
        const QFontMetrics metrics(m_theme.font(Face::CaptionStrong));
        const int wide = metrics.horizontalAdvance(row.mark) + 2 * m_theme.px(markPadding);
        places.mark = QRect(left, bottom + gap / 2, std::min(wide, right - left), metrics.height() + 4);
        bottom = places.mark.bottom() + 1;
    }
    places.height = std::max(bottom, places.number.bottom() + 1) + top;
    return places;
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, placesOf(index.data(StepModel::RowRole).value<StepRow>(), width).height};
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(StepModel::RowRole).value<StepRow>();
    const Places places = placesOf(row, option.rect.width());
    const bool isMarked = !row.mark.isEmpty();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const Token paper = isMarked ? Token::AccentTint : isCurrent ? Token::Unfocused : Token::Base;
    painter->fillRect(option.rect, m_theme.colour(paper));
    painter->setPen(m_theme.colour(Token::RowLine));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isMarked)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(m_theme.px(stepBar), option.rect.height())),
            m_theme.colour(Token::Fill));
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.colour(Token::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->translate(option.rect.topLeft());
    paintNumber(*painter, places.number, index.row() + 1, isMarked);
    painter->setPen(m_theme.colour(Token::Text));
    painter->setFont(m_theme.font(Face::Medium));
    painter->drawStaticText(places.title.topLeft(), laidOut(row.title, true, places.title.width()));
    if (!row.words.isEmpty()) {
        painter->setPen(m_theme.colour(isMarked ? Token::Text : Token::Text2));
        painter->setFont(m_theme.font(Face::Secondary));
        painter->drawStaticText(places.words.topLeft(), laidOut(row.words, false, places.words.width()));
    }
    if (!row.tag.isEmpty())
        paintTag(*painter, places.tag, row);
    if (isMarked)
        paintMarkChip(*painter, places.mark, row.mark);
    painter->restore();
}

void StepDelegate::paintNumber(QPainter &painter, const QRect &circle, int number, bool isMarked) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(isMarked ? Token::Fill : Token::ButtonEdge));
    painter.setBrush(m_theme.colour(isMarked ? Token::Fill : Token::Base));
    painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(m_theme.colour(isMarked ? Token::OnFill : Token::Text2));
    painter.setFont(m_theme.font(Face::SecondaryStrong));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void StepDelegate::paintTag(QPainter &painter, const QRect &rect, const StepRow &row) const
{
    const QColor ink = m_theme.colour(tagInk(row.tone));
    const int side = m_theme.px(tagSignSide);
    const QRect sign(rect.left(), rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    if (row.tone == look::Tone::Neutral)
        painter.drawLine(sign.left() + 2, sign.center().y(), sign.right() - 2, sign.center().y());
    else
        look::paintMark(painter, sign, tagMark(row.tone), ink);
    painter.setPen(ink);
    painter.setFont(m_theme.font(Face::Secondary));
    painter.drawText(
        rect.adjusted(side + m_theme.px(stepGap) / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.tag);
    painter.restore();
}

void StepDelegate::paintMarkChip(QPainter &painter, const QRect &rect, const QString &words) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Token::Accent));
    painter.setBrush(m_theme.colour(Token::Base));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QFont &font = m_theme.font(Face::CaptionStrong);
    painter.setFont(font);
    painter.drawText(
        rect, Qt::AlignCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width() - m_theme.px(markPadding)));
    painter.restore();
}

} // namespace botdeck::ui::guild

#include "moc_StepDelegate.cpp"
