// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace botdeck::ui::webhook {

/// What a change of a webhook means for a bot.
struct HookStakes
{
    QString bot = {};
    /// A bot in real use that is asked about.
    bool isProduction = false;
    /// How many updates wait for delivery; none: nobody knows.
    std::optional<qint64> waiting = {};
    bool drops = false;
    /// The host of the webhook that is set now; empty: none is.
    QString host = {};
    /// This console polls the bot.
    bool isPolled = false;
};

/// "deleteHookQuestion".
void askToDeleteHook(const HookStakes &stakes, QWidget &window, const std::function<void()> &yes);

/// "setHookQuestion"; where nothing is given up by it, `yes` is called at once.
void askToSetHook(const HookStakes &stakes, QWidget &window, const std::function<void()> &yes);

} // namespace botdeck::ui::webhook
