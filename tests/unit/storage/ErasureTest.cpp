// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "SearchFixture.h"
#include "storage/ErasureMatch.h"

#include <QFile>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;
using Kind = ErasureSubject::Kind;

namespace {

constexpr const char *erasedName = "Zephyrine";
constexpr qint64 zephyrine = 405327427904995328;
constexpr qint64 bystander = 173022860380475392;

QByteArray person(qint64 id, const QByteArray &name)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"is_bot":false,"first_name":")" + name + R"("})";
}

QByteArray inChat(qint64 chat, const QByteArray &more)
{
    return R"("message":{"message_id":9,"chat":{"id":)" + QByteArray::number(chat) + R"(,"type":"group"},)" +
           more + '}';
}

domain::Update update(qint64 updateId, const QByteArray &body)
{
    return domain::decodeUpdate(R"({"update_id":)" + QByteArray::number(updateId) + ',' + body + '}');
}

QByteArray hers(const QByteArray &text)
{
    return inChat(-1001, R"("from":)" + person(zephyrine, erasedName) + R"(,"text":")" + text + '"');
}

QByteArray others(const QByteArray &text, const QByteArray &more = {})
{
    return inChat(-1001, R"("from":)" + person(bystander, "Ann") + more + R"(,"text":")" + text + '"');
}

ErasureSubject user(qint64 id)
{
    return {Kind::User, domain::PlatformId::Telegram, QString::number(id), {}};
}

class ErasureTest : public StoreTest
{
protected:
    /// Everything that is on the disk of the store.
    QByteArray everything()
    {
        QByteArray bytes;
        for (const char *suffix : {"", "-wal"}) {
            QFile part(file() + QLatin1StringView(suffix));
            if (part.open(QIODevice::ReadOnly))
                bytes += part.readAll();
        }
        return bytes;
    }
    void addCall(UpdateStore &store, const QByteArray &parameters, const QByteArray &answer)
    {
        CallRecord call;
        call.bot = botNamed("1");
        call.method = QStringLiteral("sendMessage");
        call.parameters = parameters;
        call.answer = answer;
        ASSERT_TRUE(store.addCall(call));
    }
};

} // namespace

TEST(ErasureMatchTest, KnowsAnIdByTheNameItStandsUnder)
{
    const auto speaks = [](const char *json) { return speaksOf(QByteArrayView(json), "77"); };
    EXPECT_TRUE(speaks(R"({"from":{"id":77}})"));
    EXPECT_TRUE(speaks(R"({"a":[{"user_id":"77"}]})"));
    EXPECT_TRUE(speaks(R"({"userId":77})"));
    EXPECT_TRUE(speaks(R"({"users":["5","77"]})"));
    EXPECT_TRUE(speaks(R"({"user_ids":[5,77]})"));
    EXPECT_TRUE(speaks(R"({"credits":{"77":1}})"));
    EXPECT_FALSE(speaks(R"({"message_id":77,"update_id":77,"date":77,"file_id":"77"})"));
    EXPECT_FALSE(speaks(R"({"id":770,"user_id":177,"chat_id":-77})"));
    EXPECT_FALSE(speaks(R"({"text":"room 77"})")) << "too short to be looked for in texts";
    EXPECT_FALSE(speaks(R"({"id":7.7,"user_id":"77a"})"));
    EXPECT_TRUE(speaks("{\"broken\": user 77")) << "what cannot be read is searched for the digits";
    EXPECT_FALSE(speaks("{\"broken\": user 177"));
    EXPECT_FALSE(speaksOf("anything", ""));
}

