// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/VerdictDelegate.h"

#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"
#include "ui/passport/VerdictModel.h"

#include <QPainter>

#include <array>
#include <optional>

namespace botdeck::ui::passport {

namespace {

using look::Token;

constexpr int verdictMarkSide = 14;

struct VerdictLook
{
    look::Mark mark{};
    Token ink{};
    std::optional<Token> tint;
};

/// In the order of domain::Verdict.
constexpr std::array verdictLooks{
    VerdictLook{look::Mark::Passed, Token::Ok, {}},
    VerdictLook{look::Mark::Warning, Token::Warning, Token::WarningTint},
    VerdictLook{look::Mark::Failed, Token::Error, Token::ErrorTint},
    VerdictLook{look::Mark::Stopped, Token::Muted, {}},
};

const VerdictLook &lookOf(const QModelIndex &index)
{
    return verdictLooks.at(size_t(index.data(VerdictModel::VerdictRole).toInt()));
}

} // namespace

VerdictDelegate::VerdictDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const VerdictLook &shown = lookOf(index);
    if (shown.tint)
        option->backgroundBrush = m_theme.colour(*shown.tint);
    if (index.column() == VerdictModel::StageColumn) {
        option->font = m_theme.font(look::Face::BodyStrong);
        // Room for the sign; it is painted over it.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(m_theme.px(verdictMarkSide), m_theme.px(verdictMarkSide));
    } else {
        const Token ink = index.column() == VerdictModel::TookColumn ? Token::Muted : shown.ink;
        const bool isPlain = index.column() == VerdictModel::DetailColumn && shown.ink == Token::Ok;
        if (!isPlain)
            option->palette.setColor(QPalette::Text, m_theme.colour(ink));
    }
}

void VerdictDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != VerdictModel::StageColumn)
        return;
    const VerdictLook &shown = lookOf(index);
    const int side = m_theme.px(verdictMarkSide);
    QRect place(0, 0, side, side);
    place.moveCenter({option.rect.left() + side / 2 + m_theme.px(5), option.rect.center().y()});
    look::paintMark(*painter, place, shown.mark, m_theme.colour(shown.ink));
}

} // namespace botdeck::ui::passport

#include "moc_VerdictDelegate.cpp"
