// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotAccess.h"
#include "services/UsualProxy.h"
#include "SettingsFixture.h"
#include "tests/support/Wait.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSpinBox>

namespace botdeck::test {

using security::SecretBackend;
using security::SecretKind;
using storage::Setting;
using ui::preferences::PageId;

namespace {

class SettingsNetworkTest : public SettingsFixture
{
protected:
    void open() { dialog = &openSettings(PageId::Network); }
    void setProxy(const char *user = "")
    {
        ASSERT_TRUE(settings.set(Setting::ProxyHost, QStringLiteral("proxy.example.org")));
        ASSERT_TRUE(settings.set(Setting::ProxyPort, qint64(3128)));
        ASSERT_TRUE(settings.set(Setting::ProxyUser, QString::fromLatin1(user)));
        ASSERT_TRUE(settings.set(Setting::ProxyKind, QStringLiteral("http")));
    }
    void fill(const char *field, const char *text)
    {
        auto &edit = part<QLineEdit>(*dialog, field);
        edit.setFocus();
        edit.selectAll();
        type(text);
        press(Qt::Key_Tab);
    }
    void chooseKind(const char *value)
    {
        auto &box = part<QComboBox>(*dialog, "proxyKind");
        box.setFocus();
        while (box.currentData().toString() != QLatin1StringView(value)) {
            const int before = box.currentIndex();
            press(box.currentIndex() < box.findData(QString::fromLatin1(value)) ? Qt::Key_Down : Qt::Key_Up);
            ASSERT_NE(box.currentIndex(), before);
        }
    }
    void choosePort(const char *port)
    {
        auto &box = part<QSpinBox>(*dialog, "proxyPort");
        box.setFocus();
        box.selectAll();
        type(port);
        press(Qt::Key_Return);
    }
    /// The proxy that a bot without one of its own would use now; a type of -1 is the system's.
    [[nodiscard]] QNetworkProxy used()
    {
        const domain::BotKey key =
            domain::BotKey::sandbox(domain::PlatformId::CloudChat, QStringLiteral("1"));
        if (!registry->bot(key)) {
            domain::BotProfile profile;
            profile.key = key;
            profile.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
            registry->addDemo(profile, core::Secret(QByteArrayView("1:invented-demo")));
        }
        services::BotAccess *access = registry->access(key, registry.get());
        std::optional<services::BotRoute> route;
        QObject::connect(
            access, &services::BotAccess::ready, access,
            [&route](const services::BotRoute &found) { route = found; });
        access->ask();
        EXPECT_TRUE(waitUntil([&route] { return route.has_value(); }));
        return route->transport.proxy.value_or(QNetworkProxy(QNetworkProxy::DefaultProxy));
    }
    bool becomes(const QNetworkProxy &wanted)
    {
        return waitUntil([&] { return used() == wanted; });
    }

    QDialog *dialog = nullptr;
};

} // namespace

TEST_F(SettingsNetworkTest, AProxyCountsWhenItIsWhole)
{
    choose(SecretBackend::Keychain);
    open();
    EXPECT_EQ(used().type(), QNetworkProxy::DefaultProxy);
    EXPECT_FALSE(part<QLineEdit>(*dialog, "proxyHost").isEnabled());
    chooseKind("socks5");
    EXPECT_TRUE(says(*dialog, "proxyState", QStringLiteral("Host and port are missing.")));
    EXPECT_EQ(settings.settings().text(Setting::ProxyKind), QStringLiteral("system"));
    fill("proxyHost", " proxy.example.org ");
    EXPECT_EQ(settings.settings().text(Setting::ProxyKind), QStringLiteral("system"));
    choosePort("1080");
    EXPECT_EQ(settings.settings().text(Setting::ProxyKind), QStringLiteral("socks5"));
    EXPECT_TRUE(says(*dialog, "proxyState", QStringLiteral("This counts now.")));
    EXPECT_TRUE(becomes(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.example.org"), 1080, {}, {})));
    chooseKind("direct");
    EXPECT_TRUE(waitUntil([this] { return used().type() == QNetworkProxy::NoProxy; }));
    chooseKind("system");
    EXPECT_TRUE(waitUntil([this] { return used().type() == QNetworkProxy::DefaultProxy; }));
}

TEST_F(SettingsNetworkTest, ThePasswordGoesToTheStoreOfSecretsAndIntoTheProxy)
{
    constexpr const char *password = "canary-proxy-7731";
    choose(SecretBackend::Keychain);
    open();
    chooseKind("http");
    fill("proxyHost", "proxy.example.org");
    choosePort("3128");
    fill("proxyUser", "operator");
    auto &field = part<QLineEdit>(*dialog, "proxyPassword");
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("No password is kept.")));
    field.setFocus();
    type(password);
    press(Qt::Key_Return);
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("A password is kept.")));
    EXPECT_EQ(
        keychain.kept(SecretKind::ProxyPassword, services::UsualProxy::passwordName().subject), password);
    EXPECT_TRUE(becomes(QNetworkProxy(
        QNetworkProxy::HttpProxy, QStringLiteral("proxy.example.org"), 3128, QStringLiteral("operator"),
        QString::fromLatin1(password))));
    expectNowhere(password);
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    clock.advance(services::SettingsKeeper::pause);
    EXPECT_TRUE(waitUntil([&file] { return file.exists(); }));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(password));
    click(part<QAbstractButton>(*dialog, "removeProxyPassword"));
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("No password is kept.")));
    EXPECT_TRUE(becomes(QNetworkProxy(
        QNetworkProxy::HttpProxy, QStringLiteral("proxy.example.org"), 3128, QStringLiteral("operator"),
        {})));
}

