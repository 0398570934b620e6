// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Traffic.h"

#include "sandbox/world/Actions.h"
#include "sandbox/world/Keyboards.h"
#include "sandbox/world/Media.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/People.h"
#include "sandbox/world/Permissions.h"

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

namespace {

/// Where it happens and who does it.
struct Moment
{
    State &state;
    const BotAccount &bot;
    Chat &chat;
    core::Id user;

    [[nodiscard]] Audience audience() const { return {.wanted = bot.index, .onlyWanted = true}; }
    [[nodiscard]] QString line() const { return state.phrases.line(state.dice, chat.topic); }
};

using Invention = std::optional<QByteArray> (*)(const Moment &);

std::optional<QByteArray> post(const Moment &moment, Message message)
{
    message.from = moment.user;
    const Message &said = addMessage(moment.state, moment.chat, std::move(message));
    return announce(moment.state, moment.chat, said, false, moment.audience());
}

std::optional<QByteArray> inventText(const Moment &moment)
{
    Message message;
    message.text = moment.line();
    if (!moment.chat.messages.empty() && moment.state.dice.chance(12))
        message.replyTo = moment.chat.messages.back().id;
    if (moment.chat.guild != core::Id() && moment.state.dice.chance(30))
        message.text.prepend(QStringLiteral("${@!%1} ").arg(moment.bot.id.toString()));
    return post(moment, std::move(message));
}

/// Of a kind that mimeOf knows.
constexpr std::array<QLatin1StringView, 9> documentEnds{
    QLatin1StringView(".pdf"),  QLatin1StringView(".zip"), QLatin1StringView(".png"),
    QLatin1StringView(".csv"),  QLatin1StringView(".txt"), QLatin1StringView(".docx"),
    QLatin1StringView(".xlsx"), QLatin1StringView(".jpg"), QLatin1StringView(".json"),
};

/// The phrases' name as it stands, or as another kind of file: a bill comes as a table, a scan or a picture.
QString documentName(State &state)
{
    const QString name = state.phrases.line(state.dice, QStringLiteral("document"));
    if (state.dice.chance(40))
        return name;
    return name.section(u'.', 0, -2) + state.dice.pick(documentEnds);
}

StoredFile inventFile(const Moment &moment, QString name)
{
    StoredFile file;
    file.mime = mimeOf(name);
    file.name = std::move(name);
    // Some weigh little, few weigh much.
    file.size = 18'000 + moment.state.dice.below(moment.state.dice.chance(15) ? 9'000'000 : 700'000);
    return file;
}

std::optional<QByteArray> inventPhoto(const Moment &moment)
{
    Message message;
    State &state = moment.state;
    QString name = state.phrases.line(state.dice, QStringLiteral("photo"));
    const StoredFile &file =
        state.files.add(state.dice, QStringLiteral("photos"), inventFile(moment, std::move(name)));
    message.more.insert(QLatin1StringView("photo"), photoJson(file, {}));
    if (state.dice.chance(60))
        message.more.insert(QLatin1StringView("caption"), moment.line());
    return post(moment, std::move(message));
}

std::optional<QByteArray> inventDocument(const Moment &moment)
{
    Message message;
    State &state = moment.state;
    const StoredFile &file =
        state.files.add(state.dice, QStringLiteral("documents"), inventFile(moment, documentName(state)));
    message.more.insert(QLatin1StringView("document"), documentJson(file));
    return post(moment, std::move(message));
}

std::optional<QByteArray> inventEdit(const Moment &moment)
{
    std::deque<Message> &messages = moment.chat.messages;
    const size_t looked = std::min<size_t>(messages.size(), 20);
    for (size_t i = 0; i < looked; ++i) {
        Message &message = messages[messages.size() - 1 - i];
        if (!maySpeak(moment.state, moment.chat, message.from) || message.text.isEmpty())
            continue;
        changeText(moment.state, moment.chat, message, moment.line());
        return announce(moment.state, moment.chat, message, true, moment.audience());
    }
    return inventText(moment);
}

