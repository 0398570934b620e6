// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/RowCache.h"

#include "ui/converse/RowLayout.h"

namespace botdeck::ui::converse {

namespace {

constexpr int picturesKept = 128;
// Of chats that were left; all of them are forgotten then.
constexpr qsizetype mostHeights = 20'000;

/// What is the same as long as it is the same message.
QString keyOf(const domain::ChatMessage &message)
{
    if (!message.messageId.isEmpty())
        return u'm' + message.messageId;
    return message.sendingId != 0 ? u's' + QString::number(message.sendingId)
                                  : u'u' + QString::number(message.seq);
}

} // namespace

bool RowCache::Origin::isOf(const RowSource &source) const
{
    return width == source.width && isNewDay == source.isNewDay && message == source.message &&
           names == source.names.in(source.message.text);
}

RowCache::RowCache(const look::Theme &theme)
    : m_theme(theme)
    , m_pictures(picturesKept)
{
}

int RowCache::heightOf(const RowSource &source)
{
    const auto found = m_heights.constFind(keyOf(source.message));
    if (found != m_heights.cend() && found->origin.isOf(source))
        return found->height;
    return pictureOf(source).height;
}

RowPicture RowCache::pictureOf(const RowSource &source)
{
    const QString key = keyOf(source.message);
    const Kept *kept = m_pictures.object(key);
    if (kept != nullptr && kept->origin.isOf(source))
        return kept->picture;
    const Origin origin{source.message, source.isNewDay, source.width, source.names.in(source.message.text)};
    auto *made = new Kept{origin, layOutRow(source, m_theme)};
    if (m_heights.size() >= mostHeights)
        m_heights.clear();
    m_heights.insert(key, {origin, made->picture.height});
    m_pictures.insert(key, made);
    return made->picture;
}

void RowCache::forget()
{
    m_heights.clear();
    m_pictures.clear();
}

} // namespace botdeck::ui::converse
