// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/channels/ChannelKinds.h"

#include "ui/look/Icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::ui::guild {

namespace {

using look::Icon;

struct ChannelKind
{
    qint64 type = 0;
    const char *words = "";
    /// None: the number sign, or nothing for a category.
    std::optional<Icon> icon = {};
};

constexpr std::array channelKinds{
    ChannelKind{0, QT_TRANSLATE_NOOP("ChannelKind", "text")},
    ChannelKind{1, QT_TRANSLATE_NOOP("ChannelKind", "voice"), Icon::Voice},
    ChannelKind{2, QT_TRANSLATE_NOOP("ChannelKind", "video"), Icon::Video},
    ChannelKind{3, QT_TRANSLATE_NOOP("ChannelKind", "private chat"), Icon::Person},
    ChannelKind{categoryChannel, QT_TRANSLATE_NOOP("ChannelKind", "category")},
    ChannelKind{5, QT_TRANSLATE_NOOP("ChannelKind", "circle"), Icon::Post},
    ChannelKind{6, QT_TRANSLATE_NOOP("ChannelKind", "live stream"), Icon::Start},
    ChannelKind{7, QT_TRANSLATE_NOOP("ChannelKind", "link"), Icon::Link},
    ChannelKind{8, QT_TRANSLATE_NOOP("ChannelKind", "live room"), Icon::Audio},
    ChannelKind{9, QT_TRANSLATE_NOOP("ChannelKind", "tasks"), Icon::Note},
    ChannelKind{10, QT_TRANSLATE_NOOP("ChannelKind", "group"), Icon::WorkGuild},
};

const ChannelKind *kindOf(qint64 type)
{
    const auto *row = std::ranges::find(channelKinds, type, &ChannelKind::type);
    return row == channelKinds.end() ? nullptr : &*row;
}

} // namespace

QString channelKindWords(qint64 type)
{
    const ChannelKind *kind = kindOf(type);
    if (kind != nullptr)
        return QCoreApplication::translate("ChannelKind", kind->words);
    //: a kind of channel that has no name; %1 is its number
    return QCoreApplication::translate("ChannelKind", "kind %1").arg(type);
}

void paintChannelSign(QPainter &painter, const QRect &square, qint64 type, const QColor &ink)
{
    if (type == categoryChannel)
        return;
    const ChannelKind *kind = kindOf(type);
    if (kind != nullptr && !kind->icon) {
        painter.setPen(ink);
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("#"));
        return;
    }
    const Icon icon = kind == nullptr ? Icon::Unknown : *kind->icon;
    painter.drawPixmap(
        square.topLeft(),
        look::tintedPixmap(icon, square.width(), ink, painter.device()->devicePixelRatioF()));
}

} // namespace botdeck::ui::guild