/// The data of those of a message's buttons that tell the bot something.
QStringList callbacksOf(const Message &message)
{
    QStringList callbacks;
    for (const QJsonValue &row : message.replyMarkup.value(QLatin1StringView("inline_keyboard")).toArray()) {
        for (const QJsonValue &button : row.toArray()) {
            const QJsonValue data = button.toObject().value(QLatin1StringView("callback_data"));
            if (data.isString())
                callbacks.append(data.toString());
        }
    }
    return callbacks;
}

std::optional<QByteArray> inventPress(const Moment &moment)
{
    State &state = moment.state;
    const std::deque<KeyboardPlace> &places = state.record(moment.bot).keyboards;
    if (places.empty())
        return inventText(moment);
    const KeyboardPlace place = state.dice.pick(places);
    const Chat *chat = state.chat(moment.bot, place.chat);
    const Message *message = chat ? chat->message(place.message) : nullptr;
    const QStringList callbacks = message ? callbacksOf(*message) : QStringList();
    const std::optional<core::Id> user = callbacks.isEmpty() ? std::nullopt : anybodyIn(state, *chat);
    if (!user || !mayRead(state, *chat, *user))
        return inventText(moment);
    return pressButton(state, moment.bot, *chat, *user, *message, state.dice.pick(callbacks));
}

bool isOrdinary(const State &state, const Chat &chat, core::Id user)
{
    if (const Guild *guild = state.guild(chat.guild))
        return guild->member(user)->roles.size() < 3 && guild->owner != user;
    return chat.member(user)->status == QLatin1StringView("member");
}

/// Somebody goes or somebody new comes, so that the crowd stays about as large as it was.
std::optional<QByteArray> inventComing(const Moment &moment)
{
    State &state = moment.state;
    if (moment.chat.kind == ChatKind::Private)
        return inventText(moment);
    const bool crowded = moment.chat.guild != core::Id() || moment.chat.memberCount() > 12;
    if (crowded && state.dice.chance(50) && isOrdinary(state, moment.chat, moment.user))
        return depart(state, moment.chat, moment.user, QStringLiteral("left"), moment.audience());
    return enter(state, moment.chat, newcomer(state, moment.bot.platform), moment.audience());
}

struct Chance
{
    int percent;
    Invention invent;
};

constexpr Chance chances[] = {
    {72, inventText}, {10, inventPress},   {6, inventEdit},
    {6, inventPhoto}, {4, inventDocument}, {2, inventComing},
};

Invention choose(Dice &dice)
{
    qint64 thrown = dice.below(100);
    for (const Chance &chance : chances) {
        if (thrown < chance.percent)
            return chance.invent;
        thrown -= chance.percent;
    }
    return inventText;
}

} // namespace

QByteArray inventUpdate(State &state, const BotAccount &bot)
{
    QList<Chat *> chats = state.chatsOf(bot);
    // Who comes along is drawn before it is asked whether they may: where few may write, little is written.
    while (!chats.isEmpty()) {
        Chat &chat = *chats.takeAt(qsizetype(state.dice.below(chats.size())));
        const std::optional<core::Id> user = anybodyIn(state, chat);
        if (user && maySpeak(state, chat, *user))
            return choose(state.dice)({state, bot, chat, *user}).value_or(QByteArray());
    }
    return {};
}

core::Result<QPair<qint64, qint64>> inventBacklog(State &state, const BotAccount &bot, qint64 count)
{
    constexpr qint64 most = 1'000'000;
    if (count < 1 || count > most)
        return wrongPlay(QStringLiteral("count must be 1 to %1; nothing was invented.").arg(most));
    const UpdateQueue &queue = state.record(bot).queue;
    const qint64 first = queue.nextId();
    // Chance falls on a kind that the bot wants before long, if it wants any that people make here.
    constexpr qint64 patience = 10'000;
    for (qint64 vain = 0; queue.nextId() < first + count;) {
        vain = inventUpdate(state, bot).isEmpty() ? vain + 1 : 0;
        if (vain > patience)
            return wrongPlay(
                QStringLiteral("%1 wants none of the updates that people here make: its allowed_updates "
                               "are %2.")
                    .arg(bot.name, queue.allowedUpdates().join(QLatin1StringView(", "))));
    }
    return QPair<qint64, qint64>(first, first + count - 1);
}

} // namespace botdeck::sandbox
