// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotCommands.h"

#include "ApiFixture.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using services::BotCommand;
using services::BotCommandObjection;
using services::BotCommandRules;
using Field = BotCommandObjection::Field;

namespace {

class BotCommandsTest : public test::ApiFixture
{
protected:
    [[nodiscard]] BotCommandRules rules(PlatformId id) const
    {
        return services::botCommandRules(platform(id));
    }
};

/// "row field", a warning with a question mark.
QStringList objectionsTo(const BotCommandRules &rules, const QList<BotCommand> &commands)
{
    static const QStringList fields{u"command"_s, u"description"_s, u"parameters"_s, u"level"_s, u"count"_s};
    QStringList lines;
    for (const BotCommandObjection &each : services::checkBotCommands(rules, commands))
        lines.append(
            QString::number(each.row) + u' ' + fields.at(int(each.field)) +
            (each.isWarning ? u"?"_s : QString()));
    return lines;
}

} // namespace

TEST_F(BotCommandsTest, EachPlatformSaysWhatItsCommandsAre)
{
    EXPECT_TRUE(rules(PlatformId::Telegram).isSettable());
    EXPECT_FALSE(rules(PlatformId::Fanbook).isSettable()) << "that takes a person's session";
    EXPECT_EQ(rules(PlatformId::Fanbook).getMethod, u"getMyCommands"_s);
    EXPECT_EQ(rules(PlatformId::Fanbook).levels.size(), 3);
    EXPECT_TRUE(rules(PlatformId::CloudChat).getMethod.isEmpty());
    EXPECT_FALSE(rules(PlatformId::CloudChat).note.isEmpty());
}

TEST_F(BotCommandsTest, ObjectionsStandAtTheirRowAndField)
{
    const BotCommandRules telegram = rules(PlatformId::Telegram);
    EXPECT_EQ(objectionsTo(telegram, {{u"start"_s, u"Begins"_s}}), QStringList());
    EXPECT_EQ(
        objectionsTo(
            telegram, {{u"start"_s, u"Begins"_s},
                       {u"Start"_s, u"x"_s},
                       {QString(33, u'a'), {}},
                       {u"start"_s, u"again"_s, "[]", u"1"_s}}),
        (QStringList{
            u"1 command"_s, u"2 command"_s, u"2 description"_s, u"3 parameters"_s, u"3 level"_s,
            u"3 command"_s}));
    QList<BotCommand> many;
    for (int i = 0; i < 101; ++i)
        many.append({u"c%1"_s.arg(i), u"d"_s});
    EXPECT_EQ(objectionsTo(telegram, many), QStringList(u"-1 count"_s));
    EXPECT_EQ(
        objectionsTo(
            rules(PlatformId::Fanbook),
            {{u"签到"_s, u"每日签到"_s, "[[]]", u"2"_s}, {u"a"_s, u"abc"_s, "{}", u"3"_s}}),
        (QStringList{u"0 command?"_s, u"1 parameters"_s, u"1 level"_s}));
}

TEST_F(BotCommandsTest, WhatIsSetIsReadBackWithItsUnknownMembers)
{
    meet(PlatformId::Telegram);
    const QList<BotCommand> commands{
        {u"start"_s, u"Begins"_s}, {u"help"_s, u"\"Helps\""_s, {}, {}, {{u"hide"_s, "true"}}}};
    const services::ApiAnswer set =
        send({m_bot, u"setMyCommands"_s, services::botCommandArguments(commands)});
    ASSERT_TRUE(set.isGood()) << qPrintable(set.error->detail);
    const services::ApiAnswer answer = send({m_bot, u"getMyCommands"_s});
    const auto read = services::readBotCommands(answer.result);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, commands);
    EXPECT_FALSE(services::readBotCommands("{}"));
    const auto levels = services::readBotCommands(
        R"([{"command":"a","description":"b","visible_level":2,"form_parameters":[["x"]]}])");
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->first(), (BotCommand{u"a"_s, u"b"_s, R"([["x"]])", u"2"_s}));
}
