// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToTargets.h"

#include "models/SafeText.h"
#include "ui/bots/BotsView.h"
#include "ui/shell/Menus.h"

#include <QAction>

namespace botdeck::ui::shell {

QList<GoToField::Target> goToTargets(Menus &menus, bots::BotsView &bots)
{
    QList<GoToField::Target> targets;
    for (const Menus::Runnable &one : menus.runnable()) {
        // Those of a bot go with the next bot.
        const QPointer<QAction> still(one.action);
        const auto go = [still] {
            if (still)
                still->trigger();
        };
        targets.append({one.words, go});
    }
    for (const models::BotRow &bot : bots.bots().bots()) {
        const auto go = [&bots, key = bot.key] { bots.choose(key); };
        targets.append({models::oneLine(bot.name), go});
    }
    return targets;
}

} // namespace botdeck::ui::shell
