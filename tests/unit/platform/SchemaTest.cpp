// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the description files honest: what the loader cannot know, a test here says.
#include "Arguments.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::Method;
using platform::Parameter;
using platform::Platform;
using platform::PlatformId;
using platform::Type;

namespace {

QSet<QString> knownSources()
{
    QFile file(QStringLiteral(BOTDECK_SOURCES_MD));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\| (S\\d+) \\|"_s, QRegularExpression::MultilineOption);
    QSet<QString> known;
    auto matches = row.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        known.insert(matches.next().captured(1));
    return known;
}

/// Every source text of a platform, with the place it stands in.
QList<QPair<QString, QString>> allSources(const Platform &platform)
{
    QList<QPair<QString, QString>> sources;
    for (const Method &method : platform.methods()) {
        sources.append({method.key, method.source});
        for (const Parameter &parameter : method.parameters)
            sources.append({method.key + u' ' + parameter.name, parameter.source});
    }
    for (const auto &words : platform.errors())
        sources.append({u"error %1"_s.arg(words.code), words.source});
    static const QString sections = u"envelope chat_types keyboard markdown poll webhook token commands "
                                    "permission_overwrite credit gateway passport"_s;
    for (const QString &section : sections.split(u' ')) {
        const QJsonObject content = platform.section(section);
        if (!content.isEmpty())
            sources.append({section, content.value("source"_L1).toString()});
    }
    return sources;
}

bool isIdAsNumber(Type type)
{
    return type == Type::IdNumber || type == Type::IdNumberList;
}

bool isIdAsString(Type type)
{
    return type == Type::IdString || type == Type::IdStringList;
}

} // namespace

class EveryPlatform : public testing::TestWithParam<PlatformId>
{
};

std::string nameOf(const testing::TestParamInfo<PlatformId> &tested)
{
    return domain::platformName(tested.param).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Schema, EveryPlatform, testing::ValuesIn(domain::allPlatforms), nameOf);

TEST_P(EveryPlatform, loads)
{
    const core::Result<Platform> loaded = Platform::load(GetParam());
    ASSERT_TRUE(loaded) << loaded.error().detail.english().toStdString();
    const Platform &platform = loaded.value();
    EXPECT_EQ(platform.id(), GetParam());
    EXPECT_FALSE(platform.title().isEmpty());
    EXPECT_EQ(platform.defaultServer().scheme(), u"https"_s);
}

TEST_P(EveryPlatform, hasUniqueKeysThatFindTheirMethod)
{
    const Platform &platform = test::builtIn(GetParam());
    QSet<QString> keys;
    for (const Method &method : platform.methods()) {
        EXPECT_FALSE(keys.contains(method.key)) << method.key.toStdString();
        keys.insert(method.key);
        const auto found = platform.method(method.key);
        ASSERT_TRUE(found) << method.key.toStdString();
        EXPECT_EQ(found.value(), &method);
    }
}

TEST_P(EveryPlatform, citesSourcesThatExist)
{
    static const QRegularExpression cited(u"^(guess from )?(seed|guess|S\\d+)(, (seed|guess|S\\d+))*$"_s);
    static const QRegularExpression number(u"S\\d+"_s);
    const QSet<QString> known = knownSources();
    ASSERT_GT(known.size(), 10);
    for (const auto &[place, source] : allSources(test::builtIn(GetParam()))) {
        EXPECT_TRUE(cited.match(source).hasMatch()) << place.toStdString() << ": " << source.toStdString();
        auto numbers = number.globalMatch(source);
        while (numbers.hasNext()) {
            const QString each = numbers.next().captured();
            EXPECT_TRUE(known.contains(each)) << place.toStdString() << " cites " << each.toStdString();
        }
    }
}

TEST_P(EveryPlatform, saysWhatIsOpenWhereItGuesses)
{
    for (const Method &method : test::builtIn(GetParam()).methods()) {
        EXPECT_FALSE(method.source.contains(u"guess") && method.note.isEmpty()) << method.key.toStdString();
        for (const Parameter &parameter : method.parameters) {
            EXPECT_FALSE(parameter.source.contains(u"guess") && parameter.note.isEmpty())
                << (method.key + u' ' + parameter.name).toStdString();
        }
    }
}

TEST_P(EveryPlatform, pollsWithParametersThatThePollMethodHas)
{
    const Platform &platform = test::builtIn(GetParam());
    const auto method = platform.method(platform.pollMethod());
    ASSERT_TRUE(method);
    for (const auto key : {"offset"_L1, "limit"_L1, "timeout"_L1, "allowed_updates"_L1}) {
        const QString name = platform.section(u"poll").value(key).toString();
        EXPECT_TRUE(name.isEmpty() || method.value()->parameter(name)) << name.toStdString();
    }
    EXPECT_FALSE(method.value()->changes);
}

