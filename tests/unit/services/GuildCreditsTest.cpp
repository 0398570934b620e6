// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Credits of the sandbox's guild.
#include "services/GuildCredits.h"

#include "GuildWriterFixture.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QJsonArray>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Id;
using domain::GameCredit;
using domain::GivenCredit;
using domain::GuildCredit;
using services::CreditPlace;
using services::GuildCredits;
using test::waitUntil;

namespace {

class GuildCreditsTest : public test::GuildWriterFixture
{
protected:
    void SetUp() override
    {
        GuildWriterFixture::SetUp();
        m_credits = std::make_unique<GuildCredits>(*m_registry, *m_workbench);
        GuildCredits *credits = m_credits.get();
        const auto end = [this](const QString &what, const CreditPlace &place) {
            EXPECT_EQ(place.member, m_user);
            m_ends += what;
        };
        QObject::connect(
            credits, &GuildCredits::listed, credits,
            [this, end](const CreditPlace &place, const QList<GivenCredit> &found) {
                m_found = found;
                end(u"listed"_s, place);
            });
        QObject::connect(
            credits, &GuildCredits::kept, credits,
            [end](const CreditPlace &place, const QString &card) { end(u"kept "_s + card, place); });
        QObject::connect(
            credits, &GuildCredits::erased, credits,
            [end](const CreditPlace &place, const QString &card) { end(u"erased "_s + card, place); });
        QObject::connect(
            credits, &GuildCredits::failed, credits,
            [this, end](const CreditPlace &place, const core::Error &error, bool mayHaveHadEffect) {
                m_error = error;
                m_mayHaveHadEffect = mayHaveHadEffect;
                end(u"failed"_s, place);
            });
    }
    void TearDown() override
    {
        m_credits.reset();
        GuildWriterFixture::TearDown();
    }
    CreditPlace place() const { return {m_key, m_guildId, m_user}; }
    /// How what was asked since ended.
    QString end()
    {
        EXPECT_TRUE(waitUntil([this] { return !m_ends.isEmpty(); }));
        return m_ends.takeFirst();
    }
    QString put(const QString &card, const domain::Credit &credit)
    {
        m_credits->put(place(), card, credit);
        return end();
    }
    QString erase(const QString &card)
    {
        m_credits->erase(place(), card);
        return end();
    }
    QList<GivenCredit> list()
    {
        m_credits->list(place());
        EXPECT_EQ(end(), u"listed"_s);
        return m_found;
    }
    static GuildCredit honour(const QString &label)
    {
        GuildCredit credit;
        credit.authority.write(u"name", u"Guild Warden"_s);
        credit.slotRows = {{domain::CreditPart{}}};
        credit.slotRows[0][0].write(u"label", label);
        return credit;
    }

    std::unique_ptr<GuildCredits> m_credits;
    QStringList m_ends;
    QList<GivenCredit> m_found;
    core::Error m_error;
    bool m_mayHaveHadEffect = false;
};

} // namespace

TEST_F(GuildCreditsTest, AnHonourIsGivenReplacedAndTakenAway)
{
    EXPECT_TRUE(list().isEmpty());
    EXPECT_EQ(put(u"raid"_s, honour(u"first"_s)), u"kept raid"_s);
    EXPECT_EQ(put(u"quiz"_s, honour(u"other"_s)), u"kept quiz"_s);
    EXPECT_EQ(put(u"raid"_s, honour(u"second 第二"_s)), u"kept raid"_s);
    const QList<GivenCredit> given = list();
    ASSERT_EQ(given.size(), 2);
    EXPECT_EQ(given.at(1).card, u"raid"_s);
    EXPECT_EQ(given.at(1).bot, test::wardenId);
    ASSERT_TRUE(given.at(1).credit);
    EXPECT_EQ(
        std::get<GuildCredit>(*given.at(1).credit).slotRows.at(0).at(0).text(u"label"), u"second 第二"_s);
    EXPECT_EQ(erase(u"raid"_s), u"erased raid"_s);
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(m_found.first().card, u"quiz"_s);
    EXPECT_TRUE(waitUntil([this] {
        const QStringList newest = loggedMethods(3);
        return newest.value(1) == u"DELETE v2/guild/credit"_s && newest.value(0) == u"getGuildCredit"_s;
    })) << qPrintable(loggedMethods(3).join(u' '));
}

