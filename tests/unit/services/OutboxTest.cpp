// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Outbox.h"

#include "domain/keyboard/KeyboardJson.h"
#include "RegistryFixture.h"
#include "services/SandboxGuest.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace botdeck;
using domain::BotKey;
using domain::Dialect;
using domain::MessageAction;
using domain::OutgoingMessage;
using domain::PlatformId;
using domain::SendingPhase;
using domain::SendingState;
using test::waitUntil;

namespace {

/// The outbox as the program has it, before the sandbox.
class OutboxTest : public test::RegistryFixture
{
protected:
    void openOutbox(bool readOnly = false)
    {
        m_outbox.reset();
        if (readOnly)
            restart(true);
        m_outbox = std::make_unique<services::Outbox>(*m_registry, *m_workbench, m_clock);
        QObject::connect(
            m_outbox.get(), &services::Outbox::changed, m_outbox.get(),
            [this](const SendingState &state) { m_last[state.id] = state; });
    }
    /// How it ended.
    SendingState sent(const BotKey &bot, const domain::SendingOrder &order)
    {
        const qint64 id = m_outbox->send(bot, order);
        EXPECT_TRUE(waitUntil([&] { return m_last.contains(id) && domain::isOver(m_last[id].phase); }));
        return m_last[id];
    }
    /// Somebody speaks to the bot; the message as the bot gets it.
    QJsonObject spokenTo(PlatformId platform)
    {
        const QJsonObject said = control(
            QStringLiteral("say"), {{QStringLiteral("bot"), bot(platform).value(QStringLiteral("name"))},
                                    {QStringLiteral("text"), QStringLiteral("hello")}});
        const QJsonObject update = said.value(QStringLiteral("update")).toObject();
        const QString kind =
            platform == PlatformId::Fanbook ? QStringLiteral("channel_post") : QStringLiteral("message");
        const QJsonValue message =
            update.contains(kind) ? update.value(kind) : update.value(QStringLiteral("message"));
        EXPECT_TRUE(message.isObject()) << QJsonDocument(said).toJson().toStdString();
        return message.toObject();
    }
    /// A message to where somebody has just spoken to the bot.
    OutgoingMessage answerTo(PlatformId platform, Dialect dialect)
    {
        const QJsonValue chat = spokenTo(platform).value(QStringLiteral("chat"));
        return {
            QString::number(chat[QStringLiteral("id")].toInteger()), chat[QStringLiteral("type")].toString(),
            dialect, QStringLiteral("an answer")};
    }
    /// The methods of the calls that the sandbox got from the bot.
    QStringList methodsSeen()
    {
        QStringList methods;
        const QJsonObject answer = control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
        for (const QJsonValue &call : answer.value(QStringLiteral("calls")).toArray())
            methods += call[QStringLiteral("method")].toString();
        return methods;
    }
    /// The sandbox as a user of this bot sees it; presses name nobody, so the first one in the chat does it.
    services::SandboxSide side(PlatformId platform)
    {
        const auto account = [this, platform]() -> const sandbox::BotAccount & {
            return *std::find_if(
                m_sandbox->bots().begin(), m_sandbox->bots().end(),
                [platform](const sandbox::BotAccount &bot) { return bot.platform == platform; });
        };
        return {
            [this, account](const services::GuestMove &move, QObject *, const auto &then) {
                then(m_sandbox->press(
                    account(), {}, {}, *core::Id::fromText(move.messageId),
                    QJsonArray{move.row, move.column}));
            },
            [this, account](const BotKey &, const QString &query, QObject *, const auto &then) {
                const sandbox::PressView view = m_sandbox->press(account(), query);
                then(services::GuestPress{view.isSpinning, view.text, view.isAlert});
            }};
    }
    /// Sends, edits, pins, unpins and deletes; each must succeed.
    void goThroughAll(PlatformId platform, Dialect dialect);

