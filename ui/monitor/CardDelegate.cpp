// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CardDelegate.h"

#include "models/CardModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/WrappedText.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using domain::CardForm;
using look::Face;
using look::Token;
using models::CardModel;

constexpr int cardMargin = 12;
constexpr int cardGap = 8;
constexpr int cardRowPadding = 3;
constexpr int cardSignSide = 14;
constexpr int headingHeight = 30;
constexpr int narrowestLabel = 84;
constexpr int widestLabel = 132;
constexpr int cardIndent = 12;
constexpr int mostLabelLines = 2;

struct FormLook
{
    Face face;
    Token ink;
    bool isCopied;
};

// In the order of CardForm.
constexpr std::array formLooks{
    FormLook{Face::Body, Token::Text, false},  // Text
    FormLook{Face::Body, Token::Text, false},  // Name
    FormLook{Face::Mono, Token::Text, true},   // Id
    FormLook{Face::Mono, Token::Text, false},  // Number
    FormLook{Face::Mono, Token::Text, false},  // Time
    FormLook{Face::Body, Token::Text, false},  // Duration
    FormLook{Face::Body, Token::Text, false},  // Bytes
    FormLook{Face::Body, Token::Text, false},  // Flag
    FormLook{Face::Body, Token::Text, false},  // Word
    FormLook{Face::Body, Token::Accent, true}, // Link
    FormLook{Face::Mono, Token::Text, true},   // Code
    FormLook{Face::Body, Token::Text, false},  // Event
};
static_assert(formLooks.size() == size_t(CardForm::Event) + 1);

const FormLook &formLookOf(const QModelIndex &index)
{
    return formLooks.at(size_t(index.data(CardModel::FormRole).toInt()));
}

bool beginsSection(const QModelIndex &index)
{
    const QModelIndex before = index.sibling(index.row() - 1, 0);
    return !before.isValid() || before.data(CardModel::SectionRole) != index.data(CardModel::SectionRole);
}

bool isUnknown(const QModelIndex &index)
{
    return index.data(CardModel::UnknownRole).toBool();
}

} // namespace

/// Where everything of a row stands.
struct CardDelegate::Plan
{
    QRect heading;
    /// The row without its heading.
    QRect line;
    QRect label;
    QStringList labelLines;
    QRect value;
    QStringList valueLines;
    QRect copy;
    QRect aside;
};

CardDelegate::CardDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

CardDelegate::Plan CardDelegate::planOf(const QRect &row, const QModelIndex &index) const
{
    Plan plan;
    int top = row.top();
    if (beginsSection(index)) {
        plan.heading = QRect(row.left(), top, row.width(), m_theme.px(headingHeight));
        top += plan.heading.height();
    }
    const int left = row.left() + m_theme.px(cardMargin);
    const int right = row.right() - m_theme.px(cardMargin);
    const int pad = m_theme.px(cardRowPadding);
    const bool unknown = isUnknown(index);
    const int inward = unknown
                           ? m_theme.px(cardSignSide + 6)
                           : m_theme.px(cardIndent * std::min(index.data(CardModel::DepthRole).toInt(), 4));
    const int labelWidth =
        unknown ? right - left - inward
                : std::clamp((right - left) * 3 / 10, m_theme.px(narrowestLabel), m_theme.px(widestLabel)) -
                      inward;
    const QFont &labelFont = m_theme.font(unknown ? Face::MonoStrong : Face::Secondary);
    plan.labelLines =
        wrappedText(index.data(CardModel::LabelRole).toString(), labelFont, labelWidth, mostLabelLines);
    const int labelHeight = int(plan.labelLines.size()) * QFontMetrics(labelFont).height();
    plan.label = QRect(left + inward, top + pad, labelWidth, labelHeight);
    // An unknown field's path may be long: its value stands below it.
    const int valueTop = unknown ? plan.label.bottom() + 1 + pad : top + pad;
    const int valueLeft = unknown ? plan.label.left() : left + inward + labelWidth + m_theme.px(cardGap);
    planValue(plan, QRect(valueLeft, valueTop, right - valueLeft, 0), index);
    const int bottom = std::max({plan.label.bottom(), plan.value.bottom(), plan.aside.bottom()}) + pad;
    plan.line = QRect(row.left(), top, row.width(), bottom - top + 1);
    return plan;
}