TEST_F(GuildCreditsTest, AGamesCardGoesTheSameWay)
{
    GameCredit credit = GameCredit::made(GameCredit::dataType);
    for (const auto &[name, text] :
         {std::pair(u"game_name"_s, u"星海"_s), std::pair(u"game_icon"_s, u"https://cdn.example/g.png"_s),
          std::pair(u"widget_data"_s, u"{\"a\":[1,\"二\"]}"_s)})
        credit.record.write(name, text);
    EXPECT_EQ(put(u"match"_s, credit), u"kept match"_s);
    const QList<GivenCredit> given = list();
    ASSERT_EQ(given.size(), 1);
    ASSERT_TRUE(std::holds_alternative<GameCredit>(*given.first().credit));
    EXPECT_EQ(
        std::get<GameCredit>(*given.first().credit).record.text(u"widget_data"), u"{\"a\":[1,\"二\"]}"_s);
}

TEST_F(GuildCreditsTest, WhatIsObjectedToIsNotSent)
{
    called();
    EXPECT_EQ(put(u"match"_s, GameCredit::made(GameCredit::linesType)), u"failed"_s);
    EXPECT_EQ(m_error.kind, ErrorKind::WrongUse);
    EXPECT_EQ(m_error.detail.english(), u"A game credit of type 4 needs this."_s);
    EXPECT_EQ(put(QString(), honour(u"x"_s)), u"failed"_s);
    EXPECT_EQ(m_error.kind, ErrorKind::WrongUse);
    EXPECT_EQ(called(), QStringList());
}

TEST_F(GuildCreditsTest, ABotThatIsOnlyWatchedReadsAndChangesNothing)
{
    EXPECT_EQ(put(u"raid"_s, honour(u"x"_s)), u"kept raid"_s);
    key(m_registry->change(m_key, [](domain::BotProfile &profile) { profile.watchOnly = true; }));
    called();
    EXPECT_EQ(put(u"raid"_s, honour(u"y"_s)), u"failed"_s);
    EXPECT_EQ(m_error.kind, ErrorKind::Refused);
    EXPECT_EQ(erase(u"raid"_s), u"failed"_s);
    EXPECT_EQ(called(), QStringList());
    EXPECT_EQ(list().size(), 1);
}

TEST_F(GuildCreditsTest, WhatTheServerRefusesIsSaid)
{
    EXPECT_EQ(erase(u"never given"_s), u"failed"_s) << "it answers false";
    EXPECT_EQ(m_error.kind, ErrorKind::Refused);
    EXPECT_FALSE(m_mayHaveHadEffect);
    CreditPlace nowhere = place();
    nowhere.guild = Id(5);
    m_credits->put(nowhere, u"raid"_s, honour(u"x"_s));
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_EQ(m_error.kind, ErrorKind::Refused);
}

TEST_F(GuildCreditsTest, AnAnswerThatIsLostIsUnknownAndNothingIsSentTwice)
{
    fault({{u"method"_s, u"v2/guild/credit"_s}, {u"kind"_s, u"reset"_s}});
    called();
    EXPECT_EQ(put(u"raid"_s, honour(u"x"_s)), u"failed"_s);
    EXPECT_TRUE(m_mayHaveHadEffect);
    EXPECT_EQ(called().count(u"v2/guild/credit"_s), 1);
}

TEST_F(GuildCreditsTest, UnknownMembersAndGreatNumbersReachTheServerAsTheyCame)
{
    test::RawServer server;
    server.script({test::act::ok("true")});
    domain::BotProfile profile = typed(domain::PlatformId::Fanbook);
    profile.server = server.url();
    profile.facts = domain::BotFacts{u"405327427904995328"_s};
    m_key = key(m_registry->add(profile, core::Secret(QByteArray(96, 'a'))));
    const QByteArray json =
        R"({"moon":18446744073709551615,"slots":[[{"label":"\u4e00","badge":9007199254740993,"value":1e3}]]})";
    EXPECT_EQ(put(u"a\"b"_s, *domain::readCredit(json)), u"kept a\"b"_s);
    ASSERT_EQ(server.requests().size(), 1);
    const test::RawServer::Request &request = server.requests().first();
    EXPECT_EQ(request.verb, "PUT");
    EXPECT_TRUE(request.target.endsWith("/v2/guild/credit")) << request.target.toStdString();
    EXPECT_TRUE(request.body.contains(json)) << request.body.toStdString();
    EXPECT_TRUE(request.body.contains(R"("card_id":"a\"b")"));
    EXPECT_TRUE(request.body.contains("\"user_id\":\"" + m_user.toString().toLatin1() + '"'));
}

TEST_F(GuildCreditsTest, WhatIsGivenUpSaysNothingAnyMore)
{
    m_credits->list(place());
    m_credits->cancel();
    EXPECT_EQ(put(u"raid"_s, honour(u"x"_s)), u"kept raid"_s);
    m_credits->list(place());
    EXPECT_EQ(erase(u"raid"_s), u"erased raid"_s);
    EXPECT_EQ(m_ends, QStringList());
}
