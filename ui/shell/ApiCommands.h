// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/ApiDesk.h"
#include "services/BotCommands.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace botdeck::ui::apiconsole {
class CommandsPane;
}

namespace botdeck::ui::shell {

/// The chosen bot's commands, read and set at its server.
class ApiCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        apiconsole::CommandsPane &pane;
        QWidget &window;
    };

    explicit ApiCommands(const Parts &parts, QObject *parent = nullptr);

    void setBot(const std::optional<models::BotRow> &bot);
    void retranslate();

private:
    using Then = std::function<void(const services::ApiAnswer &)>;

    void show();
    void read();
    void askToSet(const QList<services::BotCommand> &commands);
    void set(const QList<services::BotCommand> &commands);
    void call(const QString &method, const QList<platform::Argument> &arguments, const Then &then);
    void fail(const core::Error &error);

    const Parts m_parts;
    services::ApiDesk m_desk;
    std::optional<models::BotRow> m_bot;
    services::BotCommandRules m_rules;
    QPointer<services::ApiCall> m_call;
};

} // namespace botdeck::ui::shell
