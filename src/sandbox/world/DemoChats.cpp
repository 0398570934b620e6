// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Demo.h"
#include "sandbox/world/DemoData.h"
#include "sandbox/world/Messages.h"

namespace botdeck::sandbox {

using domain::PlatformId;

namespace {

/// "label|value", the value an address or callback data.
QJsonObject buttonFrom(const QString &text)
{
    const QString value = text.section(u'|', 1);
    const bool isUrl = value.startsWith(QLatin1StringView("https://"));
    return {
        {QStringLiteral("text"), text.section(u'|', 0, 0)},
        {isUrl ? QStringLiteral("url") : QStringLiteral("callback_data"), value},
    };
}

QJsonObject keyboardFrom(const QJsonArray &rows)
{
    QJsonArray keyboard;
    for (const QJsonValue &row : rows) {
        QJsonArray buttons;
        for (const QJsonValue &button : row.toArray())
            buttons.append(buttonFrom(button.toString()));
        keyboard.append(buttons);
    }
    return {{QStringLiteral("inline_keyboard"), keyboard}};
}

/// When each line was said: the last at `end`, the others a little before the next.
QList<qint64> timesUntil(State &state, qint64 end, qsizetype count)
{
    QList<qint64> times(count);
    for (qsizetype i = count - 1; i >= 0; --i) {
        times[i] = end;
        end -= 15 + state.dice.below(400);
    }
    return times;
}

ChatKind kindFrom(const QString &name)
{
    if (name == QLatin1StringView("group"))
        return ChatKind::Group;
    return name == QLatin1StringView("supergroup") ? ChatKind::Supergroup : ChatKind::Channel;
}

void addPeople(Chat &chat, const QJsonObject &row, const char *key, const QString &status, const Cast &cast)
{
    const QJsonValue keys = row.value(QLatin1StringView(key));
    for (const QJsonValue &one : keys.isArray() ? keys.toArray() : QJsonArray{keys})
        chat.setMember(cast.person(chat.platform, one.toString()), status);
}

Chat &addGroup(State &state, const QJsonObject &row, PlatformId platform, const Cast &cast)
{
    Chat chat;
    chat.platform = platform;
    chat.kind = kindFrom(row.value(QLatin1StringView("kind")).toString());
    chat.id = core::Id::fromText(row.value(QLatin1StringView("id")).toString()).value_or(core::Id());
    // A group on Fanbook is a channel of type 10 with an id like every other.
    if (platform == PlatformId::Fanbook) {
        chat.id = state.snowflake();
        chat.channelType = 10;
    }
    chat.title = row.value(QLatin1StringView("title")).toString();
    chat.username = row.value(QLatin1StringView("username")).toString();
    chat.description = row.value(QLatin1StringView("description")).toString();
    addPeople(chat, row, "creator", QStringLiteral("creator"), cast);
    addPeople(chat, row, "administrators", QStringLiteral("administrator"), cast);
    addPeople(chat, row, "members", QStringLiteral("member"), cast);
    state.chats.push_back(std::move(chat));
    return state.chats.back();
}

void addChat(State &state, const QJsonObject &row, const Cast &cast)
{
    const QStringList bots = row.value(QLatin1StringView("bots")).toVariant().toStringList();
    const BotAccount &first = *state.botByName(bots.first());
    const QString with = row.value(QLatin1StringView("with")).toString();
    Chat &chat = with.isEmpty() ? addGroup(state, row, first.platform, cast)
                                : privateChat(state, first, cast.person(first.platform, with));
    chat.topic = row.value(QLatin1StringView("topic")).toString();
    if (with.isEmpty()) {
        for (const QString &name : bots) {
            const BotAccount &bot = *state.botByName(name);
            chat.bots.append(bot.index);
            chat.setMember(bot.id, QStringLiteral("administrator"));
        }
    }
    const Speaker speaker = [&](const QString &key) {
        return key == QLatin1StringView("bot") ? first.id : cast.person(first.platform, key);
    };
    const qint64 ago = row.value(QLatin1StringView("ago")).toInteger();
    tell(state, chat, row.value(QLatin1StringView("history")).toArray(), ago, speaker);
}

} // namespace

void tell(State &state, Chat &chat, const QJsonArray &lines, qint64 ago, const Speaker &speaker)
{
    const QList<qint64> times = timesUntil(state, state.now() - ago * 60, lines.size());
    if (chat.platform != PlatformId::Fanbook)
        chat.lastMessageId = 100 + state.dice.below(900);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonArray line = lines[i].toArray();
        Message message;
        message.from = speaker(line[0].toString());
        message.date = times[i];
        message.text = line[1].toString();
        if (const QJsonArray buttons = line[2].toArray(); !buttons.isEmpty())
            message.replyMarkup = keyboardFrom(buttons);
        const Message &told = addMessage(state, chat, std::move(message));
        for (const BotAccount &bot : state.bots) {
            if (bot.id == told.from && !told.replyMarkup.isEmpty())
                rememberKeyboard(state, bot, chat, told);
        }
    }
}

void makeChats(State &state, const Cast &cast)
{
    for (const QJsonValue &row : demoData("chats").value(QLatin1StringView("chats")).toArray())
        addChat(state, row.toObject(), cast);
}

} // namespace botdeck::sandbox
