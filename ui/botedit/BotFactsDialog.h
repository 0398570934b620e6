// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/BotProfile.h"
#include "ui/botedit/BotParts.h"
#include "ui/widgets/Sheet.h"

namespace botdeck::ui::botedit {

class CheckView;

/// One getMe with the kept token, asked as soon as it is shown, and what it said.
class BotFactsDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    BotFactsDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent);

Q_SIGNALS:
    void replaceAsked(const botdeck::domain::BotKey &bot);

protected:
    void retranslate() override;

private:
    /// Asks for the store of secrets first.
    void begin();
    void check();
    void onFailed(const core::Error &error);

    const BotParts m_parts;
    domain::BotProfile m_bot;
    CheckView *m_check;
    QPushButton *m_replace;
};

} // namespace botdeck::ui::botedit
