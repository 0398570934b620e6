// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "InventedUpdates.h"
#include "tests/support/Effort.h"

#include <QThread>

#include <gtest/gtest.h>

#include <memory>

using namespace botdeck;
using namespace botdeck::domain;
using namespace botdeck::test;

// Faults R7, R11 and R13: what a broken body may and may not do.
namespace {

QByteArrayList hundred()
{
    QByteArrayList elements;
    for (int id = 1; id <= 100; ++id)
        elements.append(messageUpdate(id, R"(t\"]}[{\\ 你好)"));
    return elements;
}

TEST(SalvageTest, ABodyCutAtAnyByteGivesNothing)
{
    const QByteArray body = envelope(hundred().first(effort(20, 100)));
    ASSERT_TRUE(decodeBatch(body));
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto batch = decodeBatch(body.first(length));
        ASSERT_FALSE(batch) << "cut after " << length << " bytes";
        ASSERT_EQ(batch.error().kind, core::ErrorKind::BadReply);
    }
}

/// The same where one of them is broken: what was cut is no batch for all that.
TEST(SalvageTest, ABrokenBodyCutAtAnyByteGivesNothingEither)
{
    for (const char *bad : {R"({"update_id":3,"m":{"t":"x"})", R"({"update_id":3,"m":{"t":"x}})"}) {
        QByteArrayList elements = hundred().first(effort(10, 100));
        elements[2] = bad;
        const QByteArray body = envelope(elements);
        ASSERT_TRUE(decodeBatch(body));
        for (qsizetype length = 0; length < body.size(); ++length)
            ASSERT_FALSE(decodeBatch(body.first(length))) << bad << " cut after " << length << " bytes";
    }
}

/// No server known to us does this, but only what is no JSON may be taken apart.
TEST(SalvageTest, UpdatesWithinAnUpdateEndNothing)
{
    const QByteArray nesting = R"({"update_id":7,"old":[{"update_id":8},{"update_id":9}]})";
    const QByteArray body = envelope({nesting, messageUpdate(10)});
    for (qsizetype length = 0; length < body.size(); ++length)
        ASSERT_FALSE(decodeBatch(body.first(length))) << "cut after " << length << " bytes";
    const auto batch = decodeBatch(envelope({nesting, "{broken}", messageUpdate(10)}));
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->updates.size(), 3);
    EXPECT_EQ(batch->updates[0].raw, nesting);
    EXPECT_FALSE(batch->updates[0].isQuarantined());
}

/// The bad elements: bytes, and the update_id that must be found in them ("" where none can be).
struct BadElement
{
    QByteArray raw;
    const char *ident;
    /// As the last one it cannot be told from a text that was cut behind a `]}`.
    bool hidesTheEnd = false;
};

std::vector<BadElement> badElements()
{
    return {
        {"{\"update_id\":50,\"message\":{\"text\":\"\xFF\xFE\"}}", "50"},
        {R"({"update_id":50,"message":{"text":"\ud83d"}})", "50"},
        {R"({"update_id":50,"message":{"text":tru}})", "50"},
        {R"({"message":{"text":"x",},"update_id":"50"})", "50"},
        {R"({"update_id":50,"message":{"text" "x"}})", "50"},
        {R"({"update_id":50,"message":{"list":[1,2}})", "50"},
        {R"({"update_id":50,"message":{"text":"x"}]})", "50"},
        {R"({"update_id":50,"message":{"text":"\q"}})", "50"},
        {"{\"update_id\":50,\"message\":{\"text\":\"a\nb\"}}", "50"},
        {QByteArray(R"({"update_id":50,"message":{"text":"a0b"}})").replace("a0b", QByteArray("a\0b", 3)),
         "50"},
        {R"({"update_id":50} junk)", "50"},
        {R"({"update_id":50}})", "50"},
        {R"({"update_id":18446744073709551615,"x":tru})", ""},
        {R"({update_id:50})", ""},
        {R"({"message":{"update_id":50,"x":tru}})", ""},
        {R"({"update_id":{"x":tru}})", ""},
        {R"({"update_id":5)"
         "\xFF"
         R"(})",
         ""},
        {"nonsense", ""},
        {"\"text\\ud83d\"", ""},
        {"[tru]", ""},
        {R"({"update_id":50,"message":{"text":"x"})", "50"},
        {R"({"update_id":50,"message":{"reply":{"text":"x","n":[1,2])", "50"},
        {R"({"update_id":50,"message":{"text":"x}})", "50", true},
        {R"({"update_id":50,"message":{"text":x"}})", "50", true},
        {R"({"update_id":50,"message":{"text":"x"y"}})", "50", true},
        {R"({"update_id":50,"message":{"text":"x\"}})", "50", true},
        {R"({"update_id":50,"message":{"text":"x,"from":{"name":"A [b] {c}"},"date":5}})", "50", true},
        {R"({"update_id":50}")", "50", true},
        {R"({update_id":50,"message":{"text":"x"}})", "", true},
        {R"({"update_id":50,"deep":)" + QByteArray(1025, '[') + QByteArray(1025, ']') + '}', "50"},
    };
}

