// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::Limit;
using platform::Method;
using platform::Objection;
using platform::PlatformId;
using platform::Type;

namespace {

/// The objections as "parameter rule [limit]", joined with semicolons.
std::string objections(const Method &method, const QList<QByteArray> &written)
{
    QStringList lines;
    for (const Objection &each : platform::check(method, test::arguments(written))) {
        EXPECT_FALSE(each.text.isEmpty());
        lines.append(
            each.parameter + u' ' + each.rule +
            (each.limit.isEmpty() ? QString() : u" ["_s + each.limit + u']'));
    }
    return lines.join(u"; "_s).toStdString();
}

std::string objections(PlatformId platform, QStringView key, const QList<QByteArray> &written)
{
    return objections(test::method(platform, key), written);
}

/// A CloudChat message with this text, and objections to it.
std::string toText(const QByteArray &text, const QByteArray &mode = {})
{
    QList<QByteArray> written{"chat_id=1", "chat_type=2", "text=" + text};
    if (!mode.isEmpty())
        written.append("parse_mode=" + mode);
    return objections(PlatformId::CloudChat, u"sendTextMessage", written);
}

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

/// A method with one parameter of this type and limits.
Method with(Type type, const QList<Limit> &limits)
{
    Method method;
    method.path = u"free"_s;
    method.parameters = {test::parameter(u"x"_s, type, limits)};
    return method;
}

} // namespace

TEST(Check, saysNothingWhereAllIsWell)
{
    EXPECT_EQ(toText("hello"), "");
}

TEST(Check, wantsWhatIsRequired)
{
    EXPECT_EQ(
        objections(PlatformId::CloudChat, u"sendTextMessage", {}),
        "chat_id required; chat_type required; text required");
}

TEST(Check, objectsToNamesTheTableDoesNotKnow)
{
    EXPECT_EQ(
        objections(
            PlatformId::CloudChat, u"sendTextMessage",
            {"chat_id=1", "chat_type=2", "text=a", "reply_markup={}"}),
        "reply_markup unknown");
    EXPECT_EQ(objections(PlatformId::CloudChat, u"getMe", {"x=1"}), "x unknown");
}

TEST(Check, objectsToTheSameNameTwice)
{
    EXPECT_EQ(
        objections(PlatformId::CloudChat, u"setWebhook", {"url=https://a.example", "url=https://b.example"}),
        "url repeated");
}

TEST(Check, holdsTheAllowedValues)
{
    EXPECT_EQ(
        objections(PlatformId::CloudChat, u"deleteMessage", {"chat_id=1", "message_id=1", "chat_type=3"}),
        "chat_type values");
    EXPECT_EQ(
        objections(PlatformId::Fanbook, u"message/getList", {"channel_id=1", "behavior=around"}),
        "behavior values");
}

TEST(Check, wantsExactlyOneOfAGroup)
{
    EXPECT_EQ(objections(PlatformId::Fanbook, u"getChatMember", {"user_id=1"}), "chat_id one_of");
    EXPECT_EQ(
        objections(PlatformId::Fanbook, u"getChatMember", {"user_id=1", "chat_id=2", "guild_id=3"}),
        "chat_id one_of");
    EXPECT_EQ(objections(PlatformId::Fanbook, u"getChatMember", {"user_id=1", "guild_id=3"}), "");
}

TEST(Check, wantsWhatAnotherParameterNeeds)
{
    const auto ephemeral = [](const QByteArray &value) {
        return objections(PlatformId::Fanbook, u"sendMessage", {"chat_id=1", "text=a", "ephemeral=" + value});
    };
    EXPECT_EQ(ephemeral("true"), "users required");
    EXPECT_EQ(ephemeral("false"), "");
    EXPECT_EQ(
        objections(PlatformId::Telegram, u"editMessageText", {"chat_id=1", "text=a"}), "message_id required");
}

TEST(Check, listsAllObjectionsInTheTablesOrder)
{
    EXPECT_EQ(
        objections(
            PlatformId::CloudChat, u"deleteMessage", {"colour=red", "chat_type=3", "message_id=seven"}),
        "chat_id required; message_id type; chat_type values; colour unknown");
}

TEST(Check, neverRepeatsAValue)
{
    const auto all = platform::check(
        test::method(PlatformId::CloudChat, u"setWebhook"),
        test::arguments(
            {"url:=https://a.example/secret-path", "max_connections=secret-path", "certificate=secret-path",
             "drop_pending_updates=secret-path"}));
    EXPECT_EQ(all.size(), 4);
    for (const Objection &each : all)
        EXPECT_FALSE(each.text.english().contains(u"secret-path"_s)) << each.text.english().toStdString();
}

TEST(Check, makesASentenceOfALimit)
{
    const auto all = platform::check(
        test::method(PlatformId::CloudChat, u"setChatTitle"),
        test::arguments({"chat_id=@a", "title=" + repeated("a", 256)}));
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(
        all.first().text, u"\"title\" has 256 characters; setChatTitle takes at most 255 characters."_s);
}

// At each edge: the last that fits and the first that does not.

TEST(Limits, countCharactersAsCodePoints)
{
    EXPECT_EQ(toText(repeated("a", 4096)), "");
    EXPECT_EQ(toText(repeated("a", 4097)), "text limit [4096 characters]");
    EXPECT_EQ(toText(repeated("你", 4096)), "");
    EXPECT_EQ(toText(repeated("你", 4097)), "text limit [4096 characters]");
    EXPECT_EQ(toText(repeated("😀", 4096)), "");
    EXPECT_EQ(toText(repeated("😀", 4097)), "text limit [4096 characters]");
    // e and a combining acute are two code points.
    EXPECT_EQ(toText(repeated("e\u0301", 2048)), "");
    EXPECT_EQ(toText(repeated("e\u0301", 2048) + "e"), "text limit [4096 characters]");
    EXPECT_EQ(toText(""), "text limit [1 character]");
}

