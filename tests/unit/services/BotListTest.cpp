// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"
#include "RegistryFixture.h"
#include "security/Cryptography.h"
#include "services/BotListFile.h"
#include "services/BotListTransfer.h"
#include "tests/support/FreedMemory.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QSignalSpy>

using namespace botdeck;
using core::ErrorKind;
using domain::BotKey;
using domain::BotProfile;
using domain::PlatformId;
using services::BotListTransfer;
using services::ImportResult;
using services::ImportVerdict;
using services::ListedBot;
using services::ListRemark;
using test::waitUntil;
using VerdictKind = ImportVerdict::Kind;

namespace {

BotProfile invented(const char *id)
{
    BotProfile profile;
    profile.platform = PlatformId::Telegram;
    profile.server = QUrl(QStringLiteral("https://api.example.org"));
    profile.key = BotKey(profile.platform, profile.server, QString::fromLatin1(id));
    profile.name = QStringLiteral("Bot ") + QString::fromLatin1(id);
    profile.notes = QStringLiteral("notes");
    profile.production = true;
    return profile;
}

core::Secret secret(const char *text)
{
    return core::Secret(QByteArrayView(text));
}

class BotListTransferTest : public test::RegistryFixture
{
protected:
    [[nodiscard]] QString listFile() const { return m_dir.filePath(QStringLiteral("list")); }
    [[nodiscard]] QByteArray list() const
    {
        const auto bytes = core::readWhole(listFile(), 1 << 20);
        return bytes ? *bytes : QByteArray();
    }
    QList<ImportVerdict> plan(BotListTransfer &transfer, const core::Secret &passphrase = {})
    {
        QSignalSpy planned(&transfer, &BotListTransfer::planned);
        transfer.read(listFile(), passphrase);
        EXPECT_TRUE(waitUntil([&planned] { return planned.size() == 1; }));
        return planned.first().first().value<QList<ImportVerdict>>();
    }
    QList<ImportResult> import(BotListTransfer &transfer, const QList<ImportVerdict> &verdicts)
    {
        QSignalSpy imported(&transfer, &BotListTransfer::imported);
        transfer.import(verdicts);
        EXPECT_TRUE(waitUntil([&imported] { return imported.size() == 1; }));
        return imported.first().first().value<QList<ImportResult>>();
    }

    security::Cryptography m_cryptography;
};

} // namespace

TEST(BotListFileTest, AListInClearHoldsNoTokenAndIsReadBack)
{
    BotProfile one = invented("1");
    one.startWithProgram = true;
    const auto bytes = services::exportInClear({one, invented("2")}, {});
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->startsWith(R"({"botdeck":"bots","version":1,)"));
    EXPECT_FALSE(services::isSealedList(*bytes));
    const auto list = services::importInClear(*bytes);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->bots.size(), 2);
    EXPECT_TRUE(list->remarks.isEmpty());
    EXPECT_FALSE(list->bots.first().profile.startWithProgram) << "nothing starts elsewhere unasked";
    EXPECT_EQ(list->bots.last().profile, invented("2"));
}

TEST(BotListFileTest, AnExportThatWouldHoldASecretIsRefused)
{
    security::Redactor redactor;
    redactor.add(secret("4242:invented_canary"));
    for (const char *notes :
         {"my token: 4242:invented_canary", "4242%3Ainvented_canary", "NDI0MjppbnZlbnRlZF9jYW5hcnk="}) {
        BotProfile careless = invented("1");
        careless.notes = QString::fromLatin1(notes);
        const auto bytes = services::exportInClear({invented("2"), careless}, redactor);
        ASSERT_FALSE(bytes) << notes;
        EXPECT_EQ(bytes.error().kind, ErrorKind::Refused);
        EXPECT_TRUE(bytes.error().detail.english().contains(careless.name));
        EXPECT_FALSE(bytes.error().detail.english().contains(u"canary"));
    }
}

TEST(BotListFileTest, TokensTravelSealedOnly)
{
    const security::Cryptography cryptography;
    const auto bytes = services::exportSealed(
        {{invented("1"), secret("1:invented")}, {invented("2"), {}}}, secret("open sesame"),
        security::leastKdfCost);
    ASSERT_TRUE(bytes) << qPrintable(bytes.error().detail);
    EXPECT_TRUE(services::isSealedList(*bytes));
    EXPECT_FALSE(bytes->contains("invented"));
    const auto list = services::importSealed(*bytes, secret("open sesame"));
    ASSERT_TRUE(list) << qPrintable(list.error().detail);
    EXPECT_EQ(list->bots.first().token, secret("1:invented"));
    EXPECT_TRUE(list->bots.last().token.isEmpty());
    EXPECT_EQ(services::importSealed(*bytes, secret("open says me")).error().kind, ErrorKind::Unauthorised);

    const QByteArray clear =
        R"({"botdeck":"bots","version":1,"bots":[{"key":"telegram:h:1","platform":"telegram",)"
        R"("server":"https://h","token":"1:invented_canary"}]})";
    const auto careless = services::importInClear(clear);
    ASSERT_TRUE(careless);
    EXPECT_TRUE(careless->bots.first().token.isEmpty());
    EXPECT_EQ(careless->remarks, (QList{ListRemark{ListRemark::Kind::TokenInClear, 1, {}, {}}}));
}