void expectOneSetAside(
    const DecodedBatch &batch, const DecodedBatch &sound, qsizetype place, const BadElement &bad)
{
    ASSERT_EQ(batch.updates.size(), 100);
    EXPECT_EQ(batch.quarantined, 1);
    for (qsizetype i = 0; i < 100; ++i) {
        if (i == place)
            continue;
        ASSERT_EQ(batch.updates[i].raw, sound.updates[i].raw);
        ASSERT_EQ(batch.updates[i].text, sound.updates[i].text);
    }
    const Update &update = batch.updates[place];
    EXPECT_EQ(update.raw, bad.raw) << "byte for byte";
    EXPECT_EQ(update.kind, u"quarantined");
    EXPECT_TRUE(update.isQuarantined());
    const QString ident = QString::fromLatin1(bad.ident);
    EXPECT_TRUE(ident.isEmpty() ? update.ident.startsWith(u"sha256:") : update.ident == ident);
}

TEST(SalvageTest, OneBadAmongAHundredHarmsNobody)
{
    const auto sound = decodeBatch(envelope(hundred()));
    ASSERT_TRUE(sound);
    for (const BadElement &bad : badElements()) {
        for (const qsizetype place : {0, 49, 98, 99}) {
            SCOPED_TRACE(testing::Message() << "at " << place << ": " << bad.raw.constData());
            QByteArrayList elements = hundred();
            elements[place] = bad.raw;
            const QByteArray body = envelope(elements);
            const auto batch = decodeBatch(body);
            if (bad.hidesTheEnd && place == 99) {
                EXPECT_FALSE(batch);
                continue;
            }
            ASSERT_TRUE(batch);
            expectOneSetAside(*batch, *sound, place, bad);
        }
    }
}

/// Two lost quotes make one again: what stands between them is not to be taken for a string.
TEST(SalvageTest, TwoBadOnesHideNobodyBetweenThem)
{
    for (const char *bad : {R"({"update_id":50,"m":{"t":"x"})", R"({"update_id":50,"m":{"t":"x}})"}) {
        QByteArrayList elements = hundred();
        elements[20] = bad;
        elements[60] = bad;
        elements[61] = bad;
        const auto batch = decodeBatch(envelope(elements));
        ASSERT_TRUE(batch) << bad;
        EXPECT_EQ(batch->quarantined, 3);
        ASSERT_EQ(batch->updates.size(), 100);
        for (qsizetype i = 0; i < 100; ++i)
            EXPECT_EQ(batch->updates[i].raw, elements[i]);
    }
}

/// An object in a list, both never closed, goes on lawfully with the next update; what is left looks cut.
TEST(SalvageTest, WhatMayGoOnLawfullyIsNotTakenApart)
{
    QByteArrayList elements = hundred();
    elements[49] = R"({"update_id":50,"m":{"list":[1,{"a":2})";
    const auto batch = decodeBatch(envelope(elements));
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().kind, core::ErrorKind::BadReply);
}

TEST(SalvageTest, AScalarInTheListIsKeptAsItIs)
{
    const auto batch = decodeBatch(R"({"ok":true,"result":[17,"text",null,{"update_id":1}]})");
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->updates.size(), 4);
    EXPECT_EQ(batch->quarantined, 3);
    EXPECT_EQ(batch->updates[0].raw, "17");
    EXPECT_EQ(batch->updates[3].ident, u"1");
}

struct SplitCase
{
    const char *body;
    const char *elements; // their bytes, joined with |
};

class Splits : public testing::TestWithParam<SplitCase>
{
};

TEST_P(Splits, AtCommasAndBrackets)
{
    const auto batch = decodeBatch(GetParam().body);
    ASSERT_TRUE(batch) << qPrintable(batch.error().detail);
    QByteArrayList raw;
    for (const Update &update : batch->updates)
        raw.append(update.raw);
    EXPECT_EQ(raw.join('|'), GetParam().elements);
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, Splits,
    testing::ValuesIn(std::vector<SplitCase>{
        {R"({"result":[{"a":1}{"b":2}]})", R"({"a":1}|{"b":2})"},
        {R"({"result":[{"a":1},,{"b":2},]})", R"({"a":1}|{"b":2})"},
        {R"({"result":[ {"a":tru} , {"b":2} ]})", R"({"a":tru}|{"b":2})"},
        {R"({"ok":tru,"result":[{"a":1}]})", R"({"a":1})"},
        {R"({ok:true,"result":[{"a":1}]})", R"({"a":1})"},
        {R"({"result":[{"a":1}],"x":tru})", R"({"a":1})"},
        {R"({"result":[{"a":1}]}{"result":[{"b":2}]})", R"({"a":1})"},
        {R"({"result":[{"a":1}]} trailing junk)", R"({"a":1})"},
        {R"({"result":[tru],"data":[{"b":2}]})", "tru"},
        {R"({"x" "y" "result":[{"a":1}]})", R"({"a":1})"},
        {R"({"x":"[","result":[{"a":tru}]})", R"({"a":tru})"},
        {R"({"x":{"result":[1]},"result":[x "y]" z]})", R"(x "y]" z)"},
        {"{\"result\":[{\"a\":{\"b\":1} ,\n{ \"update_id\" : 2}]}", R"({"a":{"b":1}|{ "update_id" : 2})"},
        {"{\"result\":[{\"a\":\"b} ,\n{ \"update_id\" : 2}]}", R"({"a":"b}|{ "update_id" : 2})"},
        {R"({"result":[{"a":1},{"b":{"c":2}],"ok":true})", R"({"a":1}|{"b":{"c":2})"},
        {"{\"result\":[{\"b\":{\"c\":2} ]\n, \"x\":{\"y\":[1]} }\n", R"({"b":{"c":2})"},
        {R"({"result":[{"b":{"c":"x"}],"y"]})", R"({"b":{"c":"x"}],"y")"},
    }));