TEST(Limits, afterParsingBindTheSourceOnlyFromBelow)
{
    EXPECT_EQ(toText(repeated("*a*", 4096), "Markdown"), "");
    EXPECT_EQ(toText("", "Markdown"), "text limit [1 character]");
}

TEST(Limits, countBytesAsUtf8)
{
    const auto toFanbook = [](const QByteArray &text) {
        return objections(PlatformId::Fanbook, u"sendMessage", {"chat_id=1", "text=" + text});
    };
    EXPECT_EQ(toFanbook(repeated("a", 102400)), "");
    EXPECT_EQ(toFanbook(repeated("a", 102401)), "text limit [102400 bytes]");
    EXPECT_EQ(toFanbook(repeated("你", 34133) + "a"), "");
    EXPECT_EQ(toFanbook(repeated("你", 34133) + "aa"), "text limit [102400 bytes]");
    EXPECT_EQ(toFanbook(repeated("😀", 25600)), "");
    EXPECT_EQ(toFanbook(repeated("😀", 25600) + "a"), "text limit [102400 bytes]");
}

TEST(Limits, countUtf16Units)
{
    const Method method = with(Type::String, {{Limit::Unit::Utf16Units, {}, 4}});
    EXPECT_EQ(objections(method, {"x=😀😀"}), "");
    EXPECT_EQ(objections(method, {"x=😀😀a"}), "x limit [4 UTF-16 units]");
    EXPECT_EQ(objections(method, {"x=你你你你"}), "");
    EXPECT_EQ(objections(method, {"x=e\u0301e\u0301e"}), "x limit [4 UTF-16 units]");
}

TEST(Limits, countWhatAJsonTextMeansNotHowItIsWritten)
{
    const Method method = with(Type::String, {{Limit::Unit::Characters, {}, 2}});
    EXPECT_EQ(objections(method, {"x:=\"\\u4f60\\ud83d\\ude00\""}), "");
    EXPECT_EQ(objections(method, {"x:=\"\\n\\n\\n\""}), "x limit [2 characters]");
}

TEST(Limits, boundNumbers)
{
    const auto connections = [](const QByteArray &number) {
        return objections(
            PlatformId::CloudChat, u"setWebhook", {"url=https://a.example", "max_connections=" + number});
    };
    EXPECT_EQ(connections("1"), "");
    EXPECT_EQ(connections("100"), "");
    EXPECT_EQ(connections("0"), "max_connections limit [1]");
    EXPECT_EQ(connections("101"), "max_connections limit [100]");
    EXPECT_EQ(connections("-9223372036854775808"), "max_connections limit [1]");
}

TEST(Limits, countItems)
{
    QByteArrayList ids;
    for (int i = 1; i <= 100; ++i)
        ids.append(QByteArray::number(i));
    const auto search = [](const QByteArray &names) {
        return objections(
            PlatformId::Fanbook, u"searchGuildMemberByName", {"guild_id=1", "username=" + names});
    };
    EXPECT_EQ(search(ids.join(',')), "");
    EXPECT_EQ(search(ids.join(',') + ",101"), "username limit [100 items]");
    EXPECT_EQ(search("[]"), "username limit [1 item]");
    EXPECT_EQ(
        objections(
            PlatformId::Fanbook, u"v2/guild/members",
            {"guild_id=1", "channel_id=1", "user_id=1", "ranges:=[]"}),
        "ranges limit [1 item]");
}

TEST(Files, mustExistAndFit)
{
    QTemporaryDir folder;
    const auto document = [](const QString &path) {
        return platform::check(
            test::method(PlatformId::CloudChat, u"sendDocument"),
            test::arguments({"chat_id=1", "chat_type=2"}) +
                QList<platform::Argument>{{u"document"_s, platform::Argument::Kind::File, path.toUtf8()}});
    };
    EXPECT_EQ(document(folder.filePath(u"missing"_s)).value(0).rule, u"file"_s);
    EXPECT_EQ(document(folder.path()).value(0).rule, u"file"_s);

    QFile file(folder.filePath(u"large"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(52428800));
    EXPECT_TRUE(document(file.fileName()).isEmpty());
    ASSERT_TRUE(file.resize(52428801));
    ASSERT_EQ(document(file.fileName()).size(), 1);
    EXPECT_EQ(document(file.fileName()).first().limit, u"52428800 bytes"_s);
}

TEST(Files, goOnlyWhereTheTableTakesThem)
{
    EXPECT_EQ(
        objections(
            PlatformId::CloudChat, u"sendTextMessage", {"chat_id=1", "chat_type=2", "text@=upload.bin"}),
        "text file");
    EXPECT_EQ(
        objections(PlatformId::CloudChat, u"sendPhoto", {"chat_id=1", "chat_type=2", "photo=upload.bin"}),
        "photo file");
}

TEST(Build, refusesWithEveryObjectionInWords)
{
    const auto request =
        platform::build(test::method(PlatformId::CloudChat, u"leaveChat"), test::arguments({"x=1"}));
    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().kind, core::ErrorKind::Refused);
    EXPECT_EQ(
        request.error().detail.english(),
        u"leaveChat was not sent. leaveChat needs \"chat_id\": The chat's user name. "
        u"leaveChat has no parameter \"x\"; "
        u"it takes chat_id."_s);
}