TEST(BotListFileTest, NoTokenIsLeftInMemoryThatIsGivenBack)
{
    if (!test::FreedMemory::canWatch())
        GTEST_SKIP() << "only a sanitizer's allocator can be watched";
    const security::Cryptography cryptography;
    QList<ListedBot> bots;
    for (const char *id : {"1", "2", "3", "4"})
        bots += ListedBot{invented(id), secret("an_invented_canary_that_is_long")};
    const test::FreedMemory freed({"an_invented_canary_that_is_long"});
    ASSERT_TRUE(services::exportSealed(bots, secret("open sesame"), security::leastKdfCost));
    EXPECT_EQ(freed.count(), 0);
}

TEST(BotListFileTest, WhatIsNoListIsRefusedInWords)
{
    for (const char *bytes :
         {"", "hello", "[]", "{}", R"({"botdeck":"profile","version":1,"bots":[]})",
          R"({"botdeck":"bots","version":1})", R"({"botdeck":"bots","bots":[]})"})
        EXPECT_EQ(services::importInClear(bytes).error().kind, ErrorKind::WrongUse) << bytes;
    EXPECT_EQ(
        services::importInClear(R"({"botdeck":"bots","version":2,"bots":[]})").error().kind,
        ErrorKind::Refused);
}

TEST(BotListFileTest, EachBotIsToBeAddedOrIsThereJustSoOrDiffers)
{
    BotProfile renamed = invented("2");
    renamed.name = QStringLiteral("other");
    renamed.proxy.kind = domain::ProxyRoute::Kind::Direct;
    BotProfile here = invented("1");
    here.startWithProgram = true;
    BotProfile elsewhere = invented("4");
    elsewhere.gateway = QStringLiteral("wss://gateway.example.org/websocket");
    const auto verdicts = services::planImport(
        {here, invented("2"), elsewhere},
        {{invented("1"), {}}, {renamed, {}}, {invented("3"), {}}, {invented("3"), {}}, {invented("4"), {}}});
    ASSERT_EQ(verdicts.size(), 5);
    EXPECT_EQ(verdicts[0].kind, VerdictKind::Same);
    EXPECT_EQ(verdicts[1].kind, VerdictKind::Differs);
    EXPECT_EQ(verdicts[1].differences, (QStringList{QStringLiteral("name"), QStringLiteral("proxy")}));
    EXPECT_EQ(verdicts[2].kind, VerdictKind::Add);
    EXPECT_EQ(verdicts[3].kind, VerdictKind::Same) << "the second of two";
    EXPECT_EQ(verdicts[4].differences, QStringList{QStringLiteral("gateway")});
}

TEST_F(BotListTransferTest, BotsTravelWithTheirTokens)
{
    const BotKey telegram = add(PlatformId::Telegram);
    const BotKey cloud = add(PlatformId::CloudChat);
    BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
    QSignalSpy exported(&transfer, &BotListTransfer::exported);
    transfer.exportSealed(listFile(), {telegram, cloud}, secret("open sesame"));
    ASSERT_TRUE(waitUntil([&exported] { return exported.size() == 1; }));
    EXPECT_EQ(exported.first().first().toInt(), 2);
    EXPECT_FALSE(QFile(listFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther));

    key(m_registry->remove(telegram, services::BotRegistry::History::Keep));
    ASSERT_TRUE(waitUntil([&] { return keptToken(telegram).isEmpty(); }));
    BotProfile renamed = *m_registry->bot(cloud);
    renamed.name = QStringLiteral("mine");
    key(m_registry->change(renamed));
    QSignalSpy wanted(&transfer, &BotListTransfer::passphraseWanted);
    transfer.read(listFile());
    ASSERT_TRUE(waitUntil([&wanted] { return wanted.size() == 1; }));
    const QList<ImportVerdict> verdicts = plan(transfer, secret("open sesame"));
    const QList<ImportResult> results = import(transfer, verdicts);
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results[0].kind, ImportResult::Kind::Added);
    EXPECT_EQ(results[0].name, u"telegram");
    EXPECT_EQ(results[1].kind, ImportResult::Kind::Differs);
    EXPECT_EQ(results[1].differences, QStringList{QStringLiteral("name")});
    EXPECT_EQ(keptToken(telegram), token(PlatformId::Telegram).reveal());
    EXPECT_EQ(m_registry->bot(cloud)->name, u"mine");
}

