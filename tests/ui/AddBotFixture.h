// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BotEditFixture.h"

namespace botdeck::test {

/// The dialog that adds a bot.
class AddBotFixture : public BotEditFixture
{
protected:
    QDialog &open()
    {
        dialogs->add();
        return shown("addBotDialog");
    }
    [[nodiscard]] bool isClosed() const { return BotEditFixture::isClosed("addBotDialog"); }
    /// The key of the one bot that there is, else an empty one.
    [[nodiscard]] domain::BotKey only() const
    {
        return m_registry->bots().size() == 1 ? m_registry->bots().first().key : domain::BotKey();
    }
};

} // namespace botdeck::test
