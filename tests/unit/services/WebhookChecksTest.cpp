// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookChecks.h"

#include "core/AtomicFile.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;
using domain::PlatformId;
using services::WebhookWish;

namespace {

const platform::Platform &described(PlatformId id)
{
    static const std::map<PlatformId, platform::Platform> all = [] {
        std::map<PlatformId, platform::Platform> read;
        for (const PlatformId each : {PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram})
            read.emplace(each, *platform::Platform::load(each));
        return read;
    }();
    return all.at(id);
}

WebhookWish to(const char *address)
{
    WebhookWish wish;
    wish.address = Secret(address);
    return wish;
}

/// "url:port secret_token:limit"
QString objections(PlatformId platform, const WebhookWish &wish, const QUrl &server = {})
{
    const platform::Platform &description = described(platform);
    const QUrl its = server.isEmpty() ? description.defaultServer() : server;
    QStringList found;
    for (const auto &[parameter, rule, text] : services::webhookObjections(description, its, wish)) {
        found += parameter + u':' + rule;
        EXPECT_FALSE(text.isEmpty()) << qPrintable(found.last());
        EXPECT_FALSE(text.english().contains(u"s3cr3t"_s)) << qPrintable(text.english());
    }
    return found.join(u' ');
}

} // namespace

TEST(WebhookChecks, AnAddressIsHeldAgainstThePlatformsRules)
{
    struct Case
    {
        const char *address = nullptr;
        QStringView rule;
    };
    for (const auto &[address, rule] :
         {Case{"https://bot.example/s3cr3t", u""}, Case{"https://bot.example:443/s3cr3t", u""},
          Case{"https://bot.example:80/s3cr3t", u""}, Case{"https://bot.example:88/s3cr3t", u""},
          Case{"https://bot.example:8443/s3cr3t?a=b", u""},
          Case{"https://bot.example:444/s3cr3t", u"url:port"},
          Case{"https://bot.example:8080/s3cr3t", u"url:port"}, Case{"https://127.0.0.1:45678/s3cr3t", u""},
          Case{"https://localhost:45678/s3cr3t", u""}, Case{"https://[::1]:45678/s3cr3t", u""},
          Case{"http://127.0.0.1:45678/s3cr3t", u"url:scheme"},
          Case{"http://bot.example/s3cr3t", u"url:scheme"}, Case{"", u"url:required"},
          Case{"bot.example/s3cr3t", u"url:address"}, Case{"ftp://bot.example/s3cr3t", u"url:address"},
          Case{"https:///s3cr3t", u"url:address"}, Case{"https://bot.example/a b", u"url:address"},
          Case{"https://me:s3cr3t@bot.example/", u"url:login"},
          Case{"https://bot.example/x#s3cr3t", u"url:fragment"}}) {
        for (const PlatformId platform : {PlatformId::CloudChat, PlatformId::Telegram})
            EXPECT_EQ(objections(platform, to(address)), rule) << address;
    }
}

TEST(WebhookChecks, AServerOfOnesOwnTakesWhatItTakes)
{
    const QUrl own(u"http://127.0.0.1:8081"_s);
    EXPECT_EQ(objections(PlatformId::Telegram, to("http://bot.example:8080/s3cr3t"), own), u""_s);
    EXPECT_EQ(objections(PlatformId::Telegram, to("bot.example"), own), u"url:address"_s);
    EXPECT_EQ(objections(PlatformId::CloudChat, to("http://bot.example:8080/s3cr3t"), own), u"url:scheme"_s)
        << "nobody documents one";
}

TEST(WebhookChecks, EveryParameterHasItsObjections)
{
    const char *good = "https://bot.example/s3cr3t";
    struct Case
    {
        QStringView objections;
        std::function<void(WebhookWish &)> change;
    };
    for (const auto &[expected, change] :
         {Case{u"", [](WebhookWish &wish) { wish.maxConnections = 1; }},
          Case{u"", [](WebhookWish &wish) { wish.maxConnections = 100; }},
          Case{u"max_connections:limit", [](WebhookWish &wish) { wish.maxConnections = 0; }},
          Case{u"max_connections:limit", [](WebhookWish &wish) { wish.maxConnections = 101; }},
          Case{u"", [](WebhookWish &wish) { wish.ipAddress = u"203.0.113.7"_s; }},
          Case{u"", [](WebhookWish &wish) { wish.ipAddress = u"2001:db8::7"_s; }},
          Case{u"ip_address:ip", [](WebhookWish &wish) { wish.ipAddress = u"bot.example"_s; }},
          Case{u"", [](WebhookWish &wish) { wish.allowedUpdates = QStringList{}; }},
          Case{u"", [](WebhookWish &wish) { wish.allowedUpdates = QStringList{u"message"_s}; }},
          Case{u"", [](WebhookWish &wish) { wish.secretToken = Secret("s3cr3t_Token-1"); }},
          Case{
              u"secret_token:characters",
              [](WebhookWish &wish) { wish.secretToken = Secret("s3cr3t token"); }},
          Case{
              u"secret_token:limit",
              [](WebhookWish &wish) { wish.secretToken = Secret(QByteArray(257, 'x')); }},
          Case{u"certificate:file", [](WebhookWish &wish) { wish.certificate = u"/nowhere"_s; }},
          Case{u"url:port max_connections:limit", [](WebhookWish &wish) {
                   wish.address = Secret("https://bot.example:1/s3cr3t");
                   wish.maxConnections = 1'000;
               }}}) {
        WebhookWish wish = to(good);
        change(wish);
        EXPECT_EQ(objections(PlatformId::Telegram, wish), expected);
    }
    WebhookWish strange = to(good);
    strange.ipAddress = u"203.0.113.7"_s;
    EXPECT_EQ(objections(PlatformId::CloudChat, strange), u"ip_address:unknown"_s);
    EXPECT_EQ(objections(PlatformId::Fanbook, to(good)), u":unknown"_s);
}