TEST_F(BotListTransferTest, AListInClearBringsBotsThatWaitForTheirToken)
{
    const BotKey telegram = add(PlatformId::Telegram);
    BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
    QSignalSpy exported(&transfer, &BotListTransfer::exported);
    transfer.exportInClear(listFile(), {telegram}, {});
    ASSERT_TRUE(waitUntil([&exported] { return exported.size() == 1; }));
    EXPECT_FALSE(list().contains(token(PlatformId::Telegram).reveal()));
    key(m_registry->remove(telegram, services::BotRegistry::History::Keep));
    ASSERT_TRUE(waitUntil([&] { return m_secrets.size() == 0; }));
    EXPECT_EQ(import(transfer, plan(transfer)).first().kind, ImportResult::Kind::AddedWithoutToken);
    EXPECT_TRUE(m_registry->bot(telegram));
    EXPECT_TRUE(keptToken(telegram).isEmpty());
}

TEST_F(BotListTransferTest, AGatewayThatIsNotThePlatformsOwnIsLeftOutAndThatIsSaid)
{
    const platform::Platform &fanbook = m_descriptions.at(PlatformId::Fanbook);
    const auto own = services::gatewayFor(fanbook, fanbook.defaultServer());
    ASSERT_TRUE(own);
    const QString usual = own->url.toString();
    const QString foreign = QStringLiteral("wss://gateway.example.org/websocket");
    const auto bot = [](const char *id, const QUrl &server, const QString &gateway) {
        BotProfile profile;
        profile.platform = PlatformId::Fanbook;
        profile.server = server;
        profile.key = BotKey(profile.platform, server, QString::fromLatin1(id));
        profile.name = QStringLiteral("Bot ") + QString::fromLatin1(id);
        profile.gateway = gateway;
        return profile;
    };
    const QUrl elsewhere(QStringLiteral("https://api.example.org"));
    const auto bytes = services::exportInClear(
        {bot("1", fanbook.defaultServer(), usual), bot("2", fanbook.defaultServer(), foreign),
         bot("3", elsewhere, usual), bot("4", elsewhere, {})},
        {});
    ASSERT_TRUE(bytes);
    ASSERT_TRUE(core::writeWhole(listFile(), *bytes));
    BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
    QSignalSpy planned(&transfer, &BotListTransfer::planned);
    const QList<ImportVerdict> verdicts = plan(transfer);
    QStringList gateways;
    for (const ImportVerdict &each : verdicts)
        gateways += each.bot.profile.gateway;
    EXPECT_EQ(gateways, (QStringList{usual, {}, {}, {}}));
    const auto remarks = planned.first().at(1).value<QList<ListRemark>>();
    const auto leftOut = ListRemark::Kind::GatewayLeftOut;
    // The second is the vendor's, for a server that is not the vendor's.
    EXPECT_EQ(
        remarks, (QList{
                     ListRemark{leftOut, 2, QStringLiteral("Bot 2"), {}},
                     ListRemark{leftOut, 3, QStringLiteral("Bot 3"), {}}}));
    import(transfer, verdicts);
    EXPECT_EQ(m_registry->bot(verdicts[1].bot.profile.key)->gateway, QString());
}

TEST_F(BotListTransferTest, ASecretThatNobodyReadYetIsFoundInAnExport)
{
    const BotKey telegram = add(PlatformId::Telegram);
    key(m_registry->setProxyPassword(telegram, secret("invented_canary")));
    BotProfile careless = *m_registry->bot(telegram);
    for (const QByteArray &wrong :
         {QByteArray("invented_canary"), token(PlatformId::Telegram).reveal().toByteArray()}) {
        careless.notes = QStringLiteral("not to forget: ") + QString::fromUtf8(wrong);
        key(m_registry->change(careless));
        BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
        QSignalSpy failed(&transfer, &BotListTransfer::failed);
        transfer.exportInClear(listFile(), {telegram}, {});
        ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
        const auto refused = failed.first().first().value<core::Error>();
        EXPECT_EQ(refused.kind, ErrorKind::Refused);
        EXPECT_FALSE(refused.detail.english().contains(QString::fromUtf8(wrong)));
        EXPECT_FALSE(QFile::exists(listFile()));
    }
}

TEST_F(BotListTransferTest, WhereSecretsCannotBeReadNothingIsExportedInClear)
{
    const BotKey telegram = add(PlatformId::Telegram);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The keychain is locked.")});
    BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
    QSignalSpy failed(&transfer, &BotListTransfer::failed);
    transfer.exportInClear(listFile(), {telegram}, {});
    ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
    const auto refused = failed.first().first().value<core::Error>();
    EXPECT_EQ(refused.kind, ErrorKind::Locked);
    EXPECT_TRUE(refused.detail.english().contains(QStringLiteral("The keychain is locked.")));
    EXPECT_FALSE(QFile::exists(listFile()));
}

TEST_F(BotListTransferTest, ALockedStoreExportsNothing)
{
    const BotKey telegram = add(PlatformId::Telegram);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The vault is locked.")});
    BotListTransfer transfer(*m_registry, *m_files, m_descriptions);
    QSignalSpy failed(&transfer, &BotListTransfer::failed);
    transfer.exportSealed(listFile(), {telegram}, secret("open sesame"));
    ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
    EXPECT_FALSE(QFile::exists(listFile()));
    transfer.read(listFile());
    EXPECT_TRUE(waitUntil([&failed] { return failed.size() == 2; })) << "a file that is not there";
}