TEST_P(EveryPlatform, namesOnlyMethodsThatTakeAKeyboardAsKeyboardMethods)
{
    const Platform &platform = test::builtIn(GetParam());
    QSet<QString> taking;
    for (const Method &method : platform.methods()) {
        if (method.parameter(u"reply_markup"))
            taking.insert(method.key);
    }
    QSet<QString> named;
    for (const QJsonValue &each : platform.section(u"keyboard").value("methods"_L1).toArray())
        named.insert(each.toString());
    EXPECT_EQ(named, taking);
}

// The vendor's rule of thumb: camelCase methods take numbers, methods with a slash take strings. Whatever
// differs is listed here by hand, so that a slip in the file does not pass as one more exception.
TEST(FanbookIds, followTheStyleOfTheMethodsName)
{
    const QSet<QString> numberStyleWithStrings{
        u"forbidUserSpeaking target_uid"_s,
        u"forbidUserSpeaking target_guild_id"_s,
        u"sendReaction user_id"_s,
        u"sendReaction message_id"_s,
        u"sendReaction channel_id"_s,
        u"sendNotication to_user_id"_s,
        u"editMessageReplyMarkup user_id"_s,
        u"sendMessage mentions"_s,
        u"sendMessage mention_roles"_s,
        u"guild guild_id"_s,
        u"guild user_id"_s,
    };
    const QSet<QString> stringStyleWithNumbers{
        u"invite/guildList guild_id"_s,      u"v2/checkUserGuilds user_id"_s,
        u"v2/checkUserGuilds guilds"_s,      u"v2/setMemberRoles guild_id"_s,
        u"v2/setMemberRoles user_id"_s,      u"v2/setMemberRoles roles"_s,
        u"v2/circle/info guild_id"_s,        u"PUT guild/credit chat_id"_s,
        u"DELETE guild/credit chat_id"_s,    u"PUT v2/guild/credit chat_id"_s,
        u"DELETE v2/guild/credit chat_id"_s,
    };
    QSet<QString> strings;
    QSet<QString> numbers;
    for (const Method &method : test::builtIn(PlatformId::Fanbook).methods()) {
        const bool slash = method.path.contains(u'/');
        for (const Parameter &parameter : method.parameters) {
            const QString place = method.key + u' ' + parameter.name;
            if (slash && isIdAsNumber(parameter.type))
                numbers.insert(place);
            if (!slash && isIdAsString(parameter.type))
                strings.insert(place);
        }
    }
    EXPECT_EQ(strings, numberStyleWithStrings);
    EXPECT_EQ(numbers, stringStyleWithNumbers);
}

TEST(CloudChatIds, areUserNamesWhereTheVendorSaysSo)
{
    const QStringList byName{
        u"kickChatMember"_s,   u"setChatTitle"_s, u"setDescription"_s,      u"pinChatMessage"_s,
        u"unpinChatMessage"_s, u"leaveChat"_s,    u"getChatMembersCount"_s, u"getChatMember"_s,
    };
    for (const Method &method : test::builtIn(PlatformId::CloudChat).methods()) {
        const Parameter *chat = method.parameter(u"chat_id");
        if (!chat)
            continue;
        const Type expected = method.key == u"getChat"_s    ? Type::IdOrUsername
                              : byName.contains(method.key) ? Type::Username
                                                            : Type::IdNumber;
        EXPECT_EQ(chat->type, expected) << method.key.toStdString();
    }
}

TEST(LeftOut, isNotOffered)
{
    const Platform &cloudChat = test::builtIn(PlatformId::CloudChat);
    const Platform &fanbook = test::builtIn(PlatformId::Fanbook);
    EXPECT_FALSE(cloudChat.method(u"answerCallbackQuery"));
    for (const QString &name :
         {u"getChat"_s, u"exportChatInviteLink"_s, u"getBots"_s, u"setBotCommands"_s,
          u"setBotPrivacyMode"_s}) {
        const auto found = fanbook.method(name);
        ASSERT_FALSE(found) << name.toStdString();
        EXPECT_EQ(found.error().kind, core::ErrorKind::NotFound);
    }
    EXPECT_EQ(
        fanbook.method(u"getChat").error().detail,
        u"Fanbook has no method \"getChat\" here: Fanbook documents it as not yet implemented."_s);
}
