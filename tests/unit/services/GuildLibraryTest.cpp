// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLibrary.h"

#include "core/AtomicFile.h"
#include "domain/permissions/GuildSnapshot.h"
#include "GuildFixture.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace botdeck;
using core::ErrorKind;
using core::Id;
using domain::BotKey;
using services::GuildLibrary;
using storage::ErasureSubject;
using storage::GuildReading;
using storage::KeptGuild;
using test::waitUntil;

namespace {

/// Ids and masks above 2^53, numbers and strings, and members that nobody knows.
GuildReading strangeGuild()
{
    return {
        *domain::readGuildSnapshot(
            R"({"guild":{"owner_id":"357042844231282690","guild_id":"357042844231282688","name":"Stra\u00dfe","moon":[1,2.50],"permissions":9007199254740993},)"
            R"("roles":[{"id":363599918687846400,"permissions":"18446744073709551615","colour":1e3},{"id":"363599918687846401","permissions":-9223372036854775807}],)"
            R"("members":[{"user":{"id":9007199254740997,"first_name":"Ann"},"roles":["363599918687846401"],"x":null}],)"
            R"("channels":[{"channel_id":"384533822017904601","type":5,"permission_overwrites":[{"id":"none","action_type":"moon","deny":"0","allows":0}]}]})"),
        1'790'000'000'123, true};
}

class GuildLibraryTest : public test::GuildFixture
{
protected:
    void SetUp() override
    {
        GuildFixture::SetUp();
        open(false);
    }
    void TearDown() override
    {
        m_library.reset();
        GuildFixture::TearDown();
    }
    void open(bool readOnly)
    {
        m_library = std::make_unique<GuildLibrary>(storeFolder(), readOnly);
        GuildLibrary *library = m_library.get();
        QObject::connect(
            library, &GuildLibrary::listed, library, [this](const BotKey &, const QList<KeptGuild> &guilds) {
                m_listed = guilds;
                m_said += QStringLiteral("listed");
            });
        QObject::connect(
            library, &GuildLibrary::loaded, library, [this](const BotKey &, const GuildReading &reading) {
                m_loaded = reading;
                m_said += QStringLiteral("loaded");
            });
        QObject::connect(library, &GuildLibrary::kept, library, [this] { m_said += QStringLiteral("kept"); });
        QObject::connect(
            library, &GuildLibrary::forgotten, library, [this] { m_said += QStringLiteral("forgotten"); });
        QObject::connect(
            library, &GuildLibrary::failed, library, [this](const BotKey &, Id, const core::Error &error) {
                m_libraryError = error;
                m_said += QStringLiteral("failed");
            });
    }
    /// What follows what was asked.
    template <typename Ask>
    QString said(Ask ask)
    {
        m_said.clear();
        ask();
        EXPECT_TRUE(waitUntil([this] { return !m_said.isEmpty(); }));
        return m_said.join(u' ');
    }
    QString keep(const GuildReading &reading)
    {
        return said([&] { m_library->keep(m_bot, reading); });
    }
    QString load(Id guild)
    {
        return said([&] { m_library->load(m_bot, guild); });
    }
    QList<KeptGuild> list(const BotKey &bot)
    {
        EXPECT_EQ(said([&] { m_library->list(bot); }), QStringLiteral("listed"));
        return m_listed;
    }
    /// The only kept file.
    QString file() const
    {
        const QDir guilds(storeFolder() + QStringLiteral("/guilds"));
        const QStringList bots = guilds.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QDir folder(guilds.filePath(bots.value(0)));
        const QStringList files = folder.entryList(QDir::Files);
        EXPECT_EQ(files.size(), 1);
        return folder.filePath(files.value(0));
    }
    QByteArray bytes() const { return core::readWhole(file(), 1 << 24).value_or(QByteArray()); }
    storage::ErasureCounts erase(const ErasureSubject &subject)
    {
        QSignalSpy erased(&m_workbench->eraser(), &services::Eraser::erased);
        m_workbench->eraser().erase(subject);
        EXPECT_TRUE(waitUntil([&] { return !erased.isEmpty(); }));
        return erased.isEmpty() ? storage::ErasureCounts()
                                : erased.first().at(1).value<storage::ErasureOutcome>().erased;
    }
    ErasureSubject user(const char *id, domain::PlatformId platform = domain::PlatformId::Fanbook)
    {
        return {ErasureSubject::Kind::User, platform, QString::fromLatin1(id), {}};
    }

