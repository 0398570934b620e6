// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/MethodDelegate.h"

#include "models/SafeText.h"
#include "ui/apiconsole/MethodsModel.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int methodHeight = 26;
constexpr int sectionHeight = 30;
constexpr int methodMargin = 12;
constexpr int methodGap = 8;

} // namespace

MethodDelegate::MethodDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize MethodDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isFirst = !index.data(MethodsModel::SectionRole).toString().isEmpty();
    return {0, m_theme.px(isFirst ? methodHeight + sectionHeight : methodHeight)};
}

void MethodDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int margin = m_theme.px(methodMargin);
    QRect row = option.rect;
    if (const QString section = index.data(MethodsModel::SectionRole).toString(); !section.isEmpty()) {
        const QRect head(row.left(), row.top(), row.width(), m_theme.px(sectionHeight));
        painter->setFont(m_theme.font(look::Face::SecondaryStrong));
        painter->setPen(m_theme.colour(look::Token::Muted));
        painter->drawText(
            head.adjusted(margin, 0, -margin, -m_theme.px(4)), Qt::AlignLeft | Qt::AlignBottom,
            models::oneLine(section));
        row.setTop(head.bottom() + 1);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(
            row, m_theme.colour(
                     option.state.testFlag(QStyle::State_Active) ? look::Token::Selection
                                                                 : look::Token::Unfocused));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, m_theme.colour(look::Token::Alternate));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.colour(look::Token::Accent));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    QRect words = row.adjusted(margin, 0, -margin, 0);
    const QString marks = index.data(MethodsModel::MarksRole).toStringList().join(QStringLiteral(" · "));
    const QFontMetrics small(m_theme.font(look::Face::Caption));
    painter->setFont(m_theme.font(look::Face::Caption));
    painter->setPen(m_theme.colour(look::Token::Muted));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, marks);
    words.setRight(words.right() - small.horizontalAdvance(marks) - m_theme.px(methodGap));
    painter->setFont(m_theme.font(look::Face::Body));
    painter->setPen(m_theme.colour(look::Token::Text));
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

} // namespace botdeck::ui::apiconsole

#include "moc_MethodDelegate.cpp"
