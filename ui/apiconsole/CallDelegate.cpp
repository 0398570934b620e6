// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CallDelegate.h"

#include "models/CallListModel.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/look/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace botdeck::ui::apiconsole {

using models::CallListModel;

namespace {

constexpr int callMarkSide = 14;

} // namespace

QIcon toneIcon(look::Tone tone, const look::Theme &theme)
{
    // In the order of Tone.
    static constexpr std::array marks{
        look::Mark::Busy, look::Mark::Passed, look::Mark::Warning, look::Mark::Refused};
    const int side = theme.px(callMarkSide);
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(
        painter, QRectF(0, 0, side, side), marks.at(size_t(tone)), theme.colour(look::toneToken(tone)));
    return pixmap;
}

CallDelegate::CallDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CallDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(CallListModel::LoadedRole).toBool()) {
        option->text = QStringLiteral("…");
        option->palette.setColor(QPalette::Text, m_theme.colour(look::Token::Muted));
        return;
    }
    option->font = m_theme.font(look::Face::Mono);
    if (index.column() != CallListModel::OutcomeColumn)
        return;
    const look::Tone tone = outcomeTone(
        index.data(CallListModel::StatusRole).toInt(), !index.data(CallListModel::FailedRole).toBool());
    option->font = m_theme.font(look::Face::Body);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = toneIcon(tone, m_theme);
    option->decorationSize = QSize(m_theme.px(callMarkSide), m_theme.px(callMarkSide));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, m_theme.colour(look::toneToken(tone)));
}

} // namespace botdeck::ui::apiconsole

#include "moc_CallDelegate.cpp"