    std::unique_ptr<GuildLibrary> m_library;
    QStringList m_said;
    QList<KeptGuild> m_listed;
    GuildReading m_loaded;
    core::Error m_libraryError;
};

} // namespace

TEST_F(GuildLibraryTest, TheDemoGuildIsThereWhenTheServerIsGone)
{
    ASSERT_EQ(GuildFixture::load(), QStringLiteral("done"));
    EXPECT_EQ(keep(m_reading), QStringLiteral("kept"));
    m_sandbox.reset();
    EXPECT_TRUE(GuildFixture::load().startsWith(QStringLiteral("The guild could not be read: ")));
    const QList<KeptGuild> kept = list(m_bot);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first(), (KeptGuild{m_guild, m_reading.guild.name, m_reading.readMs, true, {}}));
    EXPECT_EQ(load(m_guild), QStringLiteral("loaded"));
    EXPECT_EQ(m_loaded, m_reading);
}

TEST_F(GuildLibraryTest, EveryNumberAndUnknownMemberSurvives)
{
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    EXPECT_EQ(load(strangeGuild().guild.id), QStringLiteral("loaded"));
    EXPECT_EQ(m_loaded, strangeGuild());
    EXPECT_EQ(domain::guildSnapshot(m_loaded.guild), domain::guildSnapshot(strangeGuild().guild));
    EXPECT_EQ(*domain::readGuildSnapshot(bytes()), strangeGuild().guild) << "a snapshot as others read it";
    const QByteArray before = bytes();
    EXPECT_EQ(keep(m_loaded), QStringLiteral("kept"));
    EXPECT_EQ(bytes(), before);
}

TEST_F(GuildLibraryTest, FilesAreForTheOwnerAlone)
{
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    const QFileInfo kept(file());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_EQ(kept.permissions() & others, QFileDevice::Permissions());
    EXPECT_EQ(QFileInfo(kept.path()).permissions() & others, QFileDevice::Permissions());
}

TEST_F(GuildLibraryTest, APartDoesNotTakeThePlaceOfTheWhole)
{
    GuildReading part = strangeGuild();
    part.isWhole = false;
    part.guild.members.clear();
    EXPECT_EQ(keep(part), QStringLiteral("kept"));
    EXPECT_FALSE(list(m_bot).first().isWhole);
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    EXPECT_EQ(keep(part), QStringLiteral("failed"));
    EXPECT_EQ(m_libraryError.kind, ErrorKind::Refused);
    EXPECT_EQ(load(part.guild.id), QStringLiteral("loaded"));
    EXPECT_EQ(m_loaded, strangeGuild());
}

TEST_F(GuildLibraryTest, EachBotHasItsOwnTheNewestFirst)
{
    GuildReading newer = strangeGuild();
    newer.readMs += 5;
    newer.guild.id = Id(7);
    newer.guild.record.setText(u"guild_id", QStringLiteral("7"));
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    EXPECT_EQ(keep(newer), QStringLiteral("kept"));
    const QList<KeptGuild> kept = list(m_bot);
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept.first().id, Id(7));
    EXPECT_EQ(kept.last().name, QStringLiteral("Straße"));
    EXPECT_TRUE(list(BotKey::fromStored(QStringLiteral("fanbook:a.example/../x:9"))).isEmpty());
    EXPECT_EQ(said([this] { m_library->forget(m_bot, Id(7)); }), QStringLiteral("forgotten"));
    EXPECT_EQ(list(m_bot).size(), 1);
    EXPECT_EQ(load(Id(7)), QStringLiteral("failed"));
    EXPECT_EQ(m_libraryError.kind, ErrorKind::NotFound);
}