TEST(ErasureMatchTest, KnowsALongIdInsideTexts)
{
    const auto speaks = [](const char *json) { return speaksOf(QByteArrayView(json), "1234567"); };
    EXPECT_TRUE(speaks(R"({"text":"hello ${@!1234567}"})"));
    EXPECT_TRUE(speaks(R"({"url":"tg://user?id=1234567"})"));
    EXPECT_TRUE(speaks(R"({"content":"{\"user_id\":\"1234567\"}"})"));
    EXPECT_FALSE(speaks(R"({"text":"12345678","date":1234567})"));
    EXPECT_TRUE(speaksOf(R"({"chat_id":-1001234567})", "-1001234567"));
    EXPECT_TRUE(speaksOf(R"({"text":"see -1001234567!"})", "-1001234567"));
    EXPECT_FALSE(speaksOf(R"({"chat_id":1001234567})", "-1001234567"));
}

TEST_F(ErasureTest, AUserIsGoneFromRowsCallsFileAndLog)
{
    const auto store = openStore();
    const QByteArray replied = R"(,"reply_to_message":{"from":)" + person(zephyrine, erasedName) + '}';
    qint64 id = 0;
    for (int round = 0; round < 40; ++round) {
        QList<domain::Update> batch;
        for (int i = 0; i < 20; ++i)
            batch += update(++id, others("all quiet " + QByteArray(40 * i, 'q')));
        batch += update(++id, hers(QByteArray(erasedName) + QByteArray(round * 700, 'z')));
        batch += update(++id, others("I agree", replied));
        batch += update(++id, others("ask ${@!405327427904995328} " + QByteArray(erasedName)));
        append(*store, batch);
        addCall(*store, R"({"chat_id":-1001,"text":"ordinary"})", R"({"ok":true})");
        addCall(
            *store, R"({"user_id":405327427904995328})",
            R"({"ok":true,"result":")" + QByteArray(erasedName) + "\"}");
    }
    append(*store, {quarantinedOf("{\"update_id\":x,\"from\":405327427904995328 " + QByteArray(erasedName))});
    ASSERT_TRUE(everything().contains(erasedName));

    const ErasureCounts expected{121, 40, 40};
    EXPECT_EQ(*openReader()->erasable(user(zephyrine)), expected);
    EXPECT_TRUE(everything().contains(erasedName)) << "counting erases nothing";
    const auto outcome = store->erase(user(zephyrine));
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->erased, expected);
    EXPECT_TRUE(outcome->logCleared);
    EXPECT_FALSE(everything().contains(erasedName));
    EXPECT_FALSE(everything().contains(QByteArray::number(zephyrine)));

    const auto reader = openReader();
    EXPECT_EQ(*reader->count(), 800);
    EXPECT_EQ(reader->calls(1000)->size(), 40);
    const auto search = *UpdateSearch::open(dir());
    EXPECT_EQ(*search->count(filterOf(QString::fromLatin1(erasedName))), 0);
    EXPECT_EQ(*search->count(filterOf(QStringLiteral("\"all quiet\""))), 800);
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
    EXPECT_EQ(*openReader()->erasable(user(zephyrine)), ErasureCounts());
}

TEST_F(ErasureTest, TheOffsetStaysAndNumbersAreNotGivenAgain)
{
    const auto store = openStore();
    const qint64 last = append(*store, {update(1, others("a")), update(2, hers("b"))}).lastSeq;
    ASSERT_TRUE(store->erase(user(zephyrine)));
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, 3);
    EXPECT_GT(append(*store, {update(3, others("c"))}).firstSeq, last);
}