TEST(WebhookChecks, TheTablesSayWhatElseIsKnown)
{
    const services::WebhookRules cloudChat = services::webhookRules(described(PlatformId::CloudChat));
    EXPECT_TRUE(cloudChat.isSupported && cloudChat.httpsOnly && cloudChat.takesCertificate);
    EXPECT_EQ(cloudChat.ports, (QList{443, 80, 88, 8443}));
    EXPECT_EQ(cloudChat.defaultConnections, 40);
    EXPECT_TRUE(cloudChat.secretHeader.isEmpty());
    EXPECT_TRUE(cloudChat.addressNote.contains(u"outside mainland China"_s));
    EXPECT_EQ(
        services::webhookRules(described(PlatformId::Telegram)).secretHeader,
        "X-Telegram-Bot-Api-Secret-Token");
    const services::WebhookRules fanbook = services::webhookRules(described(PlatformId::Fanbook));
    EXPECT_FALSE(fanbook.isSupported);
    EXPECT_TRUE(fanbook.note.contains(u"not supported"_s));
}

TEST(WebhookChecks, TheRequestHasWhatIsWished)
{
    WebhookWish wish = to("https://bot.example/s3cr3t");
    wish.ipAddress = u"203.0.113.7"_s;
    wish.maxConnections = 7;
    wish.allowedUpdates = QStringList{u"message"_s, u"callback_query"_s};
    wish.dropsPending = true;
    wish.secretToken = Secret("token");
    const auto method = described(PlatformId::Telegram).method(u"setWebhook");
    const auto request = platform::build(**method, services::webhookArguments(wish));
    ASSERT_TRUE(request) << qPrintable(request.error().detail);
    EXPECT_EQ(
        request->body,
        R"({"url":"https://bot.example/s3cr3t","ip_address":"203.0.113.7","max_connections":7,)"
        R"("allowed_updates":["message","callback_query"],"drop_pending_updates":true,"secret_token":"token"})");
    const auto bare = platform::build(**method, services::webhookArguments(to("https://bot.example/s3cr3t")));
    EXPECT_EQ(bare->body, R"({"url":"https://bot.example/s3cr3t"})");
}

TEST(WebhookChecks, OnlyACertificateIsUploaded)
{
    const QTemporaryDir dir;
    const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
    const QString file = dir.filePath(u"certificate.pem"_s);
    const auto checked = [&file](const QByteArray &content) {
        EXPECT_TRUE(core::writeWhole(file, content));
        return services::checkUploadedCertificate(file);
    };
    EXPECT_TRUE(checked(certificate));
    EXPECT_EQ(checked(certificate + key).error().kind, ErrorKind::Refused);
    EXPECT_EQ(checked(key).error().kind, ErrorKind::Refused);
    EXPECT_EQ(checked("").error().kind, ErrorKind::Refused);
    EXPECT_EQ(services::checkUploadedCertificate(u"/nowhere"_s).error().kind, ErrorKind::NotFound);
}

TEST(WebhookChecks, ACertificateHoldsForTheHostsThatItNames)
{
    using services::isMadeOutTo;
    const QStringList names{u"bot.example.org"_s, u"*.example.net"_s, u"203.0.113.7"_s, u"2001:db8::7"_s};
    EXPECT_TRUE(isMadeOutTo(names, u"BOT.example.org"_s));
    EXPECT_TRUE(isMadeOutTo(names, u"a.example.net"_s));
    EXPECT_TRUE(isMadeOutTo(names, u"203.0.113.7"_s));
    EXPECT_TRUE(isMadeOutTo(names, u"2001:db8:0::7"_s));
    EXPECT_FALSE(isMadeOutTo(names, u"example.org"_s));
    EXPECT_FALSE(isMadeOutTo(names, u"example.net"_s)) << "a wildcard is one label";
    EXPECT_FALSE(isMadeOutTo(names, u"a.b.example.net"_s));
    EXPECT_FALSE(isMadeOutTo(names, u"203.0.113.8"_s));
}

TEST(WebhookChecks, APathIsNeverMadeTwice)
{
    const Secret one = services::makeWebhookPath();
    EXPECT_EQ(one.reveal().size(), 44);
    EXPECT_TRUE(one.reveal().startsWith('/'));
    EXPECT_EQ(QUrl(u"https://bot.example"_s + QString::fromLatin1(one.reveal())).path().size(), 44);
    EXPECT_FALSE(one == services::makeWebhookPath());
}
