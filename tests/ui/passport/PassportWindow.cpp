// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportWindow.h"

#include "domain/passport/AuthorisationLink.h"
#include "security/RsaPublicKey.h"
#include "services/PassportBench.h"
#include "ui/bots/BotsView.h"
#include "ui/passport/VerdictModel.h"
#include "ui/shell/WorkspaceBar.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace botdeck::test {

using services::PassportReturn;
using services::PassportVisit;

void PassportWindow::SetUp()
{
    WindowTest::SetUp();
    ui::shell::Desk parts = desk.desk();
    parts.passportSide = [this](const PassportVisit &visit, QObject *, const auto &then) {
        visits += visit;
        then(PassportReturn{answerTo(visit)});
    };
    window.reset();
    window = std::make_unique<ui::shell::MainWindow>(console, parts);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
    models::BotRow bot;
    bot.key = domain::BotKey::sandbox(domain::PlatformId::CloudChat, QStringLiteral("12345678"));
    bot.name = QStringLiteral("Support Desk");
    bot.demo = true;
    models::BotRow other;
    other.key = domain::BotKey::sandbox(domain::PlatformId::Fanbook, QStringLiteral("5"));
    other.name = QStringLiteral("Guild Warden");
    other.platform = domain::PlatformId::Fanbook;
    models::BotRow second = bot;
    second.key = domain::BotKey::sandbox(domain::PlatformId::CloudChat, QStringLiteral("77"));
    second.name = QStringLiteral("Price Alerts");
    console.setBots({bot, other, second});
    pass();
    window->bots().choose(bot.key);
    window->workspaces().choose(ui::shell::Workspace::Passport);
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.isLoaded(); }));
    settle();
}

QString PassportWindow::answerTo(const PassportVisit &visit) const
{
    const auto link = domain::readLink(visit.link);
    const auto key = security::RsaPublicKey::fromPem(visit.publicKey);
    if (!link || !key)
        return {};
    services::PassportSample sample;
    sample.nowMs = clock.wallMs();
    const QString query = services::sampleCallback(*key, sample).value_or(QString()).section(u'?', 1);
    return link->callback + (link->callback.contains(u'?') ? u'&' : u'?') + query;
}

QString PassportWindow::answerAt(const QString &callback) const
{
    return answerTo(
        {key(0), domain::linkText({core::Id(1), callback}), desk.passportKeys.keys().first().publicPem});
}

void PassportWindow::click(const char *button)
{
    auto &found = child<QAbstractButton>(button);
    ASSERT_TRUE(found.isVisible() && found.isEnabled()) << button;
    // What can be clicked of a check box is at its left.
    QTest::mouseClick(&found, Qt::LeftButton, {}, {found.width() / 20 + 2, found.height() / 2});
    settle();
}

void PassportWindow::makeKey()
{
    click("firstKey");
    click("beginKey");
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().size() == 1; }));
    auto &shown = child<QWidget>("keyDialog");
    ASSERT_TRUE(waitUntil([this] { return !child<QWidget>("keyProgress").isVisible(); }));
    QTest::keyClick(&shown, Qt::Key_Escape);
    ASSERT_TRUE(
        waitUntil([this] { return window->findChild<QWidget *>(QStringLiteral("keyDialog")) == nullptr; }));
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.current(key(0)).has_value(); }));
}

QString PassportWindow::cell(const char *table, int row, int column)
{
    return child<QTableView>(table).model()->index(row, column).data().toString();
}

bool PassportWindow::ended(domain::PassportStage stage, domain::Verdict verdict)
{
    return child<QTableView>("stages")
               .model()
               ->index(int(stage), 0)
               .data(ui::passport::VerdictModel::VerdictRole) == int(verdict);
}

bool PassportWindow::allPassed()
{
    return std::ranges::all_of(domain::passportStages, [this](domain::PassportStage stage) {
        return ended(stage, domain::Verdict::Passed);
    });
}

} // namespace botdeck::test