    std::unique_ptr<services::Outbox> m_outbox;
    std::map<qint64, SendingState> m_last;
};

void OutboxTest::goThroughAll(PlatformId platform, Dialect dialect)
{
    openOutbox();
    const BotKey key = add(platform);
    OutgoingMessage message = answerTo(platform, dialect);
    message.keyboard = domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
    const SendingState made = sent(key, {message});
    ASSERT_EQ(made.phase, SendingPhase::Sent) << made.trouble.english().toStdString();
    ASSERT_EQ(made.messageIds.size(), 1);
    OutgoingMessage edit = message;
    edit.source = QStringLiteral("changed");
    edit.editId = made.messageIds.first();
    const SendingState edited = sent(key, {edit});
    EXPECT_EQ(edited.phase, SendingPhase::Sent) << edited.trouble.english().toStdString();
    using Kind = MessageAction::Kind;
    for (const Kind kind : {Kind::Pin, Kind::Unpin, Kind::Delete}) {
        const SendingState acted =
            sent(key, {MessageAction{kind, message.chatId, message.chatType, {}, made.messageIds.first()}});
        EXPECT_EQ(acted.phase, SendingPhase::Sent) << acted.trouble.english().toStdString();
    }
    EXPECT_FALSE(m_outbox->isBusy());
    EXPECT_TRUE(m_outbox->sendings(key).isEmpty());
}

} // namespace

TEST_F(OutboxTest, CloudChatTakesEverything)
{
    goThroughAll(PlatformId::CloudChat, Dialect::CloudChat);
    const QStringList methods = methodsSeen();
    EXPECT_TRUE(methods.contains(QStringLiteral("sendTextMessage")));
    EXPECT_EQ(methods.count(QStringLiteral("editMessageText")), 2) << "the keyboard, and the edit";
}

TEST_F(OutboxTest, FanbookTakesEverything)
{
    goThroughAll(PlatformId::Fanbook, Dialect::FanbookText);
}

TEST_F(OutboxTest, TelegramTakesEverything)
{
    goThroughAll(PlatformId::Telegram, Dialect::TelegramHtml);
}

TEST_F(OutboxTest, AFileArrivesWithItsCaption)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    QFile file(m_dir.filePath(QStringLiteral("note.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("an invented note");
    file.close();
    message.media = {{QStringLiteral("document"), file.fileName()}};
    const SendingState made = sent(key, {message});
    ASSERT_EQ(made.phase, SendingPhase::Sent) << made.trouble.english().toStdString();
    EXPECT_TRUE(methodsSeen().contains(QStringLiteral("sendDocument")));
}

TEST_F(OutboxTest, APressedButtonSpinsUntilItIsAnswered)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    message.keyboard = domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
    const SendingState made = sent(key, {message});
    ASSERT_EQ(made.messageIds.size(), 1) << made.trouble.english().toStdString();
    services::SandboxGuest guest(side(PlatformId::Telegram), m_clock);
    QString query;
    services::GuestPress seen{true};
    QObject::connect(
        &guest, &services::SandboxGuest::spins, &guest,
        [&query](const auto &, const auto &press) { query = press.queryId; });
    QObject::connect(
        &guest, &services::SandboxGuest::answered, &guest,
        [&seen](const auto &, const auto &, const services::GuestPress &press) { seen = press; });
    services::GuestMove press;
    press.kind = services::GuestMove::Kind::Press;
    press.messageId = made.messageIds.first();
    guest.play(press);
    ASSERT_FALSE(query.isEmpty());
    ASSERT_TRUE(seen.isSpinning);
    const SendingState answered =
        sent(key, {domain::PressAnswer{query, message.chatId, {}, QStringLiteral("Done"), true}});
    EXPECT_EQ(answered.phase, SendingPhase::Sent) << answered.trouble.english().toStdString();
    ASSERT_TRUE(waitUntil([&seen] { return !seen.isSpinning; }));
    EXPECT_EQ(seen.text, u"Done");
    EXPECT_TRUE(seen.isAlert);
}

TEST_F(OutboxTest, EveryCallIsLoggedWithoutTheToken)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    message.source = QStringLiteral("my token is ") + QString::fromUtf8(token(PlatformId::Telegram).reveal());
    bool logged = false;
    QObject::connect(
        m_workbench.get(), &services::Workbench::callLogged, m_outbox.get(), [&logged] { logged = true; });
    EXPECT_EQ(sent(key, {message}).phase, SendingPhase::Sent);
    ASSERT_TRUE(waitUntil([&] { return logged; }));
    const auto reader = storage::StoreReader::open(storeFolder());
    const QList<storage::CallRecord> calls = *(*reader)->calls(10);
    ASSERT_EQ(calls.size(), 1);
    EXPECT_EQ(calls.first().bot, key);
    EXPECT_EQ(calls.first().method, u"sendMessage");
    EXPECT_TRUE(calls.first().parameters.contains("my token is"));
    const QByteArray secret = token(PlatformId::Telegram).reveal().toByteArray();
    EXPECT_FALSE(calls.first().parameters.contains(secret));
    EXPECT_FALSE(calls.first().answer.contains(secret));
}

