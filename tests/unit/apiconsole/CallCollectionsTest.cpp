// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallCollections.h"

#include "ApiFixture.h"
#include "core/AtomicFile.h"
#include "services/CallVariables.h"
#include "services/CollectionRun.h"
#include "tests/support/Wait.h"

#include <QFile>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using platform::Argument;
using services::CallCollection;
using services::CallCollections;
using services::CallStop;
using services::CollectionRun;
using services::SavedCall;
using test::text;
using test::waitUntil;

namespace {

class CallCollectionsTest : public test::ApiFixture
{
protected:
    [[nodiscard]] QString file() const { return m_dir.filePath(u"collections.json"_s); }

    std::unique_ptr<CallCollections> loaded(bool readOnly = false)
    {
        auto kept = std::make_unique<CallCollections>(CallCollections::Parts{file(), m_known, readOnly});
        QObject::connect(kept.get(), &CallCollections::said, kept.get(), [this](const core::Phrase &words) {
            m_words.append(words);
        });
        kept->load();
        EXPECT_TRUE(waitUntil([&kept] { return kept->isLoaded(); }));
        return kept;
    }

    /// Sends a message, edits what it sent, then asks what nobody answers well, then asks who the bot is.
    CallCollection conversation()
    {
        meet(PlatformId::Telegram);
        const Argument chat = text(u"chat_id"_s, "{{chat}}");
        return {
            u"Conversation"_s,
            {{u"chat"_s, known("chat_id")}, {u"words"_s, u"say \"{{x\" 你好"_s}},
            {{u"send"_s,
              PlatformId::Telegram,
              u"sendMessage"_s,
              {chat, text(u"text"_s, "{{words}}")},
              {{u"sent"_s, u"message_id"_s}}},
             {u"edit"_s,
              PlatformId::Telegram,
              u"editMessageText"_s,
              {chat, text(u"message_id"_s, "{{ sent }}"), text(u"text"_s, "changed")}},
             {u"ask"_s, PlatformId::Telegram, u"getChat"_s, {text(u"chat_id"_s, "4711")}},
             {u"me"_s, PlatformId::Telegram, u"getMe"_s}}};
    }

    /// How each call ended, then how the run did.
    QStringList run(const CallCollection &collection)
    {
        QStringList steps;
        bool isOver = false;
        QObject::connect(
            &m_run, &CollectionRun::ended, &m_context,
            [&steps](qsizetype index, const services::ApiAnswer &answer) {
                steps.append(u"%1 %2"_s.arg(index).arg(answer.status));
            });
        QObject::connect(
            &m_run, &CollectionRun::finished, &m_context,
            [&](CollectionRun::End end, const core::Phrase &why) {
                isOver = true;
                steps.append(u"end %1 %2"_s.arg(int(end)).arg(why.english()).trimmed());
            });
        EXPECT_TRUE(m_run.start(collection, m_bot));
        EXPECT_FALSE(m_run.start(collection, m_bot)) << "one at a time";
        EXPECT_TRUE(waitUntil([&isOver] { return isOver; }));
        m_run.disconnect(&m_context);
        return steps;
    }

    QStringList m_words;
    QObject m_context;
    CollectionRun m_run{*m_registry, *m_workbench, m_descriptions};
};

} // namespace

TEST_F(CallCollectionsTest, CollectionsAreKeptOverARestart)
{
    CallCollection collection = conversation();
    collection.stop = CallStop::AtStatus;
    collection.stopStatus = 400;
    collection.calls.append(
        {u"photo"_s,
         PlatformId::Telegram,
         u"sendPhoto"_s,
         {{u"photo"_s, Argument::Kind::File, "/tmp/ä.png"},
          {u"reply_markup"_s, Argument::Kind::Json, "{}"}}});
    const QList<CallCollection> all{collection, {u"Empty"_s}};
    {
        const auto kept = loaded();
        EXPECT_TRUE(kept->collections().isEmpty());
        ASSERT_TRUE(kept->replace(all));
        EXPECT_EQ(kept->collections(), all);
    }
    EXPECT_EQ(loaded()->collections(), all);
    EXPECT_FALSE(loaded(true)->replace({})) << "another console writes there";
    EXPECT_TRUE(m_words.isEmpty()) << qPrintable(m_words.join(u' '));
}

