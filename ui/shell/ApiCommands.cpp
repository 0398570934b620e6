// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiCommands.h"

#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "ui/apiconsole/CommandsPane.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using services::ApiAnswer;
using services::ApiCall;
using services::BotCommand;

ApiCommands::ApiCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_desk(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    connect(&parts.pane, &apiconsole::CommandsPane::readAsked, this, &ApiCommands::read);
    connect(&parts.pane, &apiconsole::CommandsPane::setAsked, this, &ApiCommands::askToSet);
}

void ApiCommands::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    if (isOther) {
        if (m_call)
            m_call->cancel();
        m_parts.pane.setBusy(false);
        m_rules = bot ? services::botCommandRules(m_parts.desk.platforms.at(bot->platform))
                      : services::BotCommandRules();
        m_parts.pane.setRules(m_rules);
    }
    show();
}

void ApiCommands::show()
{
    if (!m_bot) {
        m_parts.pane.setNote(tr("Choose a bot."), tr("Its commands are shown here."));
        return;
    }
    const bool isKnown = !m_rules.getMethod.isEmpty() || m_rules.isSettable();
    m_parts.pane.setNote(
        isKnown ? QString()
                //: %1 is a platform's name
                : tr("%1 has no commands that a bot could read or set.")
                      .arg(m_parts.desk.platforms.at(m_bot->platform).title()),
        models::visibleText(m_rules.note));
    const core::Result<void> may = m_parts.desk.registry.mayChange(m_bot->key);
    m_parts.pane.setRefusal(may ? QString() : widgets::translated(may.error().detail));
}

void ApiCommands::retranslate()
{
    show();
}

void ApiCommands::read()
{
    call(m_rules.getMethod, {}, [this](const ApiAnswer &answer) {
        const auto commands = services::readBotCommands(answer.result);
        if (!commands) {
            fail(commands.error());
            return;
        }
        m_parts.pane.setCommands(*commands);
        m_parts.pane.say(tr("%n command(s) read.", nullptr, int(commands->size())), look::Tone::Ok);
    });
}

void ApiCommands::askToSet(const QList<BotCommand> &commands)
{
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"commandsQuestion", tr("Set commands of a production bot"),
         //: %1 is a bot's name
         tr("Set %n command(s) of \"%1\"?", nullptr, int(commands.size()))
             .arg(models::oneLine(m_bot->name, 60)),
         tr("This bot is marked as production: its users see the new list at once."), tr("&Set")},
        m_parts.window, [this, commands] { set(commands); });
}

void ApiCommands::set(const QList<BotCommand> &commands)
{
    call(m_rules.setMethod, services::botCommandArguments(commands), [this](const ApiAnswer &) {
        m_parts.pane.say(tr("The commands are set."), look::Tone::Ok);
    });
}

void ApiCommands::call(const QString &method, const QList<platform::Argument> &arguments, const Then &then)
{
    if (!m_bot)
        return;
    m_parts.pane.setBusy(true);
    m_parts.pane.say({});
    m_call = m_desk.send({m_bot->key, method, arguments});
    connect(m_call, &ApiCall::finished, this, [this] { m_parts.pane.setBusy(false); });
    connect(m_call, &ApiCall::failed, this, &ApiCommands::fail);
    connect(m_call, &ApiCall::succeeded, this, [this, then](const ApiAnswer &answer) {
        if (answer.error)
            fail(*answer.error);
        else
            then(answer);
    });
}

void ApiCommands::fail(const core::Error &error)
{
    m_parts.pane.say(widgets::translated(error.detail), look::Tone::Error);
}

} // namespace botdeck::ui::shell

#include "moc_ApiCommands.cpp"
