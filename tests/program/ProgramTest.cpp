// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramTest.h"

#include "models/UpdateColumns.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace botdeck::test {

namespace {

/// Enough to fill a table soon.
constexpr double updatesPerSecond = 20;

/// The cell of the update_id in a row of the table.
QString updateId(const QString &row)
{
    constexpr int column = int(models::UpdateColumn::UpdateId);
    return row.section(u'\t', column, column);
}

/// The update_id in the row of the updates table that has this part; empty where that is no update.
QString updateAt(Puppet &console, const char *part)
{
    const QJsonObject seen = console.rows(QStringLiteral("updates"));
    const QJsonArray rows = seen.value(QStringLiteral("rows")).toArray();
    return updateId(rows.at(seen.value(QLatin1StringView(part)).toInt()).toString());
}

bool isUpdate(const QJsonValue &row)
{
    return !updateId(row.toString()).isEmpty();
}

/// One bus for all cases; each case has keychains of its own there.
class BusEnvironment : public testing::Environment
{
public:
    void SetUp() override { m_bus.emplace(); }
    void TearDown() override { m_bus.reset(); }

private:
    std::optional<PrivateBus> m_bus;
};

const auto *const environment = testing::AddGlobalTestEnvironment(new BusEnvironment);

} // namespace

const QString ProgramTest::passphrase = QStringLiteral("correct invented staple 7");

void ProgramTest::SetUp()
{
    const core::Result<quint16> port = m_server.start();
    ASSERT_TRUE(port);
    m_address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    ASSERT_TRUE(m_server.setRate(updatesPerSecond));
    const QList<sandbox::BotAccount> bots = m_server.bots();
    const auto found = std::find_if(bots.begin(), bots.end(), [](const sandbox::BotAccount &each) {
        return each.platform == domain::PlatformId::CloudChat;
    });
    ASSERT_NE(found, bots.end());
    m_bot = *found;
}

QMap<QString, QString> ProgramTest::withoutBus()
{
    return {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus")}};
}

void ProgramTest::fillIn(Puppet &console, const QString &server) const
{
    console.click(QStringLiteral("welcomeAdd"));
    console.type(QStringLiteral("addBotDialog/token"), token());
    console.click(QStringLiteral("addBotDialog/more"));
    console.typeAnew(QStringLiteral("addBotDialog/server"), server);
    console.typeAnew(QStringLiteral("addBotDialog/name"), QStringLiteral("Canary"));
}

void ProgramTest::add(Puppet &console) const
{
    fillIn(console, server());
    console.click(QStringLiteral("addBotDialog/addBot"));
}

void ProgramTest::choosePassphrase(Puppet &console)
{
    console.type(QStringLiteral("newPassphraseDialog/newPassphrase"), passphrase);
    console.type(QStringLiteral("newPassphraseDialog/newPassphraseAgain"), passphrase);
    console.click(QStringLiteral("newPassphraseDialog/createVault"));
    console.awaitsGone(QStringLiteral("newPassphraseDialog"));
}

void ProgramTest::unlock(Puppet &console, const QString &passphrase)
{
    console.typeAnew(QStringLiteral("lockPage/passphrase"), passphrase);
    console.click(QStringLiteral("lockPage/unlock"));
}

void ProgramTest::awaitsUpdates(Puppet &console)
{
    // The feed's events are rows too, and a restart forgets them.
    const auto updates = [&console] {
        const QJsonArray rows =
            console.rows(QStringLiteral("updates")).value(QStringLiteral("rows")).toArray();
        return std::count_if(rows.begin(), rows.end(), isUpdate);
    };
    EXPECT_TRUE(console.comesAbout([&] { return updates() >= 3; }))
        << qPrintable(console.text(QStringLiteral("statusState")));
}

int ProgramTest::updateRow(Puppet &console)
{
    const QJsonArray rows = console.rows(QStringLiteral("updates")).value(QStringLiteral("rows")).toArray();
    const auto found = std::find_if(rows.begin(), rows.end(), isUpdate);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QString ProgramTest::currentUpdate(Puppet &console)
{
    return updateAt(console, "current");
}

QString ProgramTest::topUpdate(Puppet &console)
{
    return updateAt(console, "top");
}

void ProgramTest::backlog(int count)
{
    for (int at = 0; at < count; ++at) {
        ASSERT_TRUE(m_server.replay(
            m_bot, R"({"update_id":1,"message":{"message_id":1,"chat":{"id":1},"text":"one more"}})"));
    }
}

void ProgramTest::awaitsWords(Puppet &console, const QString &part)
{
    const auto isSaid = [&] {
        const QStringList words = console.words();
        return std::any_of(
            words.begin(), words.end(), [&part](const QString &each) { return each.contains(part); });
    };
    EXPECT_TRUE(console.comesAbout(isSaid)) << qPrintable(part) << " is said nowhere";
}

QString ProgramTest::spoken(Puppet &console)
{
    QString lines;
    for (const QJsonValue &row :
         console.rows(QStringLiteral("conversation")).value(QStringLiteral("spoken")).toArray())
        lines += row.toString() + u'\n';
    return lines;
}

void ProgramTest::awaitsSpoken(Puppet &console, const QString &part)
{
    const auto isSpoken = [&] { return spoken(console).contains(part); };
    EXPECT_TRUE(console.comesAbout(isSpoken)) << qPrintable(part) << " is not in\n"
                                              << qPrintable(spoken(console));
}

} // namespace botdeck::test
