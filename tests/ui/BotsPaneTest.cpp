// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotsPaneTest.h"

#include "tests/support/Wait.h"

#include <QLineEdit>
#include <QTest>

namespace botdeck::test {

using domain::BotKey;
using ui::bots::BotsPane;

void BotsPaneTest::SetUp()
{
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    pane = std::make_unique<BotsPane>(theme);
    tester = std::make_unique<QAbstractItemModelTester>(
        &view().bots(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    view().bots().setBots(bots);
    pane->resize(236, 700);
    pane->show();
    pane->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(pane.get(), 30'000));
    settle();
    QObject *context = pane.get();
    QObject::connect(pane.get(), &BotsPane::orderChanged, context, [this](const QList<BotKey> &order) {
        QStringList keys;
        for (const BotKey &each : order)
            keys += each.toString();
        asked += QStringLiteral("order:") + keys.join(QLatin1Char(' '));
    });
    QObject::connect(pane.get(), &BotsPane::menuAsked, context, [this](const BotKey &bot) {
        asked += QStringLiteral("menu:") + bot.toString();
    });
    QObject::connect(pane.get(), &BotsPane::linkAsked, context, [this](const BotKey &bot) {
        asked += QStringLiteral("link:") + bot.toString();
    });
    QObject::connect(pane.get(), &BotsPane::renameAsked, context, [this](const BotKey &bot) {
        asked += QStringLiteral("rename:") + bot.toString();
    });
    QObject::connect(pane.get(), &BotsPane::removeAsked, context, [this](const BotKey &bot) {
        asked += QStringLiteral("remove:") + bot.toString();
    });
    QObject::connect(pane.get(), &BotsPane::chosenChanged, context, [this](const std::optional<BotKey> &bot) {
        asked += QStringLiteral("chosen:") + (bot ? bot->toString() : QString());
    });
    QObject::connect(pane.get(), &BotsPane::addAsked, context, [this] { asked += QStringLiteral("add"); });
    QObject::connect(pane.get(), &BotsPane::widthAsked, context, [this](int pixels) {
        asked += QStringLiteral("width:%1").arg(pixels);
    });
}

void BotsPaneTest::settle()
{
    for (int turn = 0; turn < 3; ++turn)
        test::settle();
}

QModelIndex BotsPaneTest::group(models::BotGroup which)
{
    const models::BotTreeModel &model = view().bots();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(models::BotTreeModel::GroupRole).toInt() == int(which))
            return model.index(row, 0);
    }
    return {};
}

void BotsPaneTest::setState(int bot, const domain::BotStatus &status)
{
    view().bots().setStatus(key(bot), status);
    settle();
}

void BotsPaneTest::click(const QPoint &place, Qt::MouseButton button)
{
    QTest::mouseClick(view().viewport(), button, {}, place);
    settle();
}

void BotsPaneTest::drag(const QPoint &from, const QPoint &to, bool release)
{
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    constexpr int steps = 8;
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(view().viewport(), from + (to - from) * step / steps);
    if (release)
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    settle();
}

void BotsPaneTest::type(const QString &text)
{
    QTest::keyClicks(&child<QLineEdit>("botsSearch"), text);
    settle();
}

QStringList BotsPaneTest::shownNames()
{
    QStringList names;
    for (QModelIndex row = view().indexAt({5, 5}); row.isValid(); row = view().indexBelow(row)) {
        if (const auto bot = view().bots().botAt(row))
            names += bot->name;
    }
    return names;
}

} // namespace botdeck::test
