// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Webhook in the window: a bot of a real server, a receiver that really listens.
#include "core/Clock.h"
#include "sandbox/Server.h"
#include "services/BotRegistry.h"
#include "tests/support/Certificates.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "ui/bots/BotsView.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSslKey>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::PlatformId;

namespace {

class WebhookWorkspaceTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto port = server.start();
        ASSERT_TRUE(port);
        serverPort = *port;
    }
    const sandbox::BotAccount &account(PlatformId platform) const
    {
        const QList<sandbox::BotAccount> &bots = server.bots();
        return *std::ranges::find_if(
            bots, [platform](const sandbox::BotAccount &bot) { return bot.platform == platform; });
    }
    /// A bot of the server's, in the list and in the window, whose webhook is shown.
    void open(PlatformId platform, bool watchOnly = false)
    {
        domain::BotProfile typed;
        typed.platform = platform;
        typed.server = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort));
        typed.name = u"Hook Bot"_s;
        typed.watchOnly = watchOnly;
        QSignalSpy listed(&desk.registry, &services::BotRegistry::botsChanged);
        desk.registry.add(typed, core::Secret(QByteArrayView(account(platform).token)));
        ASSERT_TRUE(waitUntil([&listed] { return !listed.isEmpty(); }));
        models::BotRow row;
        row.key = desk.registry.bots().first().key;
        row.name = typed.name;
        row.platform = platform;
        row.watchOnly = watchOnly;
        console.setBots({row});
        look();
    }
    /// At the bot's webhook, also in another window.
    void look()
    {
        window->bots().choose(console.bots().first().key);
        window->workspaces().choose(ui::shell::Workspace::Webhook);
        pass();
    }
    QString words(const char *label) { return child<QLabel>(label).text(); }
    void click(const char *button)
    {
        auto &found = child<QPushButton>(button);
        // While the server is asked the buttons wait.
        ASSERT_TRUE(waitUntil([&found] { return found.isEnabled(); })) << button;
        QTest::mouseClick(&found, Qt::LeftButton);
        settle();
    }
    void type(const char *field, const QString &text)
    {
        auto &found = child<QLineEdit>(field);
        found.setFocus();
        found.selectAll();
        QTest::keyClicks(&found, text);
        settle();
    }
    void answer(const char *question, const char *button)
    {
        QMessageBox *box = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            box = window->findChild<QMessageBox *>(QString::fromLatin1(question));
            return box != nullptr && box->isVisible();
        })) << question;
        QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
    }
    bool says(const char *label, const QString &part)
    {
        return waitUntil([&] {
            const auto *found = window->findChild<QLabel *>(QString::fromLatin1(label));
            return found != nullptr && found->text().contains(part);
        });
    }
    static void press(QWidget &of, const char *name)
    {
        QTest::mouseClick(of.findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
        settle();
    }
    /// By a button of the dialog that asks where.
    void save(QWidget &made, const char *button, const QString &path)
    {
        press(made, button);
        auto &name = *dialog("certificateFile").findChild<QLineEdit *>(u"fileNameEdit"_s);
        name.setText(path);
        QTest::keyClick(&name, Qt::Key_Return);
        const auto *note = made.findChild<QLabel *>(u"note"_s);
        ASSERT_TRUE(waitUntil([&] { return note->text().contains(path); })) << qPrintable(note->text());
    }
    /// Into the dialog that asks for it with these words.
    void typePassphrase(const QString &words, const QString &typed)
    {
        QInputDialog *asked = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            for (auto *each : window->findChildren<QInputDialog *>(u"keyPassphrase"_s))
                asked = each->isVisible() && each->labelText().contains(words) ? each : asked;
            return asked != nullptr;
        })) << qPrintable(words);
        auto *field = asked->findChild<QLineEdit *>();
        EXPECT_EQ(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Starts the receiver and gives its address as it is copied.
    QUrl receive(const QString &scheme = u"http"_s)
    {
        child<QSpinBox>("receiverPort").setValue(0);
        click("receiverGo");
        EXPECT_TRUE(says("receiverState", scheme + u"://127.0.0.1:"_s)) << qPrintable(words("receiverState"));
        click("receiverCopy");
        return QUrl(QApplication::clipboard()->text());
    }

    core::SystemClock serverClock;
    sandbox::Server server{7, serverClock};
    quint16 serverPort = 0;
};

} // namespace