TEST_F(GuildLibraryTest, ADamagedFileIsSaidAndLeftAlone)
{
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    const QByteArray whole = bytes();
    const QByteArrayList damages{
        whole.chopped(10), QByteArray(whole).replace("9007199254740997", "\"x\""),
        QByteArray(whole).replace("read_ms", "read_m"),
        QByteArray(whole).replace(R"("version":1)", R"("version":2)")};
    for (const QByteArray &damaged : damages) {
        ASSERT_TRUE(core::writeWhole(file(), damaged));
        EXPECT_EQ(load(strangeGuild().guild.id), QStringLiteral("failed"));
        EXPECT_EQ(m_libraryError.kind, ErrorKind::Storage);
        EXPECT_TRUE(m_libraryError.detail.english().contains(file()));
        EXPECT_EQ(bytes(), damaged);
    }
    ASSERT_TRUE(core::writeWhole(file(), damages.first()));
    ASSERT_EQ(list(m_bot).size(), 1);
    EXPECT_FALSE(m_listed.first().damage.isEmpty());
    EXPECT_EQ(m_listed.first().id, strangeGuild().guild.id);
}

TEST_F(GuildLibraryTest, AReadOnlyProfileKeepsNothingAndSaysSo)
{
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    open(true);
    GuildReading newer = strangeGuild();
    newer.readMs += 5;
    EXPECT_EQ(keep(newer), QStringLiteral("failed"));
    EXPECT_EQ(m_libraryError.kind, ErrorKind::Locked);
    EXPECT_EQ(said([&] { m_library->forget(m_bot, newer.guild.id); }), QStringLiteral("failed"));
    EXPECT_EQ(load(newer.guild.id), QStringLiteral("loaded"));
    EXPECT_EQ(m_loaded, strangeGuild());
}

TEST_F(GuildLibraryTest, ErasingAMemberReachesTheGuild)
{
    ASSERT_TRUE(waitUntil([this] { return m_workbench->isStoreTried(); }));
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    EXPECT_EQ(erase(user("4711")).guilds, 0);
    EXPECT_EQ(erase(user("9007199254740997", domain::PlatformId::Telegram)).guilds, 0)
        << "somebody else there";
    EXPECT_EQ(list(m_bot).size(), 1);
    QSignalSpy counted(&m_workbench->eraser(), &services::Eraser::counted);
    m_workbench->eraser().count(user("9007199254740997"));
    ASSERT_TRUE(waitUntil([&] { return !counted.isEmpty(); }));
    const auto counts = counted.first().at(1).value<storage::ErasureCounts>();
    EXPECT_EQ(counts.guilds, 1);
    EXPECT_FALSE(counts.isNothing());
    EXPECT_EQ(erase(user("9007199254740997")).guilds, 1);
    EXPECT_TRUE(list(m_bot).isEmpty());
}

TEST_F(GuildLibraryTest, ErasingABotTakesItsGuilds)
{
    ASSERT_TRUE(waitUntil([this] { return m_workbench->isStoreTried(); }));
    EXPECT_EQ(keep(strangeGuild()), QStringLiteral("kept"));
    const BotKey other = BotKey::fromStored(QStringLiteral("fanbook:a.example:9"));
    EXPECT_EQ(said([&] { m_library->keep(other, strangeGuild()); }), QStringLiteral("kept"));
    ErasureSubject subject;
    subject.kind = ErasureSubject::Kind::Bot;
    subject.bot = m_bot;
    EXPECT_EQ(erase(subject).guilds, 1);
    EXPECT_TRUE(list(m_bot).isEmpty());
    EXPECT_EQ(list(other).size(), 1);
}
