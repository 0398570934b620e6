// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace botdeck::models {
struct BotRow;
}
namespace botdeck::services {
class SettingsKeeper;
}
namespace botdeck::ui::widgets {
struct Question;
}

namespace botdeck::ui::shell {

/// Asks before `then` where the bot is marked as production, unless the operator switched that off; else
/// calls it at once.
void askForProduction(
    const services::SettingsKeeper &settings, const models::BotRow &bot, const widgets::Question &question,
    QWidget &window, const std::function<void()> &then);

} // namespace botdeck::ui::shell
