// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "InventedUpdates.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <limits>

using namespace botdeck;
using namespace botdeck::domain;
using namespace botdeck::test;

// Fault R12: what may stand as an update_id, and what becomes of it.
namespace {

struct GoodId
{
    const char *text;
    qint64 value;
};

class GoodIds : public testing::TestWithParam<GoodId>
{
};

TEST_P(GoodIds, AreExact)
{
    const QByteArray raw = QByteArray(R"({"update_id":)") + GetParam().text + R"(,"message":{"text":"x"}})";
    const auto batch = decodeBatch(envelope({raw}));
    ASSERT_TRUE(batch);
    const Update &update = batch->updates[0];
    EXPECT_EQ(update.updateId, core::Id(GetParam().value));
    EXPECT_EQ(update.ident, QString::number(GetParam().value));
    EXPECT_EQ(update.fault, u"");
}

INSTANTIATE_TEST_SUITE_P(
    R12, GoodIds,
    testing::ValuesIn(std::vector<GoodId>{
        {"0", 0},
        {"17", 17},
        {"-100", -100},
        {"9007199254740991", 9007199254740991},
        {"9007199254740993", 9007199254740993},
        {"9223372036854775807", std::numeric_limits<qint64>::max()},
        {"-9223372036854775808", std::numeric_limits<qint64>::min()},
        {"\"123\"", 123},
        {"\"-5\"", -5},
        {"\"9223372036854775807\"", std::numeric_limits<qint64>::max()},
        {"\"\\u0031\\u0032\"", 12},
        {"\"007\"", 7},
    }));

class BadIds : public testing::TestWithParam<const char *>
{
};

TEST_P(BadIds, AreQuarantinedWithTheirText)
{
    const QByteArray id = GetParam();
    const QByteArray raw = R"({"update_id":)" + id + R"(,"message":{"chat":{"id":5},"text":"x"}})";
    const auto batch = decodeBatch(envelope({messageUpdate(1), raw, messageUpdate(3)}));
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->updates.size(), 3);
    EXPECT_EQ(batch->quarantined, 1);
    const Update &update = batch->updates[1];
    EXPECT_EQ(update.raw, raw);
    EXPECT_EQ(update.kind, u"quarantined");
    EXPECT_EQ(update.text, u"x") << "what could be read is shown";
    EXPECT_FALSE(update.updateId);
    const QByteArray hash = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(update.ident, QString::fromLatin1("sha256:" + hash));
    QByteArray shown = id;
    shown.replace('"', "");
    if (id.front() != '{' && id.front() != '[' && !shown.isEmpty()) {
        EXPECT_TRUE(update.fault.contains(QString::fromUtf8(shown))) << qPrintable(update.fault);
    }
}

INSTANTIATE_TEST_SUITE_P(
    R12, BadIds,
    testing::Values(
        "18446744073709551615", "9223372036854775808", "1e20", "1.5", "1.0", "true", "null", "\"12x\"",
        "\"\"", "\" 12\"", "\"+12\"", "{\"a\":1}", "[1]"));

TEST(UpdateIdsTest, AnUpdateWithoutOneIsQuarantined)
{
    const Update update = decodeUpdate(R"({"message":{"text":"x"}})");
    EXPECT_TRUE(update.isQuarantined());
    EXPECT_TRUE(update.ident.startsWith(u"sha256:"));
}

TEST(UpdateIdsTest, TheFirstOfTwoCounts)
{
    EXPECT_EQ(decodeUpdate(R"({"update_id":1,"update_id":2})").ident, u"1");
    EXPECT_EQ(decodeUpdate(R"({"update_id":1,"update_id":2,"x":tru})").ident, u"1") << "broken ones too";
}

TEST(UpdateIdsTest, AnObjectAsIdIsNotTheKind)
{
    EXPECT_EQ(decodeUpdate(R"({"update_id":{"message":{}},"x":1})").text, u"");
}

} // namespace