/// The value, the sign behind its first line, and what stands behind both: beside them where there is room,
/// else below.
void CardDelegate::planValue(Plan &plan, const QRect &room, const QModelIndex &index) const
{
    const FormLook &looks = formLookOf(index);
    const QFontMetrics metrics(m_theme.font(looks.face));
    const int side = looks.isCopied ? m_theme.px(cardSignSide) : 0;
    const int forSign = looks.isCopied ? side + m_theme.px(cardGap) : 0;
    plan.valueLines = wrappedText(
        index.data(CardModel::ValueRole).toString(), m_theme.font(looks.face), room.width() - forSign,
        mostLines);
    int widest = 0;
    for (const QString &line : std::as_const(plan.valueLines))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    plan.value = QRect(room.left(), room.top(), widest, int(plan.valueLines.size()) * metrics.height());
    int end = plan.value.right() + 1 + m_theme.px(cardGap);
    if (looks.isCopied && !plan.valueLines.isEmpty()) {
        plan.copy = QRect(end, room.top() + (metrics.height() - side) / 2, side, side);
        end = plan.copy.right() + 1 + m_theme.px(cardGap);
    }
    const QString aside = index.data(CardModel::AsideRole).toString();
    if (aside.isEmpty())
        return;
    const QFontMetrics quiet(m_theme.font(Face::Secondary));
    const int chip = index.data(CardModel::AsideIsWordRole).toBool() ? 2 * m_theme.px(6) : 0;
    const int width = std::min(quiet.horizontalAdvance(aside) + chip + 1, room.width());
    const bool fits = plan.valueLines.size() <= 1 && end + width <= room.right() + 1;
    plan.aside = fits ? QRect(end, room.top(), width, metrics.height())
                      : QRect(room.left(), plan.value.bottom() + 2, width, quiet.height());
    if (plan.valueLines.isEmpty())
        plan.aside.moveTopLeft(room.topLeft());
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A list asks for heights without saying how wide the row will be.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const Plan plan = planOf(QRect(0, 0, width, 0), index);
    return {width, plan.line.bottom() + 1};
}

QRect CardDelegate::copyRect(const QRect &row, const QModelIndex &index) const
{
    const QRect sign = planOf(row, index).copy;
    return sign.isEmpty() ? sign : sign.adjusted(-4, -4, 4, 4);
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Plan plan = planOf(option.rect, index);
    paintBackground(*painter, option, plan.line);
    if (!plan.heading.isEmpty())
        paintHeading(*painter, plan.heading, index);
    const bool unknown = isUnknown(index);
    if (unknown) {
        const int side = m_theme.px(cardSignSide);
        painter->drawPixmap(
            plan.label.left() - side - m_theme.px(6), plan.label.top(),
            look::tintedPixmap(
                look::Icon::Info, side, m_theme.colour(Token::Accent),
                painter->device()->devicePixelRatioF()));
    }
    const QFont &labelFont = m_theme.font(unknown ? Face::MonoStrong : Face::Secondary);
    drawWrapped(
        *painter, plan.label, plan.labelLines, labelFont,
        m_theme.colour(unknown ? Token::Text : Token::Muted));
    const FormLook &looks = formLookOf(index);
    QFont font = m_theme.font(looks.face);
    font.setUnderline(CardForm(index.data(CardModel::FormRole).toInt()) == CardForm::Link);
    drawWrapped(*painter, plan.value, plan.valueLines, font, m_theme.colour(looks.ink));
    if (!plan.copy.isEmpty()) {
        painter->drawPixmap(
            plan.copy.topLeft(), look::tintedPixmap(
                                     look::Icon::Copy, plan.copy.width(), m_theme.colour(Token::Text2),
                                     painter->device()->devicePixelRatioF()));
    }
    if (!plan.aside.isEmpty())
        paintAside(*painter, plan.aside, index);
    painter->restore();
}

void CardDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus() || !option.state.testFlag(QStyle::State_Selected))
        return;
    painter.fillRect(line, m_theme.colour(Token::Selection));
    painter.setPen(m_theme.colour(Token::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(line.adjusted(0, 0, -1, -1));
}

void CardDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.row() > 0)
        painter.fillRect(QRect(rect.left(), rect.top() + 2, rect.width(), 1), m_theme.colour(Token::RowLine));
    const QRect words = rect.adjusted(m_theme.px(cardMargin), m_theme.px(6), -m_theme.px(cardMargin), 0);
    const QFont &font = m_theme.font(Face::SecondaryStrong);
    drawWrapped(
        painter, words,
        {QFontMetrics(font).elidedText(
            index.data(CardModel::SectionRole).toString(), Qt::ElideRight, words.width())},
        font, m_theme.colour(Token::Text2));
}

void CardDelegate::paintAside(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isWord = index.data(CardModel::AsideIsWordRole).toBool() && !isUnknown(index);
    QRect words = rect;
    if (isWord) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Token::Pressed));
        painter.drawRoundedRect(rect, 3, 3);
        words.adjust(m_theme.px(6), 0, -m_theme.px(6), 0);
    }
    const QFont &font = m_theme.font(Face::Secondary);
    painter.setFont(font);
    painter.setPen(m_theme.colour(isWord ? Token::Text2 : Token::Muted));
    const QString text = index.data(CardModel::AsideRole).toString();
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width() + 1));
}

bool CardDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton &&
            copyRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT copyAsked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace botdeck::ui::monitor

#include "moc_CardDelegate.cpp"
