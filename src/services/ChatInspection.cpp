// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatInspection.h"

#include "api/Job.h"
#include "platform/MessagePlan.h"
#include "platform/SendFacts.h"
#include "services/BotRegistry.h"
#include "services/GuildPages.h"
#include "services/Workbench.h"

#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::JsonValue;

struct ChatInspection::Answer
{
    std::optional<domain::ChatDetails> chat = {};
    qint64 count = 0;
    QList<domain::ChatMember> members = {};

    /// Blocks while it reads.
    static Result<Answer> read(Step step, QByteArrayView result);

private:
    static Result<Answer> chatIn(const JsonValue &result);
    static Result<Answer> countIn(const JsonValue &result);
    static Result<Answer> membersIn(const JsonValue &result);
    static Result<Answer> memberIn(const JsonValue &result);
};

namespace {

struct InspectionRow
{
    QStringView method;
    /// What other platforms call it.
    QStringView otherName;
    const char *failure = nullptr;
};

const InspectionRow &inspectionRow(domain::ChatStep step)
{
    // In the order of ChatStep.
    static constexpr std::array rows{
        InspectionRow{u"getChat", u"getChat", QT_TRANSLATE_NOOP("Phrase", "The chat could not be read: %1")},
        InspectionRow{
            u"getChatMemberCount", u"getChatMembersCount",
            QT_TRANSLATE_NOOP("Phrase", "The number of members could not be read: %1")},
        InspectionRow{
            u"getChatAdministrators", u"getChatAdministrators",
            QT_TRANSLATE_NOOP("Phrase", "The administrators could not be read: %1")},
        InspectionRow{
            u"getChatMember", u"getChatMember",
            QT_TRANSLATE_NOOP("Phrase", "The member could not be read: %1")},
    };
    return rows.at(size_t(step));
}

core::Phrase failureOf(domain::ChatStep step, const Error &error)
{
    return {inspectionRow(step).failure, {error.detail}};
}

} // namespace

Result<ChatInspection::Answer> ChatInspection::Answer::chatIn(const JsonValue &result)
{
    const std::optional<domain::ChatDetails> chat = domain::readChatDetails(result);
    if (!chat)
        return notWhatWasAsked();
    return Answer{chat};
}

Result<ChatInspection::Answer> ChatInspection::Answer::countIn(const JsonValue &result)
{
    const std::optional<core::Id> number = core::Id::fromText(result.text());
    if (!number || number->value() < 0)
        return notWhatWasAsked();
    return Answer{{}, number->value()};
}

Result<ChatInspection::Answer> ChatInspection::Answer::membersIn(const JsonValue &result)
{
    if (!result.isArray() && !result.isVoid())
        return notWhatWasAsked();
    Answer answer;
    for (domain::JsonElements element(result); element; element.next()) {
        const std::optional<domain::ChatMember> member = domain::readChatMember(element.value());
        if (!member)
            return notWhatWasAsked();
        answer.members += *member;
    }
    return answer;
}

Result<ChatInspection::Answer> ChatInspection::Answer::memberIn(const JsonValue &result)
{
    const std::optional<domain::ChatMember> member = domain::readChatMember(result);
    if (!member)
        return notWhatWasAsked();
    return Answer{{}, 0, {*member}};
}

Result<ChatInspection::Answer> ChatInspection::Answer::read(Step step, QByteArrayView result)
{
    // In the order of ChatStep.
    static constexpr std::array readers{chatIn, countIn, membersIn, memberIn};
    const domain::JsonText json(result);
    return json.fault() == domain::JsonFault::None ? readers.at(size_t(step))(json.root())
                                                   : notWhatWasAsked();
}

