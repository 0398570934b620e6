// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageChange.h"

#include "domain/conversation/Conversation.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

template <typename Value>
void appendBounded(QList<Value> &list, const Value &value, qsizetype most)
{
    list.append(value);
    if (list.size() > most)
        list.removeFirst();
}

} // namespace

/// Another keyboard alone is no edit for those who read; servers date it all the same.
void changeMessage(ChatMessage &known, const ChatMessage &now, bool isEdit)
{
    if (known.text != now.text || known.media != now.media) {
        const MessageVersion before{known.text, std::max(known.dateMs, known.editedMs)};
        appendBounded(known.earlier, before, Conversation::maxVersions);
        known.text = now.text;
        known.media = now.media;
        known.editedMs = std::max(known.editedMs, now.editedMs);
    }
    // What is told twice (an echo of the gateway's) may lack it.
    if (isEdit || !now.keyboard.rows.isEmpty())
        known.keyboard = now.keyboard;
    if (known.seq == 0)
        known.seq = now.seq;
    known.isOwn = known.isOwn || now.isOwn;
    known.historyMs = now.historyMs == 0 ? 0 : known.historyMs;
    known.trouble = {};
}

void putPress(ChatMessage &message, const ButtonPress &press)
{
    const bool isKnown = std::ranges::any_of(
        message.presses, [&press](const ButtonPress &one) { return one.queryId == press.queryId; });
    if (!isKnown)
        appendBounded(message.presses, press, Conversation::maxPresses);
}

void answerPress(ChatMessage &message, const QString &queryId)
{
    for (ButtonPress &press : message.presses) {
        if (press.queryId == queryId)
            press.isAnswered = true;
    }
}

} // namespace botdeck::domain