TEST_F(WebhookWorkspaceTest, AWebhookIsSetReadAndDeletedAtTheServer)
{
    open(PlatformId::CloudChat);
    ASSERT_TRUE(says("hookState", u"No webhook is set"_s)) << qPrintable(words("hookReportNote"));
    EXPECT_FALSE(child<QPushButton>("hookSet").isEnabled()) << "there is no address";
    type("hookAddress", u"http://bot.example.org:8081"_s);
    EXPECT_TRUE(words("hookObjection0").contains(u"https"_s)) << qPrintable(words("hookObjection0"));
    EXPECT_FALSE(child<QPushButton>("hookSet").isEnabled());
    // Nobody listens there: it is set all the same.
    type("hookAddress", u"https://127.0.0.1:9"_s);
    EXPECT_EQ(words("hookObjection0"), QString());
    click("hookSet");
    ASSERT_TRUE(says("hookSetNote", u"The webhook is set."_s)) << qPrintable(words("hookSetNote"));
    ASSERT_TRUE(says("hookState", u"A webhook is set"_s));
    EXPECT_TRUE(words("hookAddressShown").startsWith(u"https://127.0.0.1:9/"_s));
    EXPECT_FALSE(words("hookAddressShown").contains(child<QLineEdit>("hookPath").text()));
    click("hookDeleteDrop");
    answer("deleteHookQuestion", "cancel");
    EXPECT_TRUE(words("hookState").contains(u"A webhook is set"_s));
    click("hookDelete");
    answer("deleteHookQuestion", "yes");
    EXPECT_TRUE(says("hookState", u"No webhook is set"_s));
}

TEST_F(WebhookWorkspaceTest, WhatIsDeliveredHereIsStoredOnceListedAndSentOn)
{
    open(PlatformId::Telegram);
    const QUrl address = receive();
    ASSERT_GT(address.port(), 0) << qPrintable(address.toString());
    EXPECT_FALSE(words("receiverState").contains(address.path())) << "it is a secret";
    RawServer other;
    type("forwardAddress", other.url().toString() + u"/hook"_s);
    auto &each = child<QAbstractButton>("forwardEach");
    ASSERT_TRUE(each.isEnabled());
    each.click();
    other.script({act::answer("ok")});

    const QByteArray body = R"({"update_id":41,"message":{"message_id":1,"date":2,"text":"hello"}})";
    const QByteArray path = address.path().toUtf8();
    const auto deliver = [&](const QByteArray &bytes) {
        return RawClient(quint16(address.port())).exchange(httpPost(path, "application/json", bytes)).status;
    };
    EXPECT_EQ(deliver(body), 200);
    EXPECT_EQ(deliver(body), 200);
    EXPECT_EQ(deliver("no update"), 200);
    const QAbstractItemModel &list = *child<QTableView>("requests").model();
    ASSERT_TRUE(waitUntil([&list] { return list.rowCount() == 3; }));
    EXPECT_EQ(list.index(0, 1).data().toString(), u"Stored"_s);
    EXPECT_EQ(list.index(1, 1).data().toString(), u"Duplicate"_s);
    EXPECT_EQ(list.index(2, 1).data().toString(), u"Quarantined"_s);
    ASSERT_TRUE(waitUntil([&other] { return !other.requests().isEmpty(); }));
    EXPECT_EQ(other.requests().first().body, body);

    EXPECT_EQ(RawClient(quint16(address.port())).exchange(httpGet("/")).status, 404);
    EXPECT_TRUE(says("receiverRefused", u"404"_s));
    click("receiverGo");
    EXPECT_TRUE(waitUntil([this] { return child<QPushButton>("receiverGo").text() == u"Receive here"_s; }));
}

