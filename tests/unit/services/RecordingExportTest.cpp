// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordingExport.h"

#include "ChatFixture.h"
#include "domain/UpdateDecoder.h"
#include "security/Redactor.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QSignalSpy>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::RecordedCall;
using domain::RecordedUpdate;
using services::RecordingExport;
using services::RecordingFormat;
using services::RecordingStart;

namespace {

class RecordingExportTest : public ChatFixture
{
protected:
    void SetUp() override { openBench(); }

    /// Mara asks, the console answers; somebody else's chat and what came before stand around it.
    void talk()
    {
        say(10, "long ago");
        m_first = say(10, "Where is 88213?");
        say(11, "of another chat");
        logged("getChat", R"({"chat_id":10})", R"({"ok":true,"result":{"id":10}})");
        logged("sendMessage", R"({"chat_id":10,"text":"late"})", {}, "no answer came");
        logged(
            "sendMessage", R"({"chat_id":10,"text":"On its way"})",
            R"({"ok":true,"result":{"message_id":77,"date":1,"chat":{"id":10},"text":"On its way"}})");
        logged(
            "answerCallbackQuery", R"({"callback_query_id":"of another chat"})",
            R"({"ok":true,"result":true})");
        logged("sendMessage", R"({"chat_id":11,"text":"no"})", R"({"ok":true,"result":{"message_id":5}})");
        say(10, "Thanks");
    }

    services::RecordingOrder
    order(const RecordingStart &start, RecordingFormat format = RecordingFormat::Ndjson)
    {
        return {
            {{benchBot(1), u"10"_s}, {domain::PlatformId::Telegram, u"1"_s, u"Desk"_s, u"desk_bot"_s}, start},
            format,
            file("talk")};
    }

    /// What is written, entry by entry: texts of updates, methods of calls.
    QStringList entries()
    {
        QFile written(file("talk"));
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        const auto recording = domain::readRecording(written.readAll());
        EXPECT_TRUE(recording);
        QStringList entries;
        for (const domain::RecordedEntry &entry : recording->entries) {
            const auto *call = std::get_if<RecordedCall>(&entry);
            const QByteArray raw = call ? call->parameters : std::get<RecordedUpdate>(entry).raw;
            entries += (call ? call->method + u' ' : QString()) +
                       QString::fromUtf8(raw).section(u"\"text\":\""_s, 1).section(u'"', 0, 0);
        }
        return entries;
    }

    core::Result<services::RecordingCounts> write(const services::RecordingOrder &order)
    {
        services::ChatPages pages(storeFolder());
        return services::writeRecording(pages, order, m_redactor, false);
    }

    security::Redactor m_redactor;
    qint64 m_first = 0;
};

} // namespace

TEST_F(RecordingExportTest, AChatFromAnUpdateOnWithWhatWasDoneThere)
{
    talk();
    const auto counts = write(order({m_first}));
    ASSERT_TRUE(counts) << qPrintable(counts.error().detail);
    EXPECT_EQ(counts->updates, 2);
    EXPECT_EQ(counts->calls, 1);
    EXPECT_EQ(counts->failedCalls, 1);
    EXPECT_EQ(entries(), (QStringList{u"Where is 88213?"_s, u"sendMessage On its way"_s, u"Thanks"_s}));
}

TEST_F(RecordingExportTest, AChatFromAMessageOfTheBotOn)
{
    talk();
    ASSERT_TRUE(write(order({0, u"77"_s})));
    EXPECT_EQ(entries(), (QStringList{u"sendMessage On its way"_s, u"Thanks"_s}));
    const auto gone = write(order({0, u"78"_s}));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, core::ErrorKind::NotFound);
}

TEST_F(RecordingExportTest, ALongChatIsReadPageByPage)
{
    const qint64 first = say(10, "one");
    QList<domain::Update> more;
    for (int i = 0; i < 120; ++i) {
        more += domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(1'000 + i) +
            R"(,"message":{"message_id":9,"date":1,"chat":{"id":10,"type":"group"},"text":"more"}})");
    }
    inStore([&](storage::UpdateStore &store) {
        EXPECT_TRUE(store.append({benchBot(1), domain::Stream::Poll, more, m_nowMs}));
    });
    const auto counts = write(order({first}));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->updates, 121);
    EXPECT_EQ(entries().first(), u"one"_s);
}

TEST_F(RecordingExportTest, AnotherThreadWritesATestForNode)
{
    talk();
    RecordingExport recordings(storeFolder(), m_redactor);
    QSignalSpy done(&recordings, &RecordingExport::succeeded);
    recordings.start(order({m_first}, RecordingFormat::NodeTest));
    ASSERT_TRUE(waitUntil([&done] { return done.size() == 1; }));
    QFile written(file("talk"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("\"text\":\"On its way\""));
}

TEST_F(RecordingExportTest, ASecretInItIsRefusedAndTheFileStays)
{
    talk();
    QFile written(file("talk"));
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("as it was");
    written.close();
    say(10, "123456:invented-token-88213");
    m_redactor.add(core::Secret(QByteArray("123456:invented-token-88213")));
    RecordingExport recordings(storeFolder(), m_redactor);
    QSignalSpy failed(&recordings, &RecordingExport::failed);
    recordings.start(order({m_first}));
    ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
    EXPECT_EQ(failed.first().first().value<core::Error>().kind, core::ErrorKind::Refused);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), "as it was");
}

} // namespace botdeck::test