TEST_F(OutboxTest, NothingIsSentForABotThatIsOnlyWatched)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    const OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    domain::BotProfile watched = *m_registry->bot(key);
    watched.watchOnly = true;
    this->key(m_registry->change(watched));
    const SendingState refused = sent(key, {message});
    EXPECT_EQ(refused.phase, SendingPhase::Failed);
    EXPECT_TRUE(refused.trouble.english().contains(u"only watched"));
    EXPECT_EQ(m_outbox->sendings(key).size(), 1) << "it is shown until it is forgotten";
    EXPECT_FALSE(methodsSeen().contains(QStringLiteral("sendMessage")));
    watched.watchOnly = false;
    this->key(m_registry->change(watched));
    m_outbox->retry(refused.id);
    ASSERT_TRUE(waitUntil([&] { return m_last[refused.id].phase == SendingPhase::Sent; }));
}

TEST_F(OutboxTest, NothingIsSentFromAProfileThatIsOnlyRead)
{
    const BotKey key = add(PlatformId::Telegram);
    openOutbox(true);
    const SendingState refused = sent(key, {answerTo(PlatformId::Telegram, Dialect::Plain)});
    EXPECT_EQ(refused.phase, SendingPhase::Failed);
    EXPECT_FALSE(refused.trouble.isEmpty());
    EXPECT_FALSE(methodsSeen().contains(QStringLiteral("sendMessage")));
    m_outbox->cancel(refused.id);
    ASSERT_TRUE(waitUntil([&] { return m_last[refused.id].phase == SendingPhase::Cancelled; }));
    EXPECT_TRUE(m_outbox->sendings(key).isEmpty());
}

TEST_F(OutboxTest, WithoutATokenTheSendingSaysSo)
{
    openOutbox();
    domain::BotProfile profile = typed(PlatformId::Telegram);
    profile.key = BotKey(profile.platform, profile.server, QStringLiteral("77"));
    const BotKey key = this->key(m_registry->add(profile, {}));
    const SendingState failed =
        sent(key, {OutgoingMessage{QStringLiteral("70"), {}, Dialect::Plain, QStringLiteral("hi")}});
    EXPECT_EQ(failed.phase, SendingPhase::Failed);
    EXPECT_TRUE(failed.trouble.english().contains(u"Replace token"));
}

// R18
TEST_F(OutboxTest, AMessageWhoseAnswerIsLostStandsOnce)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    const OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("sendMessage")},
                                  {QStringLiteral("kind"), QStringLiteral("reset")}});
    const SendingState lost = sent(key, {message});
    EXPECT_EQ(lost.phase, SendingPhase::Unknown) << lost.trouble.english().toStdString();
    EXPECT_EQ(m_outbox->sendings(key).first().phase, SendingPhase::Unknown);
    EXPECT_EQ(sent(key, {message}).phase, SendingPhase::Sent);
    EXPECT_EQ(methodsSeen().count(QStringLiteral("sendMessage")), 2) << "the lost one, and the one after it";
}

TEST_F(OutboxTest, ACallUnderWayAtTheEndIsLoggedAsUnknown)
{
    openOutbox();
    const BotKey key = add(PlatformId::Telegram);
    const OutgoingMessage message = answerTo(PlatformId::Telegram, Dialect::Plain);
    control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("sendMessage")},
                                  {QStringLiteral("kind"), QStringLiteral("delay")},
                                  {QStringLiteral("ms"), 60'000}});
    const qint64 id = m_outbox->send(key, {message});
    EXPECT_TRUE(m_outbox->isBusy());
    ASSERT_TRUE(waitUntil([&] { return m_last[id].phase == SendingPhase::Sending; }));
    bool logged = false;
    QObject::connect(
        m_workbench.get(), &services::Workbench::callLogged, m_workbench.get(), [&logged] { logged = true; });
    m_outbox.reset();
    ASSERT_TRUE(waitUntil([&] { return logged; }));
    const auto reader = storage::StoreReader::open(storeFolder());
    const QList<storage::CallRecord> calls = *(*reader)->calls(10);
    ASSERT_EQ(calls.size(), 1);
    EXPECT_TRUE(calls.first().error.contains(u"given up"));
}
