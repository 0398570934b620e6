// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardWords.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

constexpr auto cardWords = std::to_array<CardWord>({
    {"chat_type.private", QT_TRANSLATE_NOOP("UpdateCard", "private")},
    {"chat_type.group", QT_TRANSLATE_NOOP("UpdateCard", "group")},
    {"chat_type.supergroup", QT_TRANSLATE_NOOP("UpdateCard", "supergroup")},
    {"chat_type.channel", QT_TRANSLATE_NOOP("UpdateCard", "channel")},
    {"chat_type.sender", QT_TRANSLATE_NOOP("UpdateCard", "private, with the sender")},
    {"channel_type.0", QT_TRANSLATE_NOOP("UpdateCard", "text channel")},
    {"channel_type.1", QT_TRANSLATE_NOOP("UpdateCard", "voice channel")},
    {"channel_type.2", QT_TRANSLATE_NOOP("UpdateCard", "video channel")},
    {"channel_type.3", QT_TRANSLATE_NOOP("UpdateCard", "private")},
    {"channel_type.4", QT_TRANSLATE_NOOP("UpdateCard", "category")},
    {"channel_type.5", QT_TRANSLATE_NOOP("UpdateCard", "circle")},
    {"channel_type.6", QT_TRANSLATE_NOOP("UpdateCard", "live stream")},
    {"channel_type.7", QT_TRANSLATE_NOOP("UpdateCard", "link")},
    {"channel_type.8", QT_TRANSLATE_NOOP("UpdateCard", "live room")},
    {"channel_type.9", QT_TRANSLATE_NOOP("UpdateCard", "tasks")},
    {"channel_type.10", QT_TRANSLATE_NOOP("UpdateCard", "group")},
    {"status.creator", QT_TRANSLATE_NOOP("UpdateCard", "owner")},
    {"status.administrator", QT_TRANSLATE_NOOP("UpdateCard", "administrator")},
    {"status.member", QT_TRANSLATE_NOOP("UpdateCard", "member")},
    {"status.restricted", QT_TRANSLATE_NOOP("UpdateCard", "restricted")},
    {"status.left", QT_TRANSLATE_NOOP("UpdateCard", "left")},
    {"status.kicked", QT_TRANSLATE_NOOP("UpdateCard", "banned")},
    {"poll_type.regular", QT_TRANSLATE_NOOP("UpdateCard", "regular")},
    {"poll_type.quiz", QT_TRANSLATE_NOOP("UpdateCard", "quiz")},
    {"sticker_type.regular", QT_TRANSLATE_NOOP("UpdateCard", "regular")},
    {"sticker_type.mask", QT_TRANSLATE_NOOP("UpdateCard", "mask")},
    {"sticker_type.custom_emoji", QT_TRANSLATE_NOOP("UpdateCard", "custom emoji")},
    {"origin.user", QT_TRANSLATE_NOOP("UpdateCard", "a person")},
    {"origin.hidden_user", QT_TRANSLATE_NOOP("UpdateCard", "a person who hides their account")},
    {"origin.chat", QT_TRANSLATE_NOOP("UpdateCard", "a chat")},
    {"origin.channel", QT_TRANSLATE_NOOP("UpdateCard", "a channel")},
    {"reaction_action.add", QT_TRANSLATE_NOOP("UpdateCard", "added")},
    {"reaction_action.del", QT_TRANSLATE_NOOP("UpdateCard", "removed")},
    {"action.push", QT_TRANSLATE_NOOP("UpdateCard", "message")},
    {"action.miniPush", QT_TRANSLATE_NOOP("UpdateCard", "button pressed")},
    {"action.circle", QT_TRANSLATE_NOOP("UpdateCard", "circle")},
    {"action.circleEnter", QT_TRANSLATE_NOOP("UpdateCard", "new circle post")},
    {"action.guildNotice", QT_TRANSLATE_NOOP("UpdateCard", "guild")},
    {"method.reaction", QT_TRANSLATE_NOOP("UpdateCard", "like")},
    {"method.post_add", QT_TRANSLATE_NOOP("UpdateCard", "post added")},
    {"method.userQuit", QT_TRANSLATE_NOOP("UpdateCard", "member left")},
    {"unknown.name", QT_TRANSLATE_NOOP("UpdateCard", "no such field is known")},
    {"unknown.shape", QT_TRANSLATE_NOOP("UpdateCard", "not of the expected kind")},
    {"unknown.repeated", QT_TRANSLATE_NOOP("UpdateCard", "said before, the first counts")},
    {"unknown.deep", QT_TRANSLATE_NOOP("UpdateCard", "nested too deeply for the card")},
    {"content_type.text", QT_TRANSLATE_NOOP("UpdateCard", "text")},
    {"content_type.image", QT_TRANSLATE_NOOP("UpdateCard", "picture")},
    {"content_type.video", QT_TRANSLATE_NOOP("UpdateCard", "video")},
    {"content_type.voice", QT_TRANSLATE_NOOP("UpdateCard", "voice")},
    {"content_type.reaction", QT_TRANSLATE_NOOP("UpdateCard", "reaction")},
    {"content_type.richText", QT_TRANSLATE_NOOP("UpdateCard", "rich text")},
    {"content_type.newJoin", QT_TRANSLATE_NOOP("UpdateCard", "new member")},
    {"content_type.circleShareEntity", QT_TRANSLATE_NOOP("UpdateCard", "shared circle post")},
    {"content_type.topicShare", QT_TRANSLATE_NOOP("UpdateCard", "shared topic")},
    {"content_type.task", QT_TRANSLATE_NOOP("UpdateCard", "task card")},
    {"content_type.messageCard", QT_TRANSLATE_NOOP("UpdateCard", "message card")},
    {"content_type.update", QT_TRANSLATE_NOOP("UpdateCard", "update")},
});

const CardWord *find(std::span<const CardWord> words, QByteArrayView id)
{
    const auto word =
        std::find_if(words.begin(), words.end(), [id](const CardWord &w) { return id == w.id; });
    return word == words.end() ? nullptr : &*word;
}

} // namespace

std::span<const CardWord> cardValues()
{
    return cardWords;
}

const CardWord *cardWord(QByteArrayView id)
{
    const CardWord *label = find(cardLabels(), id);
    return label != nullptr ? label : find(cardWords, id);
}

} // namespace botdeck::domain
