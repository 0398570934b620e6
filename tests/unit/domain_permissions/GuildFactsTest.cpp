// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a role's and a member's record is neither permissions nor roles.
#include "domain/permissions/GuildReader.h"
#include "domain/permissions/MemberFacts.h"
#include "domain/permissions/RoleFacts.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::GuildRole;
using domain::RoleFacts;

namespace {

GuildRole factsRole(const QByteArray &json)
{
    const domain::JsonText text{QByteArrayView(json)};
    return *domain::readRole(text.root(), u"role"_s);
}

QStringList factsOf(const QByteArray &json)
{
    const domain::JsonText text{QByteArrayView(json)};
    QStringList lines;
    for (const domain::MemberFact &fact : domain::memberFacts(*domain::readMember(text.root(), u"member"_s)))
        lines += fact.name + u'=' + fact.value;
    return lines;
}

} // namespace

TEST(RoleFacts, AreReadFromTheRecord)
{
    const GuildRole role =
        factsRole(R"({"id":"10","name":"面包师","color":4281558681,"hoist":true,"mentionable":false})");
    EXPECT_EQ(domain::roleFacts(role), (RoleFacts{u"面包师"_s, 0x336699, true, false}));
    EXPECT_EQ(domain::roleFacts(factsRole(R"({"id":"10"})")), RoleFacts());
}

TEST(RoleFacts, OnlyWhatDiffersIsWrittenInItsOwnStyle)
{
    const QByteArray json =
        R"({"id":"10","name":"b\u0061ker","color":"4281558681","hoist":true,"mentionable":false,"x":[1]})";
    GuildRole role = factsRole(json);
    domain::setRoleFacts(role, domain::roleFacts(role));
    EXPECT_EQ(role.record.toJson(), json) << "what is as it was stays byte for byte";
    domain::setRoleFacts(role, {u"chef"_s, 0x0000FF, false, true});
    EXPECT_EQ(
        role.record.toJson(),
        R"({"id":"10","name":"chef","color":"4278190335","hoist":false,"mentionable":true,"x":[1]})");
    EXPECT_EQ(role, factsRole(role.record.toJson())) << "the values are those of the record";
}

TEST(RoleFacts, ColoursKeepWhatStandsAboveThemAndTheirSign)
{
    GuildRole role = factsRole(R"({"id":"10","color":-1})");
    EXPECT_EQ(domain::roleFacts(role).color, 0xFFFFFFU);
    domain::setRoleFacts(role, {{}, 0x336699});
    EXPECT_EQ(role.record.json(u"color"), "-13408615");
    EXPECT_EQ(role, factsRole(role.record.toJson()));
}

TEST(MemberFacts, NameEverythingButIdsAndRoles)
{
    EXPECT_EQ(
        factsOf(R"({"user":{"id":9007199254740993,"is_bot":false,"username":"4711","avatar":""},)"
                R"("status":"member","nick":null,"roles":[1],"joined":1700000000,"odd":{"a":[]}})"),
        (QStringList{
            u"user.is_bot=false"_s, u"user.username=4711"_s, u"status=member"_s, u"joined=1700000000"_s,
            u"odd={\"a\":[]}"_s}));
    EXPECT_EQ(factsOf(R"({"user_id":"5","roles":[]})"), QStringList());
    EXPECT_TRUE(domain::memberFacts({core::Id(1), u"made here"_s}).isEmpty());
}
