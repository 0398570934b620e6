// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What takes several calls: keyboards that are added, chats that are asked for, files.
#include "OutboxFixture.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QTemporaryDir>

using namespace botdeck;
using domain::PlatformId;
using domain::SendingPhase;
using domain::SendingStep;
namespace act = test::act;

using OutboxStepsTest = test::OutboxFixture;

TEST_F(OutboxStepsTest, AMessageWithoutItsKeyboardIsOnlyEditedAgain)
{
    reach(PlatformId::CloudChat);
    m_server.script(
        {sent(57), act::answer(R"({"code":400,"result":"message is not modified"})"), act::ok("true")});
    const qint64 id = send(withButtons(QStringLiteral("choose")));
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_EQ(state(id).step, 2);
    EXPECT_EQ(state(id).steps, 2);
    EXPECT_EQ(state(id).kind, SendingStep::Keyboard);
    EXPECT_TRUE(state(id).trouble.english().startsWith(u"The message stands without its keyboard."));
    EXPECT_EQ(state(id).messageIds, QStringList{QStringLiteral("57")});
    const QList<domain::ChatMessage> shown = domain::chatMessages(state(id));
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().messageId, u"57");
    EXPECT_EQ(shown.first().state, domain::MessageState::Failed);
    EXPECT_TRUE(shown.first().keyboard.rows.isEmpty());
    m_outbox.retry(id);
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    EXPECT_EQ(methods(), (QByteArrayList{"sendTextMessage", "editMessageText", "editMessageText"}));
    EXPECT_TRUE(m_server.requests().last().body.contains(R"("message_id":57)"));
}

TEST_F(OutboxStepsTest, WithoutAMessagesNumberNothingCanBeAddedToIt)
{
    reach(PlatformId::CloudChat);
    m_server.script({act::ok("true")});
    const qint64 id = send(withButtons(QStringLiteral("choose")));
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_TRUE(state(id).trouble.english().contains(u"did not say the message's number"));
    EXPECT_EQ(m_server.requests().size(), 1);
}

TEST_F(OutboxStepsTest, AChatThatIsOnlyKnownByNameIsAskedFor)
{
    reach(PlatformId::CloudChat);
    m_server.script({act::ok(R"({"id":20000001,"type":"group"})"), sent(57)});
    const qint64 id = send({text(QStringLiteral("hi"), QStringLiteral("@harbour_talk"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    EXPECT_EQ(methods(), (QByteArrayList{"getChat", "sendTextMessage"}));
    EXPECT_EQ(m_server.requests().last().body, R"({"chat_id":20000001,"chat_type":4,"text":"hi"})");
}

TEST_F(OutboxStepsTest, AChatThatTheServerDoesNotKnowFails)
{
    reach(PlatformId::CloudChat);
    m_server.script({act::answer(R"({"code":400,"result":"chat not found"})")});
    const qint64 id = send({text(QStringLiteral("hi"), QStringLiteral("@nobody"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_TRUE(state(id).trouble.english().contains(u"chat not found"));
    EXPECT_EQ(m_server.requests().size(), 1);
}

TEST_F(OutboxStepsTest, FilesGoOneAfterTheOtherWithProgressAndGoOnWhereTheyFailed)
{
    reach(PlatformId::Telegram);
    const QTemporaryDir folder;
    domain::OutgoingMessage files = text(QStringLiteral("all three"));
    for (int number = 1; number <= 3; ++number) {
        QFile file(folder.filePath(QStringLiteral("%1.bin").arg(number)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, char('0' + number)));
        files.media += {QStringLiteral("document"), file.fileName()};
    }
    m_server.script(
        {sent(57), act::answer(R"({"ok":false,"error_code":400,"description":"no"})", "400 Bad Request"),
         sent(58), sent(59)});
    const qint64 id = send({files});
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_EQ(state(id).step, 2);
    EXPECT_EQ(state(id).steps, 3);
    EXPECT_TRUE(m_phases.contains(SendingPhase::Uploading));
    EXPECT_GT(state(id).totalBytes, 100'000);
    EXPECT_EQ(state(id).sentBytes, state(id).totalBytes);
    const QList<domain::ChatMessage> shown = domain::chatMessages(state(id));
    ASSERT_EQ(shown.size(), 3);
    EXPECT_EQ(shown.at(0).state, domain::MessageState::Sent);
    EXPECT_EQ(shown.at(1).state, domain::MessageState::Failed);
    EXPECT_EQ(shown.at(2).sendingId, id + 2);
    EXPECT_TRUE(shown.at(2).trouble.english().contains(u"the one before it"));
    EXPECT_EQ(shown.at(2).text.text, u"all three");
    EXPECT_EQ(shown.at(2).media.first().fileName, u"3.bin");
    m_outbox.retry(id);
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    EXPECT_EQ(state(id).messageIds.size(), 3);
    ASSERT_EQ(m_server.requests().size(), 4);
    EXPECT_TRUE(m_server.requests().at(1).body.contains("2.bin"));
    EXPECT_TRUE(m_server.requests().at(2).body.contains("2.bin"));
    EXPECT_TRUE(m_server.requests().at(3).body.contains("3.bin"));
    EXPECT_EQ(m_calls.first().call.parameters, R"({"chat_id":70,"document":"1.bin"})");
}

TEST_F(OutboxStepsTest, AnUploadCanBeGivenUp)
{
    reach(PlatformId::Telegram);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.bin")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64(40) * 1024 * 1024));
    m_server.pauseAccepting(); // the kernel takes the connection and some bytes, nobody reads them
    domain::OutgoingMessage message = text({});
    message.media = {{QStringLiteral("document"), file.fileName()}};
    const qint64 id = send({message});
    ASSERT_TRUE(test::waitUntil([&] { return state(id).sentBytes > 0; }));
    EXPECT_EQ(phase(id), SendingPhase::Uploading);
    EXPECT_LT(state(id).sentBytes, state(id).totalBytes);
    const domain::SendingProgress shown = domain::chatMessages(state(id)).first().progress;
    EXPECT_EQ(shown.sentBytes, state(id).sentBytes);
    EXPECT_EQ(shown.totalBytes, state(id).totalBytes);
    m_outbox.cancel(id);
    EXPECT_EQ(phase(id), SendingPhase::Cancelled);
    EXPECT_FALSE(state(id).trouble.isEmpty()) << "what happened is said";
    ASSERT_EQ(m_calls.size(), 1);
    EXPECT_EQ(m_calls.first().call.error->kind, core::ErrorKind::Cancelled);
}