TEST_F(WebhookWorkspaceTest, TheServerDeliversToAReceiverWhoseCertificateWasMadeAndUploadedHere)
{
    // Others look at the dates of a certificate by a clock of their own.
    clock.jumpWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - clock.wallMs()));
    open(PlatformId::CloudChat);
    ASSERT_TRUE(says("hookState", u"No webhook is set"_s)) << qPrintable(words("hookReportNote"));
    click("hookCertificateMake");
    QWidget &made = dialog("certificateDialog");
    QTest::keyClicks(made.findChild<QLineEdit *>(u"certificateNames"_s), u"127.0.0.1"_s);
    press(made, "makeCertificate");
    auto *saving = made.findChild<QPushButton *>(u"saveKey"_s);
    ASSERT_TRUE(waitUntil([saving] { return saving->isVisible() && saving->isEnabled(); }));
    for (const char *button : {"saveKey", "saveCertificate"}) {
        const QString path = desk.folder.filePath(QString::fromLatin1(button));
        save(made, button, path);
        ASSERT_TRUE(QFileInfo::exists(path));
        EXPECT_EQ(
            QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    press(made, "uploadCertificate");
    press(made, "receiveWith");
    QTest::keyClick(&made, Qt::Key_Escape);
    settle();
    EXPECT_TRUE(words("hookCertificateWords").contains(u"127.0.0.1"_s));
    type("hookAddress", u"https://bot.example.org:8443/"_s);
    EXPECT_TRUE(words("hookObjection1").contains(u"not made out to bot.example.org"_s));
    EXPECT_TRUE(child<QPushButton>("hookSet").isEnabled()) << "a warning";

    const QUrl address = receive(u"https"_s);
    type("hookAddress", address.toString());
    click("hookSet");
    EXPECT_FALSE(child<QLineEdit>("hookAddress").text().contains(address.path())) << "it is a secret";
    ASSERT_TRUE(says("hookSetNote", u"The webhook is set."_s)) << qPrintable(words("hookSetNote"));
    ASSERT_TRUE(server.say(account(PlatformId::CloudChat), {}, {}, u"hello"_s));
    const QAbstractItemModel &list = *child<QTableView>("requests").model();
    ASSERT_TRUE(waitUntil([&list] { return list.rowCount() > 0; }));
    EXPECT_EQ(list.index(0, 1).data().toString(), u"Stored"_s);
    click("hookRefresh");
    EXPECT_TRUE(says("hookCertificate", u"One of your own was uploaded."_s));
    click("receiverGo");
}

TEST_F(WebhookWorkspaceTest, AnotherWindowShowsWhatListensAndWhatCame)
{
    open(PlatformId::Telegram);
    const QUrl address = receive();
    const QByteArray path = address.path().toUtf8();
    EXPECT_EQ(
        RawClient(quint16(address.port())).exchange(httpPost(path, "application/json", "{}")).status, 200);
    openWindow();
    look();
    ASSERT_TRUE(says("receiverState", u"http://127.0.0.1:%1"_s.arg(address.port())));
    EXPECT_EQ(child<QTableView>("requests").model()->rowCount(), 1);
    QApplication::clipboard()->clear();
    click("receiverCopy");
    EXPECT_EQ(QApplication::clipboard()->text(), address.toString());
    click("receiverGo");
    EXPECT_TRUE(waitUntil([this] { return child<QPushButton>("receiverGo").text() == u"Receive here"_s; }));
    EXPECT_EQ(child<QLineEdit>("receiverPath").text(), address.path().mid(1)) << "as it was set up";
}

TEST_F(WebhookWorkspaceTest, WhereThePlatformKnowsASecretTokenItIsAskedFor)
{
    open(PlatformId::Telegram);
    type("receiverToken", u"an-invented-secret-token"_s);
    const QUrl address = receive();
    const auto deliver = [&](const QByteArray &type) {
        return RawClient(quint16(address.port()))
            .exchange(httpPost(address.path().toUtf8(), type, R"({"update_id":41})"))
            .status;
    };
    EXPECT_EQ(deliver("application/json"), 403);
    EXPECT_EQ(deliver("application/json\r\nX-Telegram-Bot-Api-Secret-Token: an-invented-secret-token"), 200);
    click("receiverGo");
}

TEST_F(WebhookWorkspaceTest, AKeyWithAPassphraseIsOpenedForTheReceiver)
{
    clock.jumpWall(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - clock.wallMs()));
    open(PlatformId::Telegram);
    Certificates certificates;
    const QSslConfiguration its = certificates.issue({});
    QFile file(desk.folder.filePath(u"both.pem"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(its.localCertificate().toPem() + its.privateKey().toPem("invented"));
    file.close();
    auto &https = child<QAbstractButton>("receiverHttps");
    https.click();
    click("receiverCertificateFile");
    auto &name = *dialog("certificateFile").findChild<QLineEdit *>(u"fileNameEdit"_s);
    name.setText(file.fileName());
    QTest::keyClick(&name, Qt::Key_Return);
    typePassphrase(u"needs its passphrase"_s, u"wrong"_s);
    typePassphrase(u"does not open"_s, u"invented"_s);
    ASSERT_TRUE(says("receiverCertificateWords", u"127.0.0.1"_s));
    receive(u"https"_s);
    click("receiverGo");
}

TEST_F(WebhookWorkspaceTest, APlatformWithoutWebhooksIsSaidSo)
{
    window->workspaces().choose(ui::shell::Workspace::Webhook);
    pass();
    const auto title = [this] {
        return child<QWidget>("webhookNote").findChild<QLabel *>(u"emptyTitle"_s)->text();
    };
    EXPECT_EQ(title(), u"Choose a bot."_s);
    open(PlatformId::Fanbook);
    EXPECT_EQ(title(), u"Fanbook does not offer webhooks."_s);
    EXPECT_FALSE(child<QWidget>("hookReport").isVisible());
}

TEST_F(WebhookWorkspaceTest, ForABotThatIsOnlyWatchedNothingIsChanged)
{
    open(PlatformId::CloudChat, true);
    ASSERT_TRUE(says("hookState", u"No webhook is set"_s)) << qPrintable(words("hookReportNote"));
    EXPECT_TRUE(words("hookRegion").contains(u"mainland China"_s)) << "as the document has it";
    type("hookAddress", u"https://127.0.0.1:9"_s);
    EXPECT_FALSE(child<QPushButton>("hookSet").isEnabled());
    EXPECT_FALSE(child<QPushButton>("receiverGo").isEnabled());
    EXPECT_TRUE(words("receiverState").contains(u"only watched"_s));
    EXPECT_FALSE(child<QLineEdit>("receiverToken").isVisible()) << "CloudChat knows none";
}

} // namespace botdeck::test