ChatInspection::ChatInspection(
    BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(workbench.clock())
    , m_platforms(platforms)
    , m_calls(registry, workbench)
{
}

ChatInspection::~ChatInspection() = default;

bool ChatInspection::tellsChats(const platform::Platform &platform)
{
    return platform::firstMethod(platform, {inspectionRow(Step::Chat).method}) != nullptr;
}

void ChatInspection::read(const domain::BotKey &bot, const QString &chatId)
{
    begin(bot);
    m_details.reset();
    ask(Step::Chat, {chatId}, {}, [this, chatId](const Result<Answer> &answer) { takeChat(chatId, answer); });
}

void ChatInspection::lookUp(const domain::BotKey &bot, const domain::ChatFacts &chat, const QString &userId)
{
    begin(bot);
    ask(Step::Member, chat, userId, [this, chatId = chat.chatId](const Result<Answer> &answer) {
        if (!answer) {
            fail(Step::Member, answer.error());
            return;
        }
        cancel();
        // Who hears of it may ask for something else.
        const domain::BotKey asked = m_bot;
        Q_EMIT memberFound(asked, chatId, answer->members.first());
    });
}

void ChatInspection::begin(const domain::BotKey &bot)
{
    cancel();
    m_bot = bot;
    m_isAsking = true;
}

void ChatInspection::cancel()
{
    ++m_turn;
    m_isAsking = false;
    m_calls.close();
}

Result<ServerCalls::Question>
ChatInspection::question(Step step, const domain::ChatFacts &chat, const QString &userId) const
{
    const std::optional<domain::BotProfile> profile = m_registry.bot(m_registry.keyNow(m_bot));
    if (!profile) {
        return Error{
            ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This bot is not in the list any more.")};
    }
    const platform::Platform &platform = m_platforms.at(profile->platform);
    const InspectionRow &row = inspectionRow(step);
    const platform::Method *method = platform::firstMethod(platform, {row.method, row.otherName});
    if (method == nullptr)
        return platform.method(row.method).error(); // its table may say why
    const platform::ChatFacts place{chat.chatId, chat.type, chat.username};
    const platform::Facts facts =
        platform::chatFacts(platform, *method, place) + platform::Facts{textArgument("user_id", userId)};
    return ServerCalls::Question{m_bot, method->key, platform::argumentsFor(*method, facts)};
}

void ChatInspection::ask(Step step, const domain::ChatFacts &chat, const QString &userId, const Take &take)
{
    const int turn = m_turn;
    Q_EMIT progressed(step);
    // Who heard of it may have cancelled.
    if (turn != m_turn)
        return;
    const Result<ServerCalls::Question> asked = question(step, chat, userId);
    if (!asked) {
        take(asked.error());
        return;
    }
    m_calls.ask(*asked, [this, step, take, turn](const Result<api::Reply> &reply) {
        if (!reply) {
            take(reply.error());
            return;
        }
        m_work.run(
            this, [step, result = reply->result] { return Answer::read(step, result); },
            [this, take, turn](const Result<Answer> &answer) {
                if (turn == m_turn)
                    take(answer);
            });
    });
}

void ChatInspection::takeChat(const QString &asked, const Result<Answer> &answer)
{
    if (!answer) {
        fail(Step::Chat, answer.error());
        return;
    }
    m_details = answer->chat;
    m_details->asked = asked;
    m_details->readMs = m_clock.wallMs();
    if (m_details->facts.type == u"private")
        end();
    else
        askMore(Step::MemberCount);
}

void ChatInspection::askMore(Step step)
{
    // Those calls of CloudChat take its name, which is known by now.
    ask(step, m_details->facts, {}, [this, step](const Result<Answer> &answer) { takeMore(step, answer); });
}

void ChatInspection::takeMore(Step step, const Result<Answer> &answer)
{
    if (!answer)
        m_details->troubles += failureOf(step, answer.error());
    else if (step == Step::MemberCount)
        m_details->memberCount = answer->count;
    else
        m_details->administrators = answer->members;
    if (step == Step::MemberCount)
        askMore(Step::Administrators);
    else
        end();
}

void ChatInspection::end()
{
    cancel();
    // Who hears of it may begin another.
    const domain::BotKey bot = m_bot;
    const domain::ChatDetails details = *m_details;
    Q_EMIT done(bot, details);
}

void ChatInspection::fail(Step step, const Error &error)
{
    cancel();
    Error named = error;
    named.detail = failureOf(step, error);
    Q_EMIT failed(step, named);
}

} // namespace botdeck::services

#include "moc_ChatInspection.cpp"
