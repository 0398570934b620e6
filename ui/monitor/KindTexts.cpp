// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/KindTexts.h"

#include "domain/KindNames.h"
#include "domain/UpdateFaults.h"
#include "models/SafeText.h"
#include "ui/monitor/EventTexts.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using look::Icon;

struct KindRow
{
    const char *name;
    Icon icon;
    const char *words;
};

// What an update carries, where that alone says it.
constexpr std::array kinds{
    KindRow{"quarantined", Icon::Unreadable, QT_TRANSLATE_NOOP("UpdateKind", "Quarantined")},
    KindRow{"unknown", Icon::Unknown, QT_TRANSLATE_NOOP("UpdateKind", "Unknown")},
    KindRow{"edited_message", Icon::Edited, QT_TRANSLATE_NOOP("UpdateKind", "Edited")},
    KindRow{"edited_channel_post", Icon::Edited, QT_TRANSLATE_NOOP("UpdateKind", "Edited post")},
    KindRow{"callback_query", Icon::Callback, QT_TRANSLATE_NOOP("UpdateKind", "Callback")},
    KindRow{"inline_query", Icon::Tag, QT_TRANSLATE_NOOP("UpdateKind", "Inline query")},
    KindRow{"chosen_inline_result", Icon::Tag, QT_TRANSLATE_NOOP("UpdateKind", "Inline choice")},
    KindRow{"shipping_query", Icon::Tag, QT_TRANSLATE_NOOP("UpdateKind", "Shipping")},
    KindRow{"pre_checkout_query", Icon::Tag, QT_TRANSLATE_NOOP("UpdateKind", "Checkout")},
    KindRow{"poll", Icon::Poll, QT_TRANSLATE_NOOP("UpdateKind", "Poll")},
    KindRow{"poll_answer", Icon::Poll, QT_TRANSLATE_NOOP("UpdateKind", "Poll answer")},
    KindRow{"my_chat_member", Icon::Person, QT_TRANSLATE_NOOP("UpdateKind", "Bot's status")},
    KindRow{"chat_member", Icon::Person, QT_TRANSLATE_NOOP("UpdateKind", "Membership")},
    KindRow{"chat_join_request", Icon::Joined, QT_TRANSLATE_NOOP("UpdateKind", "Join request")},
    KindRow{"message_reaction", Icon::Reaction, QT_TRANSLATE_NOOP("UpdateKind", "Reaction")},
};

// What a message or a channel's post holds.
constexpr std::array contents{
    KindRow{"photo", Icon::Photo, QT_TRANSLATE_NOOP("UpdateKind", "Photo")},
    KindRow{"animation", Icon::Video, QT_TRANSLATE_NOOP("UpdateKind", "Animation")},
    KindRow{"video", Icon::Video, QT_TRANSLATE_NOOP("UpdateKind", "Video")},
    KindRow{"video_note", Icon::Video, QT_TRANSLATE_NOOP("UpdateKind", "Video note")},
    KindRow{"voice", Icon::Voice, QT_TRANSLATE_NOOP("UpdateKind", "Voice")},
    KindRow{"audio", Icon::Audio, QT_TRANSLATE_NOOP("UpdateKind", "Audio")},
    KindRow{"document", Icon::File, QT_TRANSLATE_NOOP("UpdateKind", "Document")},
    KindRow{"sticker", Icon::Photo, QT_TRANSLATE_NOOP("UpdateKind", "Sticker")},
    KindRow{"contact", Icon::Person, QT_TRANSLATE_NOOP("UpdateKind", "Contact")},
    KindRow{"location", Icon::Place, QT_TRANSLATE_NOOP("UpdateKind", "Location")},
    KindRow{"venue", Icon::Place, QT_TRANSLATE_NOOP("UpdateKind", "Venue")},
    KindRow{"poll", Icon::Poll, QT_TRANSLATE_NOOP("UpdateKind", "Poll")},
    KindRow{"dice", Icon::Game, QT_TRANSLATE_NOOP("UpdateKind", "Dice")},
    KindRow{"game", Icon::Game, QT_TRANSLATE_NOOP("UpdateKind", "Game")},
    KindRow{"new_chat_members", Icon::Joined, QT_TRANSLATE_NOOP("UpdateKind", "Joined")},
    KindRow{"new_join_members", Icon::Joined, QT_TRANSLATE_NOOP("UpdateKind", "Joined")},
    KindRow{"left_chat_member", Icon::Left, QT_TRANSLATE_NOOP("UpdateKind", "Left")},
    KindRow{"pinned_message", Icon::Pinned, QT_TRANSLATE_NOOP("UpdateKind", "Pinned")},
    KindRow{"new_chat_title", Icon::Edited, QT_TRANSLATE_NOOP("UpdateKind", "New title")},
    KindRow{"new_chat_photo", Icon::Photo, QT_TRANSLATE_NOOP("UpdateKind", "New picture")},
    KindRow{"delete_chat_photo", Icon::Photo, QT_TRANSLATE_NOOP("UpdateKind", "No picture")},
    KindRow{"reaction", Icon::Reaction, QT_TRANSLATE_NOOP("UpdateKind", "Reaction")},
    KindRow{"chat_members_online", Icon::Person, QT_TRANSLATE_NOOP("UpdateKind", "Online")},
    KindRow{"chat_members_offline", Icon::Person, QT_TRANSLATE_NOOP("UpdateKind", "Offline")},
    KindRow{"rich_text", Icon::Message, QT_TRANSLATE_NOOP("UpdateKind", "Rich text")},
    KindRow{"circle_post", Icon::Post, QT_TRANSLATE_NOOP("UpdateKind", "Circle post")},
    KindRow{"circle_comment", Icon::Message, QT_TRANSLATE_NOOP("UpdateKind", "Comment")},
};

