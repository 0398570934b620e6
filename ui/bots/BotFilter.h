// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QStringList>

namespace botdeck::ui::bots {

/// Which bots a search keeps: those in whose name, username, id or state each of the typed words occurs,
/// whatever its letters' case. Nothing typed keeps all.
class BotFilter
{
public:
    BotFilter() = default;
    explicit BotFilter(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool keeps(const models::BotRow &bot) const;

private:
    QStringList m_words;
};

} // namespace botdeck::ui::bots