/// Closing brackets without partner can make the list seem to end early. What came before is kept, and the
/// offset that follows from it asks for the rest again.
TEST(SalvageTest, AListThatSeemsToEndEarlyInventsNothing)
{
    const auto batch = decodeBatch(envelope(
        {messageUpdate(1),
         R"({"update_id":2}})"
         "]",
         messageUpdate(3)}));
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->updates.size(), 2);
    EXPECT_EQ(batch->updates[1].ident, u"2");
    EXPECT_TRUE(batch->updates[1].isQuarantined());
}

/// For sound batches both ways give the same: the whole body at once, and element by element (which the
/// broken element at the end enforces).
TEST(SalvageTest, GivesTheSameAsTheFastWay)
{
    std::mt19937 random(4711);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList elements;
        for (auto count = 1 + random() % 8; count > 0; --count)
            elements.append(randomUpdate(qint64(random()), random));
        const auto fast = decodeBatch(envelope(elements));
        ASSERT_TRUE(fast);
        ASSERT_EQ(fast->quarantined, 0) << elements.join('\n').constData();
        const auto slow = decodeBatch(envelope(elements + QByteArrayList{"{broken}"}));
        ASSERT_TRUE(slow);
        ASSERT_EQ(slow->quarantined, 1);
        ASSERT_EQ(slow->updates.size(), fast->updates.size() + 1);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const Update &a = fast->updates[i];
            const Update &b = slow->updates[i];
            ASSERT_EQ(a.raw, elements[i]);
            ASSERT_EQ(a.raw, b.raw);
            const auto fields = [](const Update &u) {
                return QStringList{u.ident,    u.kind,   u.content,  u.chatId, u.chatTitle,
                                   u.chatType, u.fromId, u.fromName, u.text,   u.fault};
            };
            ASSERT_EQ(fields(a), fields(b)) << a.raw.constData();
        }
    }
}

TEST(SalvageTest, HostileDepthNeedsNoDeepStack)
{
    bool refused = false;
    const std::unique_ptr<QThread> thread(QThread::create([&refused] {
        const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
        const auto batch =
            decodeBatch(envelope({R"({"update_id":1,"x":)" + deep + '}', messageUpdate(2, "t")}));
        refused = batch && batch->updates.size() == 2 && batch->updates.first().isQuarantined() &&
                  !decodeBatch(R"({"result":[)" + deep);
    }));
    thread->setStackSize(1024 * 1024);
    thread->start();
    ASSERT_TRUE(thread->wait());
    EXPECT_TRUE(refused) << "set aside, and the one behind it is kept";
}

TEST(SalvageTest, HostileSizesEndQuickly)
{
    const QByteArrayList elements{
        R"({"update_id":1,"x":)" + QByteArray(1'000'000, '[') + '}',
        R"({"update_id":2,"x":)" + QByteArray(100'000, '7') + '}',
        R"({"update_id":3,"x":")" + QByteArray(10'000'000, 'a') + "\"}",
    };
    const auto batch = decodeBatch(R"({"result":[)" + elements[1] + ',' + elements[2] + "]}");
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->quarantined, 0);
    EXPECT_FALSE(decodeBatch(R"({"result":[)" + QByteArray(5'000'000, '[')));
    const auto braces =
        decodeBatch(R"({"result":[)" + QByteArray(2'000'000, '{') + QByteArray(2'000'000, ']') + "]}");
    EXPECT_TRUE(braces && braces->quarantined == 1) << "the list is closed, what is in it is not";
    const auto unclosed = decodeBatch(envelope({elements[0], elements[1]}));
    ASSERT_TRUE(unclosed);
    EXPECT_EQ(unclosed->updates.last().ident, u"2") << "a million brackets that nobody closes";
    const QByteArray open = R"({"update_id":1,"x":[{"y":")";
    for (const QByteArray &again :
         {QByteArray(R"(,{"update_id")"), R"(,{"update_id":)" + open, R"(",{ )" + open}) {
        const QByteArray hostile = R"({"result":[)" + open + again.repeated(20'000) + "]}";
        EXPECT_FALSE(decodeBatch(hostile + ' ' + open));
    }
    QByteArray members = R"({"update_id":4)";
    for (int i = 0; i < 1'000'000; ++i)
        members += R"(,"":0)";
    EXPECT_EQ(decodeUpdate(members + '}').ident, u"4");
}

} // namespace