TEST_F(ErasureTest, AChatIsErasedWithWhatPointsAtIt)
{
    const auto store = openStore();
    append(
        *store, {update(1, inChat(-100777, R"("text":"there")")), update(2, inChat(-1, R"("text":"here")")),
                 update(3, inChat(-1, R"("forward_from_chat":{"id":-100777},"text":"from there")"))});
    const auto outcome =
        store->erase({Kind::Chat, domain::PlatformId::Telegram, QStringLiteral("-100777"), {}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->erased, (ErasureCounts{2, 1, 0}));
    EXPECT_EQ(idents(), QStringList{QStringLiteral("2")});
}

// They are as the store was when it was damaged, and may hold what is erased.
TEST_F(ErasureTest, KeptDamagedFilesGoWithACallOrANoteToo)
{
    const auto store = openStore();
    const qint64 seq = append(*store, {update(1, others("x"))}).firstSeq;
    const QStringList kept{file() + QStringLiteral(".bad"), file() + QStringLiteral("-wal.bad2")};
    const auto keep = [&kept] {
        for (const QString &path : kept) {
            QFile bytes(path);
            ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
            bytes.write(erasedName);
        }
    };
    const auto areThere = [&kept] { return QFile::exists(kept[0]) || QFile::exists(kept[1]); };
    ASSERT_NO_FATAL_FAILURE(keep());
    EXPECT_EQ(*openReader()->erasable(user(zephyrine)), ErasureCounts());
    ASSERT_TRUE(store->erase(user(zephyrine)));
    EXPECT_TRUE(areThere()) << "nothing was erased";

    const auto expectGone = [&](const ErasureCounts &expected) {
        EXPECT_EQ(*openReader()->erasable(user(zephyrine)), expected);
        EXPECT_TRUE(areThere()) << "counting erases nothing";
        const auto outcome = store->erase(user(zephyrine));
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->erased, expected);
        EXPECT_TRUE(outcome->logCleared);
        EXPECT_FALSE(areThere());
        EXPECT_EQ(*openReader()->count(), 1);
    };
    addCall(*store, R"({"user_id":405327427904995328})", "{}");
    ASSERT_NO_FATAL_FAILURE(expectGone({.calls = 1, .keptFiles = 2}));
    ASSERT_NO_FATAL_FAILURE(keep());
    ASSERT_TRUE(store->remark({seq}, {false, QStringLiteral("ask 405327427904995328")}));
    ASSERT_NO_FATAL_FAILURE(expectGone({.notes = 1, .keptFiles = 2}));
}

TEST_F(ErasureTest, TheSameNumberOnAnotherPlatformIsSomebodyElse)
{
    const auto store = openStore();
    append(*store, {update(1, hers("x"))});
    ErasureSubject elsewhere = user(zephyrine);
    elsewhere.platform = domain::PlatformId::Fanbook;
    EXPECT_EQ(store->erase(elsewhere)->erased, ErasureCounts());
    EXPECT_EQ(*openReader()->count(), 1);
}

TEST_F(ErasureTest, ABotIsErasedWithItsOffsetAndNoOther)
{
    const auto store = openStore();
    append(*store, {update(1, hers("x")), update(2, others("y"))});
    addCall(*store, "{}", "{}");
    ASSERT_TRUE(store->append({botNamed("2"), domain::Stream::Poll, {update(5, others("z"))}, 1}));
    ASSERT_TRUE(
        store->rememberIdentity({"print", botNamed("1"), QStringLiteral("n"), QStringLiteral("u"), 1}));
    ErasureSubject subject;
    subject.kind = Kind::Bot;
    subject.bot = botNamed("1");
    EXPECT_EQ(*openReader()->erasable(subject), (ErasureCounts{2, 2, 1}));
    ASSERT_TRUE(store->erase(subject));
    EXPECT_EQ(*openReader()->bots(), QList{botNamed("2")});
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->epoch, 0);
    EXPECT_EQ(store->position(botNamed("2"), domain::Stream::Poll)->offset, 6);
    EXPECT_FALSE(*store->identity("print"));
    EXPECT_EQ(append(*store, {update(1, hers("x"))}).stored, 1) << "it may come again";
}

TEST_F(ErasureTest, WhatIsNoIdErasesNothing)
{
    const auto store = openStore();
    append(*store, {update(1, hers("x"))});
    for (const char *id : {"", "*", "Ann", "1e3"}) {
        const auto outcome =
            store->erase({Kind::User, domain::PlatformId::Telegram, QString::fromLatin1(id), {}});
        ASSERT_FALSE(outcome) << id;
        EXPECT_EQ(outcome.error().kind, core::ErrorKind::WrongUse);
    }
    EXPECT_EQ(*openReader()->count(), 1);
}
