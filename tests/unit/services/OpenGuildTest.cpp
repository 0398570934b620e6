// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpenGuild.h"

#include "domain/permissions/GuildSnapshot.h"
#include "GuildFixture.h"
#include "GuildWriterFixture.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

using namespace botdeck;
using core::Id;
using domain::PermissionMask;
using services::OpenGuild;
using storage::ErasureSubject;
using test::waitUntil;

namespace {

/// The sandbox's guild, for a bot that may change it.
class OpenGuildTest : public test::GuildFixture
{
protected:
    void SetUp() override
    {
        GuildFixture::SetUp();
        make();
    }
    void TearDown() override
    {
        m_open.reset();
        GuildFixture::TearDown();
    }
    void make(bool readOnly = false)
    {
        m_open = std::make_unique<OpenGuild>(*m_registry, *m_workbench, readOnly);
        QObject::connect(m_open.get(), &OpenGuild::failed, m_open.get(), [this](const core::Phrase &words) {
            m_failures += words.english();
        });
        m_open->select(m_bot);
    }
    /// As the server tells it.
    void read()
    {
        m_open->open(m_guild);
        m_open->read();
        ASSERT_TRUE(waitUntil([this] { return m_open->table() != nullptr && !m_open->isReading(); }))
            << m_failures.join(u'\n').toStdString();
    }
    /// As somebody read it before.
    void openKept(Id id = Id(1))
    {
        const domain::Guild kept = *domain::readGuildSnapshot(
            QByteArray(R"({"botdeck":"snapshot","version":1,"guild":{"name":"Kept","guild_id":)") +
            QByteArray::number(id.value()) +
            R"(},)"
            R"("roles":[{"id":"7","name":"Streamer","permissions":1024,"position":1}],)"
            R"("members":[{"user":{"id":9007199254740997,"first_name":"Ann"},"roles":["7"]}],"channels":[]})");
        m_guild = kept.id;
        ASSERT_TRUE(storage::keepGuild(storeFolder(), m_bot, {kept, 1'790'000'000'000, true}));
        make();
        m_open->open(m_guild);
        ASSERT_TRUE(waitUntil([this] { return m_open->table() != nullptr && isKept(); }));
    }
    bool isKept() const
    {
        return std::ranges::any_of(
            m_open->kept(), [this](const storage::KeptGuild &kept) { return kept.id == m_guild; });
    }
    const domain::Guild &shown() const { return m_open->table()->guild(); }

    std::unique_ptr<OpenGuild> m_open;
    QStringList m_failures;
};

TEST_F(OpenGuildTest, WhatWasReadIsKeptAndShownLaterWithoutTheServer)
{
    ASSERT_NO_FATAL_FAILURE(read());
    EXPECT_EQ(m_open->self().toString(), m_botId);
    EXPECT_GT(shown().roles.size(), 3);
    ASSERT_TRUE(waitUntil([this] { return isKept(); }));
    const domain::Guild before = shown();
    make();
    m_open->open(m_guild);
    ASSERT_TRUE(waitUntil([this] { return m_open->table() != nullptr; }));
    EXPECT_EQ(shown(), before);
    EXPECT_FALSE(m_open->isReading());
    EXPECT_EQ(m_failures, QStringList());
}

TEST_F(OpenGuildTest, AnEditThatSucceededHoldsAtOnceAndIsKept)
{
    ASSERT_NO_FATAL_FAILURE(openKept());
    const domain::GuildRole &role = test::roleNamed(shown(), QStringLiteral("Streamer"));
    const Id id = role.id;
    const services::RoleChange edit = test::withBit(role, domain::mentionEveryoneBit);
    ASSERT_NE(edit.after.permissions, edit.before.permissions);
    m_open->apply({{edit, QByteArray()}});
    ASSERT_TRUE(waitUntil([&] { return shown().role(id)->permissions == edit.after.permissions; }));
    make();
    m_open->open(m_guild);
    ASSERT_TRUE(waitUntil([this] { return m_open->table() != nullptr; }));
    EXPECT_EQ(shown().role(id)->permissions, edit.after.permissions);
}

TEST_F(OpenGuildTest, AGuildThatWasForgottenIsShownAndListedNoMore)
{
    ASSERT_NO_FATAL_FAILURE(openKept());
    m_open->forget(m_guild);
    EXPECT_EQ(m_open->table(), nullptr);
    EXPECT_FALSE(m_open->id());
    EXPECT_TRUE(waitUntil([this] { return !isKept(); }));
}

TEST_F(OpenGuildTest, WhatIsErasedIsShownNoMore)
{
    ASSERT_NO_FATAL_FAILURE(openKept());
    ErasureSubject subject;
    subject.kind = ErasureSubject::Kind::User;
    subject.platform = domain::PlatformId::Fanbook;
    subject.id = shown().members.first().id.toString();
    m_workbench->eraser().erase(subject);
    EXPECT_TRUE(waitUntil([this] { return m_open->table() == nullptr && !isKept(); }));
}

TEST_F(OpenGuildTest, AGuildOfAFileIsShownAndNeitherKeptNorChanged)
{
    ASSERT_NO_FATAL_FAILURE(openKept());
    domain::Guild other;
    other.id = Id(357'042'844'231'282'001);
    other.name = QStringLiteral("Another");
    m_open->show(other);
    ASSERT_TRUE(waitUntil([&] { return m_open->table() && shown().id == other.id; }));
    EXPECT_TRUE(m_open->isFromFile());
    m_open->apply({{services::BotNickname{QStringLiteral("x")}, QByteArray()}});
    m_open->open(m_guild);
    ASSERT_TRUE(waitUntil([&] { return m_open->table() && shown().id == m_guild; }));
    EXPECT_FALSE(m_open->isFromFile());
    EXPECT_EQ(m_open->kept().size(), 1);
}

TEST_F(OpenGuildTest, AReadingThatWasCancelledShowsWhatCameBefore)
{
    m_open->open(m_guild);
    QObject::connect(m_open.get(), &OpenGuild::progressed, m_open.get(), [this](const auto &progress) {
        if (progress && progress->step == services::GuildLoader::Step::Members)
            m_open->cancel();
    });
    m_open->read();
    ASSERT_TRUE(waitUntil([this] { return m_open->table() != nullptr; }));
    EXPECT_FALSE(m_open->isReading());
    EXPECT_FALSE(m_open->reading()->isWhole);
    EXPECT_TRUE(shown().members.isEmpty());
    EXPECT_FALSE(shown().roles.isEmpty());
}

TEST_F(OpenGuildTest, WhatSucceedsWhileTheGuildIsReadIsNotLostWithTheOlderAnswers)
{
    ASSERT_NO_FATAL_FAILURE(openKept(m_guild));
    const services::RoleCreation made{QStringLiteral("Made")};
    QObject::connect(m_open.get(), &OpenGuild::progressed, m_open.get(), [&](const auto &progress) {
        if (progress && progress->step == services::GuildLoader::Step::Channels)
            m_open->apply({{made, R"({"id":"77","name":"Made","permissions":0,"position":1})"}});
    });
    m_open->read();
    ASSERT_TRUE(waitUntil([this] { return !m_open->isReading() && shown().members.size() > 1; }));
    EXPECT_NE(shown().role(Id(77)), nullptr);
}

} // namespace
