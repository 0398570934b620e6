// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardCode.h"
#include "models/ConsoleData.h"
#include "services/CopyAs.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::composer {
class Composer;
}
namespace botdeck::ui::designer {
class DesignerPane;
}

namespace botdeck::ui::shell {

/// What is written and designed, on the clipboard as calls or as a program; never a secret with it.
class ConverseCopies final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        composer::Composer &composer;
        designer::DesignerPane &designer;
    };

    explicit ConverseCopies(const Parts &parts, QObject *parent = nullptr);

    /// Whose messages they are.
    void setBot(const std::optional<models::BotRow> &bot) { m_bot = bot; }

Q_SIGNALS:
    void said(const QString &words);
    void done(const QString &words);

private:
    void copyMessage(
        services::MessageForm form, const domain::OutgoingMessage &message,
        const domain::SendOptions &options);
    void copyKeyboard(domain::CodeLanguage language, const domain::Keyboard &keyboard);
    void put(const core::Result<QByteArray> &copied);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
};

} // namespace botdeck::ui::shell
