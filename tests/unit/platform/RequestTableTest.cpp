// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exact request of every method, from requests/*.txt (their README says how they are written).
#include "Arguments.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::PlatformId;
using platform::Request;

namespace {

struct Row
{
    PlatformId platform = PlatformId::CloudChat;
    int line = 0;
    QString key;
    QList<QByteArray> arguments;
    /// The request line and what follows, as written.
    QByteArrayList expected;
};

QList<Row> rowsOf(PlatformId platform)
{
    QFile file(test::fixture(domain::platformName(platform) + u".txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    bool open = false;
    int number = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        ++number;
        if (line.startsWith('#'))
            continue;
        if (line.isEmpty()) {
            open = false;
        } else if (!open) {
            rows.append({platform, number, QString::fromUtf8(line), {}, {}});
            open = true;
        } else if (line.startsWith("  ")) {
            rows.last().arguments.append(line.mid(2));
        } else {
            rows.last().expected.append(line);
        }
    }
    return rows;
}

QList<Row> allRows()
{
    QList<Row> rows;
    for (const PlatformId platform : domain::allPlatforms)
        rows.append(rowsOf(platform));
    return rows;
}

/// The request in the fixtures' words.
QByteArrayList written(const Request &request)
{
    QByteArrayList lines{
        platform::verbName(request.verb) + ' ' + request.path +
        (request.query.isEmpty() ? QByteArray() : '?' + request.query)};
    if (request.contentType == "application/json")
        lines.append("json " + request.body);
    else if (request.contentType == "application/x-www-form-urlencoded")
        lines.append("form " + request.body);
    else if (!request.contentType.isEmpty() || !request.body.isEmpty())
        lines.append("unexpected " + request.contentType + ' ' + request.body);
    for (const auto &[name, value] : request.fields)
        lines.append("field " + name.toUtf8() + ": " + value);
    for (const auto &[name, path] : request.files)
        lines.append("file " + name.toUtf8() + ": " + QFileInfo(path).fileName().toUtf8());
    return lines;
}

std::string rowName(const testing::TestParamInfo<Row> &tested)
{
    QString name = domain::platformName(tested.param.platform) + u'_' + tested.param.key;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return (name + u"_line"_s + QString::number(tested.param.line)).toStdString();
}

/// What a failing test prints.
void PrintTo(const Row &row, std::ostream *stream)
{
    *stream << row.key.toStdString();
}

class EveryRequest : public testing::TestWithParam<Row>
{
};

INSTANTIATE_TEST_SUITE_P(Table, EveryRequest, testing::ValuesIn(allRows()), rowName);

} // namespace

TEST_P(EveryRequest, hasExactlyTheseBytes)
{
    const Row &row = GetParam();
    const auto method = test::builtIn(row.platform).method(row.key);
    ASSERT_TRUE(method) << method.error().detail.english().toStdString();
    const auto request = platform::build(*method.value(), test::arguments(row.arguments));
    ASSERT_TRUE(request) << request.error().detail.english().toStdString();
    EXPECT_EQ(written(request.value()).join('\n').toStdString(), row.expected.join('\n').toStdString());
    EXPECT_EQ(request.value().changes, method.value()->changes);
}

class EveryTable : public testing::TestWithParam<PlatformId>
{
};

INSTANTIATE_TEST_SUITE_P(Table, EveryTable, testing::ValuesIn(domain::allPlatforms));

TEST_P(EveryTable, coversEveryMethodOfItsPlatform)
{
    QSet<QString> covered;
    for (const Row &row : rowsOf(GetParam()))
        covered.insert(row.key);
    for (const platform::Method &method : test::builtIn(GetParam()).methods())
        EXPECT_TRUE(covered.contains(method.key)) << method.key.toStdString() << " has no block in requests/";
}

TEST(Overrides, changeThePathAndNothingElse)
{
    const QList<platform::Argument> arguments = test::arguments({"limit=100"});
    const auto &poll = test::method(PlatformId::Fanbook, u"v2/getUpdates");
    const platform::MethodOverrides overrides{{{u"v2/getUpdates"_s, u"getUpdates"_s}}};
    const auto request = platform::build(poll, arguments, overrides);
    ASSERT_TRUE(request);
    EXPECT_EQ(request.value().path, "getUpdates");
    EXPECT_EQ(request.value().body, "{\"limit\":100}");
}

TEST(Overrides, areForOneMethodOnly)
{
    const platform::MethodOverrides overrides{{{u"sendPhoto"_s, u"sendphoto"_s}}};
    const auto request = platform::build(test::method(PlatformId::CloudChat, u"getMe"), {}, overrides);
    ASSERT_TRUE(request);
    EXPECT_EQ(request.value().path, "getMe");
}

TEST(Overrides, areEncodedAsAPath)
{
    const platform::MethodOverrides overrides{{{u"getMe"_s, u"v3/get me?x=1#y"_s}}};
    const auto request = platform::build(test::method(PlatformId::CloudChat, u"getMe"), {}, overrides);
    ASSERT_TRUE(request);
    EXPECT_EQ(request.value().path, "v3/get%20me%3Fx%3D1%23y");
}

TEST(Overrides, cannotLeaveTheBotsOwnPath)
{
    for (const QString &path :
         {u""_s, u"/getMe"_s, u"../other/getMe"_s, u"a/../b"_s, u"a//b"_s, u"./a"_s, u"a/"_s}) {
        const platform::MethodOverrides overrides{{{u"getMe"_s, path}}};
        const auto request = platform::build(test::method(PlatformId::CloudChat, u"getMe"), {}, overrides);
        ASSERT_FALSE(request) << path.toStdString();
        EXPECT_EQ(request.error().kind, core::ErrorKind::Refused);
    }
}

TEST(Encoding, ofAFormIsWhatBrowsersSend)
{
    const auto &list = test::method(PlatformId::Fanbook, u"message/getList");
    platform::Method free = list;
    free.parameters = {
        test::parameter(u"a b"_s, platform::Type::String), test::parameter(u"c"_s, platform::Type::String)};
    const auto request = platform::build(free, test::arguments({"a b=1 + 1 = 2 & more", "c=*-._~/你"}));
    ASSERT_TRUE(request);
    EXPECT_EQ(request.value().body, "a+b=1+%2B+1+%3D+2+%26+more&c=*-._%7E%2F%E4%BD%A0");
}

TEST(Encoding, ofAQueryKeepsTheUnreservedCharactersOnly)
{
    platform::Method free = test::method(PlatformId::Fanbook, u"guild/emoji");
    free.parameters = {test::parameter(u"q"_s, platform::Type::String)};
    const auto request = platform::build(free, test::arguments({"q=a b+c&d=*-._~/😀"}));
    ASSERT_TRUE(request);
    EXPECT_EQ(request.value().query, "q=a%20b%2Bc%26d%3D%2A-._~%2F%F0%9F%98%80");
    EXPECT_EQ(request.value().body, "");
}

TEST(Encoding, unwrapsRawJsonTextWhereTheRequestIsNoJson)
{
    const auto &list = test::method(PlatformId::Fanbook, u"message/getList");
    const auto request =
        platform::build(list, test::arguments({"channel_id:=\"384533822017904601\"", "size:=20"}));
    ASSERT_TRUE(request) << request.error().detail.english().toStdString();
    EXPECT_EQ(request.value().body, "channel_id=384533822017904601&size=20");
}
