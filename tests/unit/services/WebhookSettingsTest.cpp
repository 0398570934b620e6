// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookSettings.h"

#include "core/AtomicFile.h"
#include "RegistryFixture.h"
#include "storage/StoreReader.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;
using domain::PlatformId;
using services::WebhookSettings;
using services::WebhookStep;
using test::waitUntil;

namespace {

class WebhookSettingsTest : public test::RegistryFixture
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<WebhookSettings>(*m_registry, *m_workbench, m_descriptions);
        WebhookSettings *desk = m_desk.get();
        QObject::connect(
            desk, &WebhookSettings::told, desk,
            [this](const domain::BotKey &, const domain::WebhookInfo &info) {
                m_info = info;
                m_ends += u"told"_s;
            });
        QObject::connect(desk, &WebhookSettings::wasSet, desk, [this] { m_ends += u"set"_s; });
        QObject::connect(desk, &WebhookSettings::wasDeleted, desk, [this] { m_ends += u"deleted"_s; });
        QObject::connect(
            desk, &WebhookSettings::failed, desk, [this](WebhookStep step, const core::Error &error) {
                m_step = step;
                m_error = error;
                m_ends += u"failed"_s;
            });
    }
    void TearDown() override { m_desk.reset(); }

    /// What the next end is.
    QString end()
    {
        EXPECT_TRUE(waitUntil([this] { return !m_ends.isEmpty(); }));
        return m_ends.isEmpty() ? QString() : m_ends.takeFirst();
    }

    [[nodiscard]] QByteArray loggedCalls() const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        // The first call that is logged makes the store.
        if (!reader)
            return {};
        QByteArray text;
        for (const storage::CallRecord &call : (*reader)->calls(100).value_or(QList<storage::CallRecord>()))
            text += call.method.toUtf8() + ' ' + call.parameters + ' ' + call.answer + ' ' +
                    call.error.toUtf8() + '\n';
        return text;
    }

    static services::WebhookWish wish()
    {
        services::WebhookWish wish;
        wish.address = Secret("https://127.0.0.1:45678/invented-secret-path");
        wish.maxConnections = 7;
        return wish;
    }

    std::unique_ptr<WebhookSettings> m_desk;
    QStringList m_ends;
    domain::WebhookInfo m_info;
    WebhookStep m_step = WebhookStep::Read;
    core::Error m_error;
};

} // namespace

TEST_F(WebhookSettingsTest, AWebhookIsSetToldAndDeletedAndItsPathIsInNoLog)
{
    const domain::BotKey bot = add(PlatformId::Telegram);
    m_desk->read(bot);
    ASSERT_EQ(end(), u"told"_s);
    EXPECT_FALSE(m_info.isSet());
    services::WebhookWish full = wish();
    full.secretToken = Secret("invented-secret-token");
    m_desk->set(bot, full);
    ASSERT_EQ(end(), u"set"_s) << qPrintable(m_error.detail);
    m_desk->read(bot);
    ASSERT_EQ(end(), u"told"_s);
    EXPECT_EQ(m_info.address, full.address);
    EXPECT_EQ(m_info.maxConnections, 7);
    m_desk->remove(bot, true);
    ASSERT_EQ(end(), u"deleted"_s);
    m_desk->read(bot);
    ASSERT_EQ(end(), u"told"_s);
    EXPECT_FALSE(m_info.isSet());

    ASSERT_TRUE(waitUntil([this] { return loggedCalls().count("etWebhookInfo") == 3; }));
    const QByteArray logged = loggedCalls();
    EXPECT_FALSE(logged.contains("invented-secret")) << logged.constData();
    EXPECT_TRUE(logged.contains(R"("url":"https://127.0.0.1:45678/[secret]")")) << logged.constData();
    EXPECT_TRUE(logged.contains(R"(deleteWebhook {"drop_pending_updates":true})")) << logged.constData();
}

TEST_F(WebhookSettingsTest, NothingIsSentThatMayNotBe)
{
    domain::BotProfile watched = typed(PlatformId::CloudChat);
    watched.watchOnly = true;
    const domain::BotKey bot = key(m_registry->add(watched, token(PlatformId::CloudChat)));
    m_desk->set(bot, wish());
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_EQ(m_step, WebhookStep::Set);
    m_desk->remove(bot, false);
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_EQ(m_step, WebhookStep::Delete);
    m_desk->read(bot);
    EXPECT_EQ(end(), u"told"_s) << "that changes nothing";

    const domain::BotKey other = add(PlatformId::Telegram);
    services::WebhookWish wrong = wish();
    wrong.maxConnections = 101;
    m_desk->set(other, wrong);
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_EQ(m_error.kind, ErrorKind::Refused);
    services::WebhookWish withKey = wish();
    withKey.certificate = m_dir.filePath(u"both.pem"_s);
    ASSERT_TRUE(
        core::writeWhole(withKey.certificate, "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n"));
    m_desk->set(other, withKey);
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_TRUE(m_error.detail.english().contains(u"private key"_s)) << qPrintable(m_error.detail);
    ASSERT_TRUE(waitUntil([this] { return loggedCalls().contains("getWebhookInfo"); }));
    EXPECT_FALSE(loggedCalls().contains("setWebhook"));
}

TEST_F(WebhookSettingsTest, AServersWordsShowNoSecretAndWhatIsGivenUpIsSilent)
{
    test::RawServer server;
    server.script(
        {test::act::answer(
             R"({"ok":false,"error_code":400,"description":"bad webhook: https://127.0.0.1:45678/invented-secret-path failed"})",
             "400 Bad Request"),
         test::act::answer(
             R"({"ok":false,"error_code":400,"description":"out for lunch"})", "400 Bad Request")});
    domain::BotProfile elsewhere = typed(PlatformId::Telegram);
    elsewhere.server = server.url();
    const domain::BotKey bot = key(m_registry->add(elsewhere, Secret("4712:invented-token-of-another")));
    m_desk->set(bot, wish());
    ASSERT_EQ(end(), u"failed"_s);
    EXPECT_FALSE(m_error.detail.english().contains(u"secret-path"_s)) << qPrintable(m_error.detail);
    EXPECT_TRUE(m_error.detail.english().contains(u"bad webhook"_s)) << qPrintable(m_error.detail);
    m_desk->set(bot, wish());
    m_desk->cancel();
    EXPECT_FALSE(m_desk->isAsking());
    m_desk->read(bot);
    EXPECT_EQ(end(), u"failed"_s);
    EXPECT_EQ(m_step, WebhookStep::Read);
    EXPECT_TRUE(m_ends.isEmpty());
    ASSERT_TRUE(waitUntil([this] { return loggedCalls().contains("getWebhookInfo"); }));
    EXPECT_FALSE(loggedCalls().contains("secret-path")) << loggedCalls().constData();
}