TEST_F(CallCollectionsTest, ABrokenFileIsKeptAndANewerOneIsNotTouched)
{
    ASSERT_TRUE(core::writeWhole(file(), "{\"botdeck\":\"collections\",\"version\":1,\"coll"));
    {
        const auto kept = loaded();
        EXPECT_TRUE(kept->collections().isEmpty());
        EXPECT_EQ(m_words.size(), 1);
        EXPECT_TRUE(kept->replace({{u"New"_s}}));
    }
    EXPECT_TRUE(QFile::exists(file() + u".bad"_s));
    const QByteArray newer = R"({"botdeck":"collections","version":2,"collections":[]})";
    ASSERT_TRUE(core::writeWhole(file(), newer));
    {
        const auto kept = loaded();
        EXPECT_FALSE(kept->replace({{u"Other"_s}}));
    }
    EXPECT_EQ(*core::readWhole(file(), 1'000), newer);
}

TEST_F(CallCollectionsTest, NoSecretAndNoNameTwiceGetsIntoTheFile)
{
    const auto kept = loaded();
    m_known.add(core::Secret("4712:invented-token-of-another"));
    CallCollection secret{u"Secret"_s};
    secret.variables = {{u"token"_s, u"4712:invented-token-of-another"_s}};
    EXPECT_FALSE(kept->replace({secret}));
    EXPECT_FALSE(kept->replace({{u"A"_s}, {u"A"_s}}));
    EXPECT_FALSE(kept->replace({{u" "_s}}));
    EXPECT_TRUE(kept->collections().isEmpty());
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(CallCollectionsTest, ARunTakesVariablesFromAnswersAndStopsWhereItIsTold)
{
    CallCollection collection = conversation();
    EXPECT_EQ(
        run(collection),
        (QStringList{
            u"0 200"_s, u"1 200"_s, u"2 400"_s, u"end 1 Stopped behind call 3, which is no success."_s}));
    EXPECT_TRUE(core::Id::fromText(m_run.variables().value(u"sent"_s))) << "of what was sent";
    collection.stop = CallStop::Never;
    EXPECT_EQ(run(collection), (QStringList{u"0 200"_s, u"1 200"_s, u"2 400"_s, u"3 200"_s, u"end 0"_s}));
    collection.stop = CallStop::AtStatus;
    collection.stopStatus = 200;
    EXPECT_EQ(
        run(collection),
        (QStringList{u"0 200"_s, u"end 1 Stopped behind call 1, which was answered with HTTP 200."_s}));
    // Nothing is sent for a variable that nobody has set, and no other platform's call.
    collection.stop = CallStop::Never;
    collection.calls.first().takes.clear();
    collection.calls[2].platform = PlatformId::CloudChat;
    EXPECT_EQ(run(collection), (QStringList{u"0 200"_s, u"1 0"_s, u"2 0"_s, u"3 200"_s, u"end 0"_s}));
}

TEST_F(CallCollectionsTest, ARunThatIsGivenUpSendsNothingMore)
{
    const CallCollection collection = conversation();
    int begun = 0;
    int ends = 0;
    QObject::connect(&m_run, &CollectionRun::began, &m_context, [&] {
        if (++begun == 2)
            m_run.cancel();
    });
    QObject::connect(&m_run, &CollectionRun::finished, &m_context, [&ends](CollectionRun::End end) {
        ends += end == CollectionRun::End::Cancelled ? 1 : 100;
    });
    ASSERT_TRUE(m_run.start(collection, m_bot));
    ASSERT_TRUE(waitUntil([&ends] { return ends > 0; }));
    test::settle();
    EXPECT_EQ(begun, 2);
    EXPECT_EQ(ends, 1);
    EXPECT_FALSE(m_run.isRunning());
}

TEST(CallVariables, StandInTextsAndInJson)
{
    const platform::Platform telegram = *platform::Platform::load(PlatformId::Telegram);
    const platform::Method &send = **telegram.method(u"sendMessage");
    const auto put = [&send](const char *name, const QByteArray &value) {
        const auto filled = services::withVariables(
            send, {text(QString::fromLatin1(name), value)}, {{u"a"_s, u"x\"y{{b}}"_s}});
        return filled ? filled->first().value : QByteArray("none");
    };
    EXPECT_EQ(put("text", "<{{a}}{{ a }}>"), "<x\"y{{b}}x\"y{{b}}>") << "a value is not looked at again";
    EXPECT_EQ(put("reply_markup", R"({"k":"{{a}}"})"), R"({"k":"x\"y{{b}}"})");
    EXPECT_EQ(put("text", "{{b}}"), "none");
    EXPECT_EQ(put("text", "{{1}} {a}"), "{{1}} {a}") << "no name";
}

TEST(CallVariables, AreTakenFromAPath)
{
    const QByteArray json = R"({"a":{"b":[{"id":9007199254740993},"t\u00e4"]},"c":null})";
    EXPECT_EQ(services::valueAt(json, u"a.b[0].id"_s), u"9007199254740993"_s);
    EXPECT_EQ(services::valueAt(json, u"a.b[1]"_s), u"tä"_s);
    EXPECT_EQ(services::valueAt(json, u"a.b[0]"_s), u"{\"id\":9007199254740993}"_s);
    EXPECT_FALSE(services::valueAt(json, u"a.b[2]"_s));
    EXPECT_FALSE(services::valueAt(json, u"a.x"_s));
    EXPECT_FALSE(services::valueAt("broken", u"a"_s));
    EXPECT_EQ(services::valueAt("[7]", u"[0]"_s), u"7"_s);
    EXPECT_EQ(services::valueAt("7", {}), u"7"_s);
}