constexpr KindRow plainMessage{"message", Icon::Message, QT_TRANSLATE_NOOP("UpdateKind", "Message")};
constexpr KindRow plainPost{"channel_post", Icon::Post, QT_TRANSLATE_NOOP("UpdateKind", "Post")};

template <size_t Size>
const KindRow *find(const std::array<KindRow, Size> &table, const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&name](const KindRow &row) {
        return name == QLatin1StringView(row.name);
    });
    return found == table.end() ? nullptr : &*found;
}

bool isMessage(const QString &kind)
{
    return kind == QLatin1StringView(plainMessage.name) || kind == QLatin1StringView(plainPost.name);
}

QString inBotApi(const QString &name)
{
    const QLatin1StringView word = domain::botApiWord(name);
    return word.isEmpty() ? name : QString(word);
}

/// Nothing where neither table knows it.
const KindRow *rowOf(const QString &frameKind, const QString &frameContent)
{
    const QString kind = inBotApi(frameKind);
    const QString content = inBotApi(frameContent);
    if (!isMessage(kind)) {
        const KindRow *row = find(kinds, kind);
        return row != nullptr ? row : find(contents, content);
    }
    if (content.isEmpty() || content == QLatin1StringView("text"))
        return kind == QLatin1StringView(plainMessage.name) ? &plainMessage : &plainPost;
    return find(contents, content);
}

} // namespace

QString kindWord(const QString &kind, const QString &content)
{
    if (const KindRow *row = rowOf(kind, content))
        return QCoreApplication::translate("UpdateKind", row->words);
    return models::oneLine(isMessage(inBotApi(kind)) ? content : kind, 40);
}

Icon kindIcon(const QString &kind, const QString &content)
{
    const KindRow *row = rowOf(kind, content);
    return row == nullptr ? Icon::Unknown : row->icon;
}

QString faultWords(const QString &kept)
{
    // Why it could not be read is kept in English, too.
    const core::Phrase fault = domain::keptFault(kept).withWords([](const QString &words) {
        return QCoreApplication::translate("Phrase", words.toUtf8().constData());
    });
    return widgets::translated(fault);
}

QString remarkWords(bool marked, bool noted)
{
    if (marked && noted)
        return QCoreApplication::translate("UpdateKind", "Marked, with a note");
    if (marked)
        return QCoreApplication::translate("UpdateKind", "Marked");
    return noted ? QCoreApplication::translate("UpdateKind", "With a note") : QString();
}

models::UpdateWords updateWords()
{
    models::UpdateWords words;
    for (const models::UpdateColumnRow &column : models::updateColumns())
        words.headers += QCoreApplication::translate("UpdateKind", column.english);
    words.kind = kindWord;
    words.fault = faultWords;
    words.remark = remarkWords;
    //: an update that the server was not told to forget yet
    words.unconfirmed = QCoreApplication::translate("UpdateRemark", "Not confirmed");
    words.event = eventSentence;
    words.age = widgets::ageWords;
    return words;
}

} // namespace botdeck::ui::monitor