TEST_F(SettingsNetworkTest, ItAsksForThePassphraseFirstWhereThatIsNeeded)
{
    choose(SecretBackend::Vault);
    setProxy();
    open();
    part<QLineEdit>(*dialog, "proxyPassword").setFocus();
    type("canary-proxy-7731");
    press(Qt::Key_Return);
    shown("newPassphraseDialog");
    press(Qt::Key_Escape);
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("Nothing was kept")));
    expectNowhere("canary-proxy-7731");
}

TEST_F(SettingsNetworkTest, ThePasswordIsAskedForWhenItsFieldIsSeenAndNotBefore)
{
    choose(SecretBackend::Keychain);
    setProxy();
    settle();
    const int before = keychain.questions();
    dialog = &openSettings(PageId::General);
    settle();
    EXPECT_EQ(keychain.questions(), before) << "it may be locked, and would ask for its password";
    for (int page = int(PageId::General); page < int(PageId::Network); ++page)
        press(Qt::Key_Down);
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("No password is kept.")));
    EXPECT_GT(keychain.questions(), before);
}

TEST_F(SettingsNetworkTest, WhetherAPasswordIsKeptIsNotSaidBeforeItIsKnown)
{
    choose(SecretBackend::Keychain);
    setProxy();
    keychain.keepSilent(true);
    open();
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("Asking whether a password is kept…")));
    EXPECT_TRUE(part<QAbstractButton>(*dialog, "removeProxyPassword").isEnabled());
    keychain.keepSilent(false);
    keychain.refuse(core::Error{core::ErrorKind::Locked, QStringLiteral("The keychain is locked.")});
    Q_EMIT keeper.lockedChanged(false);
    EXPECT_TRUE(
        says(*dialog, "proxyPasswordState", QStringLiteral("Whether a password is kept is not known: ")));
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("The keychain is locked.")));
    EXPECT_TRUE(part<QAbstractButton>(*dialog, "removeProxyPassword").isEnabled());
    keychain.refuse({});
    click(part<QAbstractButton>(*dialog, "removeProxyPassword"));
    EXPECT_TRUE(says(*dialog, "proxyPasswordState", QStringLiteral("No password is kept.")));
    EXPECT_FALSE(part<QAbstractButton>(*dialog, "removeProxyPassword").isEnabled());
}

TEST_F(SettingsNetworkTest, AProxyThatIsUsedWithoutItsPasswordIsSaid)
{
    QSignalSpy said(applied.get(), &ui::preferences::AppliedSettings::said);
    keychain.refuse(core::Error{core::ErrorKind::Refused, QStringLiteral("The keychain said no.")});
    setProxy("operator");
    choose(SecretBackend::Keychain);
    ASSERT_TRUE(waitUntil([&said] { return said.size() == 1; })) << "once it is known where to ask";
    const QString words = said.front().front().toString();
    EXPECT_TRUE(words.contains(QStringLiteral("without its password"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("The keychain said no."))) << qPrintable(words);
    keychain.refuse({});
    ASSERT_TRUE(settings.set(Setting::ProxyPort, qint64(3129)));
    EXPECT_TRUE(waitUntil([this] { return used().port() == 3129; }));
    settle();
    EXPECT_EQ(said.size(), 1) << "one that was never kept is no trouble";
}

TEST_F(SettingsNetworkTest, ALockedVaultIsNoTroubleOfTheProxy)
{
    QSignalSpy said(applied.get(), &ui::preferences::AppliedSettings::said);
    choose(SecretBackend::Vault);
    makeVault();
    lockVault();
    setProxy("operator");
    EXPECT_TRUE(waitUntil([this] { return used().port() == 3128; }));
    settle();
    EXPECT_TRUE(said.isEmpty()) << "the lock page says it already";
}

TEST_F(SettingsNetworkTest, AProxyIsUsedWithItsPasswordAsSoonAsTheVaultIsOpen)
{
    setProxy("operator");
    choose(SecretBackend::Vault);
    makeVault();
    auto *job = keeper.write(
        services::UsualProxy::passwordName(), core::Secret(QByteArrayView("canary-proxy-7731")), &keeper);
    QSignalSpy kept(job, &security::SecretJob::succeeded);
    ASSERT_TRUE(waitUntil([&kept] { return kept.size() == 1; }));
    EXPECT_TRUE(waitUntil([this] { return used().password() == QStringLiteral("canary-proxy-7731"); }));
    lockVault();
    settle();
    EXPECT_EQ(used().password(), QStringLiteral("canary-proxy-7731")) << "what runs goes on as it is";
}

} // namespace botdeck::test
