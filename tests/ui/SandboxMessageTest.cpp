// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "services/SandboxTarget.h"
#include "WindowTest.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace botdeck::test {

namespace {

using domain::BotKey;

/// What an empty table offers for bots of the sandbox.
class SandboxMessageTest : public WindowTest
{
protected:
    /// A window whose sandbox answers with this.
    void openSandbox(const core::Result<QByteArray> &answer = QByteArray())
    {
        ui::shell::Desk parts = desk.desk();
        parts.inSandbox = [this,
                           answer](const services::SandboxArrival &arrival, QObject *, const auto &then) {
            arrived += arrival;
            then(answer);
        };
        window = std::make_unique<ui::shell::MainWindow>(console, parts);
        window->resize(1280, 800);
        window->show();
        pass();
    }
    /// Chooses the first bot that is the sandbox's, or the first that is not.
    BotKey chooseBot(bool demo)
    {
        const QList<models::BotRow> &bots = console.bots();
        const auto row = std::find_if(
            bots.begin(), bots.end(), [demo](const models::BotRow &bot) { return bot.demo == demo; });
        clickBot(row->key);
        pass();
        return row->key;
    }
    [[nodiscard]] bool isListening()
    {
        return child<QLabel>("emptyTitle").text().startsWith(QStringLiteral("Listening."));
    }
    QPushButton &button() { return child<QPushButton>("emptyAction"); }

    QList<services::SandboxArrival> arrived;
};

} // namespace

TEST_F(SandboxMessageTest, AQuietBotOfTheSandboxCanBeSentATest)
{
    openSandbox();
    const BotKey bot = chooseBot(true);
    ASSERT_TRUE(isListening());
    ASSERT_TRUE(button().isVisible());
    EXPECT_EQ(button().text(), QStringLiteral("Send a test from the Sandbox"));
    QTest::mouseClick(&button(), Qt::LeftButton);
    ASSERT_EQ(arrived.size(), 1);
    EXPECT_EQ(arrived.first().bot, bot);
    const domain::Update update = domain::decodeUpdate(arrived.first().raw);
    EXPECT_EQ(update.kind, QStringLiteral("message"));
    EXPECT_EQ(update.text, QStringLiteral("A test from the Sandbox"));
    EXPECT_TRUE(update.updateId) << "the sandbox numbers it anew";
}

TEST_F(SandboxMessageTest, NoOtherBotIsOfferedOne)
{
    openSandbox();
    EXPECT_TRUE(isListening());
    EXPECT_FALSE(button().isVisible()) << "not all of these bots are the sandbox's";
    chooseBot(false);
    ASSERT_TRUE(isListening());
    EXPECT_FALSE(button().isVisible());
}

TEST_F(SandboxMessageTest, ASandboxThatSendsNothingIsSaid)
{
    openSandbox(core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox does not run.")});
    chooseBot(true);
    QTest::mouseClick(&button(), Qt::LeftButton);
    EXPECT_TRUE(child<QLabel>("noticeWords").text().endsWith(QStringLiteral("The sandbox does not run.")));
}

} // namespace botdeck::test
