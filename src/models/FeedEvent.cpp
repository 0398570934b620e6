// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FeedEvent.h"

#include <QtGlobal>

#include <array>

namespace botdeck::models {

const char *feedEventEnglish(FeedEvent::Kind kind)
{
    // In the order of Kind.
    static constexpr std::array<const char *, 11> texts{
        QT_TRANSLATE_NOOP("FeedEvent", "Polling started."),
        QT_TRANSLATE_NOOP("FeedEvent", "Polling stopped."),
        QT_TRANSLATE_NOOP("FeedEvent", "Receiving again."),
        QT_TRANSLATE_NOOP("FeedEvent", "Backing off. Nothing was lost: the offset is unchanged."),
        QT_TRANSLATE_NOOP("FeedEvent", "Conflict: somebody else receives this bot's updates."),
        QT_TRANSLATE_NOOP("FeedEvent", "The server does not accept the token."),
        QT_TRANSLATE_NOOP("FeedEvent", "A webhook is set, so the server gives no updates to polls."),
        QT_TRANSLATE_NOOP("FeedEvent", "The store cannot be written. Polling waits."),
        QT_TRANSLATE_NOOP(
            "FeedEvent", "The server answers at once instead of holding polls. Asked once a second."),
        QT_TRANSLATE_NOOP("FeedEvent", "The server's update ids started anew. A new epoch begins."),
        QT_TRANSLATE_NOOP("FeedEvent", "Some update ids never came."),
    };
    return texts.at(size_t(kind));
}

} // namespace botdeck::models
