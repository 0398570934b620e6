// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every method that sends, edits or does something to a message, through the outbox to the sandbox: it is
// refused, sent again and done, and its answer is lost once. What the requests look like byte for byte is in
// the tests of platform::planSending() and in the table of requests.
#include "domain/conversation/ChatCall.h"
#include "domain/keyboard/KeyboardJson.h"
#include "RegistryFixture.h"
#include "services/Outbox.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::BotKey;
using domain::Dialect;
using domain::MessageAction;
using domain::OutgoingMessage;
using domain::PlatformId;
using domain::PressAnswer;
using domain::SendingOrder;
using domain::SendingPhase;
using domain::SendingState;
using test::waitUntil;

namespace {

/// What stands in the chat before anything is done to it.
struct Standing
{
    QString chatId;
    QString chatType;
    Dialect dialect = Dialect::Plain;
    QString textId;
    QString fileId;
    QString queryId;
    QString userId;
    /// A small file of this machine.
    QString path;

    [[nodiscard]] OutgoingMessage text(const QString &source) const
    {
        return {chatId, chatType, dialect, source};
    }
    [[nodiscard]] OutgoingMessage edit(const QString &id, const QString &source) const
    {
        OutgoingMessage message = text(source);
        message.editId = id;
        return message;
    }
    [[nodiscard]] OutgoingMessage upload(const QString &kind) const
    {
        OutgoingMessage message = text(u"a caption"_s);
        message.media = {{kind, path}};
        return message;
    }
    [[nodiscard]] OutgoingMessage address(const QString &kind) const
    {
        OutgoingMessage message = text({});
        message.media = {{kind, {}, u"https://media.example/a"_s}};
        return message;
    }
    [[nodiscard]] SendingOrder action(MessageAction::Kind kind) const
    {
        return {MessageAction{kind, chatId, chatType, {}, textId, chatId, chatType}};
    }
};

domain::Keyboard goButton()
{
    return domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
}

template <typename Message>
Message withButton(Message message)
{
    message.keyboard = goButton();
    return message;
}

/// An order and the calls that it takes, in their order. Deleting comes last.
struct SendingRow
{
    QStringList methods;
    SendingOrder (*order)(const Standing &);
};

const QList<SendingRow> cloudChatRows{
    {{u"sendTextMessage"_s}, [](const Standing &s) { return SendingOrder{s.text(u"hi"_s)}; }},
    {{u"sendTextMessage"_s, u"editMessageText"_s},
     [](const Standing &s) { return SendingOrder{withButton(s.text(u"hi"_s))}; }},
    {{u"sendPhoto"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"photo"_s)}; }},
    {{u"sendDocument"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"document"_s)}; }},
    {{u"editMessageText"_s}, [](const Standing &s) { return SendingOrder{s.edit(s.textId, u"new"_s)}; }},
    {{u"forwardMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Forward); }},
    {{u"pinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Pin); }},
    {{u"unpinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Unpin); }},
    {{u"deleteMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Delete); }},
};

const QList<SendingRow> fanbookRows{
    {{u"sendMessage"_s}, [](const Standing &s) { return SendingOrder{withButton(s.text(u"hi"_s))}; }},
    {{u"sendMessage"_s}, [](const Standing &s) { return SendingOrder{s.address(u"voice"_s)}; }},
    {{u"sendPhoto"_s}, [](const Standing &s) { return SendingOrder{s.address(u"photo"_s)}; }},
    {{u"editMessageText"_s}, [](const Standing &s) { return SendingOrder{s.edit(s.textId, u"new"_s)}; }},
    {{u"editMessageReplyMarkup"_s},
     [](const Standing &s) { return SendingOrder{withButton(s.edit(s.textId, {}))}; }},
    {{u"v2/answerCallback"_s},
     [](const Standing &s) {
         return SendingOrder{PressAnswer{s.queryId, s.chatId, s.userId, u"ok"_s}};
     }},
    {{u"pinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Pin); }},
    {{u"unpinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Unpin); }},
    {{u"deleteMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Delete); }},
};

const QList<SendingRow> telegramRows{
    {{u"sendMessage"_s}, [](const Standing &s) { return SendingOrder{withButton(s.text(u"hi"_s))}; }},
    {{u"sendPhoto"_s}, [](const Standing &s) { return SendingOrder{withButton(s.upload(u"photo"_s))}; }},
    {{u"sendDocument"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"document"_s)}; }},
    {{u"sendAudio"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"audio"_s)}; }},
    {{u"sendVideo"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"video"_s)}; }},
    {{u"sendVoice"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"voice"_s)}; }},
    {{u"sendAnimation"_s}, [](const Standing &s) { return SendingOrder{s.upload(u"animation"_s)}; }},
    {{u"editMessageText"_s}, [](const Standing &s) { return SendingOrder{s.edit(s.textId, u"new"_s)}; }},
    {{u"editMessageCaption"_s},
     [](const Standing &s) {
         return SendingOrder{s.edit(s.fileId, u"new"_s), {{}, {}, true}};
     }},
    {{u"editMessageReplyMarkup"_s},
     [](const Standing &s) { return SendingOrder{withButton(s.edit(s.fileId, {}))}; }},
    {{u"forwardMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Forward); }},
    {{u"copyMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Copy); }},
    {{u"answerCallbackQuery"_s},
     [](const Standing &s) {
         return SendingOrder{PressAnswer{s.queryId, s.chatId, s.userId, u"ok"_s}};
     }},
    {{u"pinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Pin); }},
    {{u"unpinChatMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Unpin); }},
    {{u"deleteMessage"_s}, [](const Standing &s) { return s.action(MessageAction::Kind::Delete); }},
};

const QList<SendingRow> &rowsOf(PlatformId platform)
{
    switch (platform) {
    case PlatformId::CloudChat:
        return cloudChatRows;
    case PlatformId::Fanbook:
        return fanbookRows;
    case PlatformId::Telegram:
        return telegramRows;
    }
    return telegramRows;
}

class OutboxMethodsTest : public test::RegistryFixture, public testing::WithParamInterface<PlatformId>
{
protected:
    OutboxMethodsTest()
        : m_outbox(*m_registry, *m_workbench, m_clock)
        , m_key(add(GetParam()))
    {
        QObject::connect(&m_outbox, &services::Outbox::changed, &m_outbox, [this](const SendingState &state) {
            m_last[state.id] = state;
        });
    }
    SendingState ended(qint64 id)
    {
        EXPECT_TRUE(waitUntil([&] { return m_last.contains(id) && domain::isOver(m_last[id].phase); }));
        return m_last[id];
    }
    SendingState sent(const SendingOrder &order) { return ended(m_outbox.send(m_key, order)); }
    QString name() { return bot(GetParam()).value(u"name"_s).toString(); }
    void fault(const QString &method, QJsonObject what)
    {
        what.insert(u"method"_s, method);
        const QJsonObject answer = control(u"fault"_s, what);
        ASSERT_TRUE(answer.value(u"ok"_s).toBool()) << qPrintable(answer.value(u"description"_s).toString());
    }
    /// The methods of the calls since the last time, but for the question what the chat is.
    QStringList called()
    {
        QStringList methods;
        for (const QJsonValue &call :
             control(u"calls"_s, {{u"since"_s, m_seen}}).value(u"calls"_s).toArray()) {
            m_seen = call[u"n"_s].toInteger();
            methods += call[u"method"_s].toString();
        }
        methods.removeAll(u"getChat"_s);
        return methods;
    }
    Standing prepare();
    void goThrough(const SendingRow &row, const Standing &standing);

    services::Outbox m_outbox;
    const BotKey m_key;
    std::map<qint64, SendingState> m_last;
    qint64 m_seen = 0;
};

/// Somebody writes to the bot; a text with a button that was pressed, and a file stand in the chat.
Standing OutboxMethodsTest::prepare()
{
    Standing standing;
    const QJsonObject said =
        control(u"say"_s, {{u"bot"_s, name()}, {u"text"_s, u"hello"_s}}).value(u"update"_s).toObject();
    const QJsonValue message = said.value(said.contains(u"message"_s) ? u"message"_s : u"channel_post"_s);
    standing.chatId = QString::number(message[u"chat"_s][u"id"_s].toInteger());
    standing.chatType = message[u"chat"_s][u"type"_s].toString();
    standing.userId = QString::number(message[u"from"_s][u"id"_s].toInteger());
    standing.dialect = GetParam() == PlatformId::Fanbook ? Dialect::FanbookText : Dialect::Plain;
    QFile file(m_dir.filePath(u"note.txt"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("an invented note");
    standing.path = file.fileName();
    file.close();
    standing.textId = sent({withButton(standing.text(u"choose"_s))}).messageIds.value(0);
    const QJsonObject press{
        {u"bot"_s, name()},
        {u"message_id"_s, standing.textId},
        {u"chat"_s, standing.chatId},
        {u"button"_s, u"go"_s}};
    const QJsonValue pressed = control(u"press"_s, press).value(u"update"_s)[u"callback_query"_s];
    standing.queryId = pressed[u"id"_s].toVariant().toString();
    if (GetParam() != PlatformId::Fanbook)
        standing.fileId = sent({standing.upload(u"document"_s)}).messageIds.value(0);
    EXPECT_FALSE(standing.textId.isEmpty());
    EXPECT_FALSE(standing.queryId.isEmpty());
    called();
    return standing;
}

/// Each of its calls fails once, and then goes where it was to go.
void OutboxMethodsTest::goThrough(const SendingRow &row, const Standing &standing)
{
    const SendingOrder order = row.order(standing);
    for (qsizetype at = 0; at < row.methods.size(); ++at) {
        SCOPED_TRACE(qPrintable(row.methods.at(at)));
        fault(row.methods.at(at), {{u"kind"_s, u"status"_s}, {u"status"_s, 400}});
        const qint64 id = m_outbox.send(m_key, order);
        const SendingState refused = ended(id);
        EXPECT_EQ(refused.phase, SendingPhase::Failed);
        EXPECT_TRUE(refused.trouble.english().contains(u"Scheduled fault"))
            << qPrintable(refused.trouble.english());
        EXPECT_EQ(refused.step, at + 1);
        EXPECT_EQ(refused.steps, row.methods.size());
        m_last.erase(id);
        m_outbox.retry(id);
        const SendingState done = ended(id);
        EXPECT_EQ(done.phase, SendingPhase::Sent) << qPrintable(done.trouble.english());
        QStringList expected = row.methods;
        expected.insert(at, row.methods.at(at));
        EXPECT_EQ(called(), expected) << "only what failed is called again";
    }
    // R18: the request left, and no answer came.
    fault(row.methods.constLast(), {{u"kind"_s, u"reset"_s}});
    const SendingState lost = sent(order);
    EXPECT_EQ(lost.phase, SendingPhase::Unknown) << qPrintable(lost.trouble.english());
    EXPECT_EQ(called(), row.methods) << "nothing is sent twice";
}

} // namespace

TEST_P(OutboxMethodsTest, EachIsRefusedSentAgainAndLostWithoutBeingRepeated)
{
    const Standing standing = prepare();
    for (const SendingRow &row : rowsOf(GetParam()))
        goThrough(row, standing);
}

TEST_P(OutboxMethodsTest, NoneIsLeftOut)
{
    QStringList tried;
    for (const SendingRow &row : rowsOf(GetParam()))
        tried += row.methods;
    for (const platform::Method &method : m_descriptions.at(GetParam()).methods()) {
        const domain::ChatDeed deed = domain::deedOf(method.key);
        const bool changes = deed != domain::ChatDeed::None && deed != domain::ChatDeed::History;
        EXPECT_EQ(tried.contains(method.key), changes) << qPrintable(method.key);
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, OutboxMethodsTest, testing::ValuesIn(domain::allPlatforms),
    [](const auto &platform) { return domain::platformName(platform.param).toStdString(); });
