// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Passport against the program's own sandbox, by real mouse and key events: from "no key" to
// the fields of a user who agreed.
#include "Leaks.h"
#include "QuietSandbox.h"
#include "tests/support/OpenSsl.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace botdeck::test {

namespace {

const QString wizard = QStringLiteral("passportWizard/");

class PassportFlowTest : public QuietSandbox
{
protected:
    static void makeKey(Puppet &console)
    {
        console.click(QStringLiteral("firstKey"));
        console.click(QStringLiteral("keyDialog/beginKey"));
        // Its private half is this profile's first secret.
        choosePassphrase(console);
        console.awaitsText(
            QStringLiteral("keyDialog/keyNote"), QStringLiteral("kept with the other secrets"));
        console.press(QStringLiteral("Esc"));
        console.awaitsGone(QStringLiteral("keyDialog"));
        console.awaitsRows(QStringLiteral("keys"), 1);
    }
    static void toStep(Puppet &console, int step)
    {
        console.click(wizard + QStringLiteral("step%1").arg(step));
    }
    /// The listener's address becomes the link's.
    static void listen(Puppet &console)
    {
        toStep(console, 4);
        console.click(wizard + QStringLiteral("listen"));
        console.awaitsText(wizard + QStringLiteral("listenState"), QStringLiteral("http://127.0.0.1:"));
        console.click(wizard + QStringLiteral("useListening"));
    }
    /// A row of a table of the wizard, its cells joined by tabs.
    static QString row(Puppet &console, const char *table, int at)
    {
        return console.rows(wizard + QLatin1StringView(table))
            .value(QStringLiteral("rows"))
            .toArray()
            .at(at)
            .toString();
    }
};

/// With this every RSA key in PKCS#8 begins, in clear.
Canary anyPrivateKey()
{
    return Canary(QByteArray::fromHex("020100300d06092a864886f70d010101050004"));
}

/// Stands in the address of the picture that the sandbox's user tells, and nowhere else.
Canary tellsOfGuest()
{
    return Canary(QCryptographicHash::hash("10000812", QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_F(PassportFlowTest, FromNoKeyToAUsersFields)
{
    Puppet console(onSandbox(), withoutBus());
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Support Desk"));
    console.press(QStringLiteral("Ctrl+4"));
    makeKey(console);
    console.click(QStringLiteral("newAuthorisation"));
    listen(console);
    console.click(wizard + QStringLiteral("hasState"));
    console.awaitsText(wizard + QStringLiteral("link"), QStringLiteral("state%3D"));
    toStep(console, 4);
    console.click(wizard + QStringLiteral("guestRefuses"));
    console.awaitsRows(wizard + QStringLiteral("callbacks"), 1);
    console.click(wizard + QStringLiteral("guestConsents"));
    console.awaitsRows(wizard + QStringLiteral("callbacks"), 2);
    console.clickRow(wizard + QStringLiteral("callbacks"), 0);
    console.click(wizard + QStringLiteral("decryptCallback"));
    console.awaitsText(wizard + QStringLiteral("decryptSummary"), QStringLiteral("9 passed"));
    console.awaitsText(wizard + QStringLiteral("stateNote"), QStringLiteral("the one that was given out"));

    console.awaitsRows(wizard + QStringLiteral("fields"), 4);
    EXPECT_EQ(leaksOf(tellsOfGuest(), console), QStringList()) << "until it is asked for";
    const QString hidden = QStringLiteral("first_name\t••••••\t");
    EXPECT_TRUE(row(console, "fields", 1).startsWith(hidden)) << qPrintable(row(console, "fields", 1));
    console.clickRow(wizard + QStringLiteral("fields"), 1);
    console.press(QStringLiteral("Space"));
    EXPECT_TRUE(console.comesAbout([&] { return !row(console, "fields", 1).startsWith(hidden); }));
    EXPECT_TRUE(row(console, "fields", 1).startsWith(QStringLiteral("first_name\t美玲\t")))
        << qPrintable(row(console, "fields", 1));
    int picture = 0;
    while (!row(console, "fields", picture).startsWith(QStringLiteral("photo_url")))
        ASSERT_LT(++picture, 8);
    console.clickRow(wizard + QStringLiteral("fields"), picture);
    console.press(QStringLiteral("Space"));
    EXPECT_TRUE(console.comesAbout([&] { return !leaksOf(tellsOfGuest(), console).isEmpty(); }))
        << "asked for";
    console.click(wizard + QStringLiteral("=Finish"));
    console.awaitsGone(QStringLiteral("passportWizard"));
    for (const Canary &canary : {anyPrivateKey(), tellsOfGuest()})
        EXPECT_EQ(leaksOf(canary, console), QStringList());
    EXPECT_EQ(console.terminate(), 0);
    EXPECT_FALSE(anyPrivateKey().in(opensslKey()).isEmpty());
    for (const Canary &canary : {anyPrivateKey(), tellsOfGuest()}) {
        EXPECT_EQ(canary.inFolder(profile()), QStringList());
        EXPECT_EQ(canary.in(console.err()), QString());
    }
}

} // namespace botdeck::test
