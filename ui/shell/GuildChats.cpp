// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildChats.h"

#include "models/SafeText.h"
#include "platform/ChatPlan.h"
#include "services/BotRegistry.h"
#include "services/Outbox.h"
#include "ui/guild/chats/ChatSheet.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using guild::ChatSheet;
using services::ChatInspection;

GuildChats::GuildChats(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_inspection(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    connectReading();
    connectSheet();
}

void GuildChats::connectReading()
{
    ChatSheet *sheet = &m_parts.sheet;
    connect(&m_inspection, &ChatInspection::progressed, sheet, &ChatSheet::setReading);
    connect(
        &m_inspection, &ChatInspection::done, this,
        [sheet](const domain::BotKey &, const domain::ChatDetails &details) {
            sheet->setReading(std::nullopt);
            sheet->setDetails(details);
        });
    connect(
        &m_inspection, &ChatInspection::memberFound, this,
        [sheet](const domain::BotKey &, const QString &chatId, const domain::ChatMember &member) {
            sheet->setReading(std::nullopt);
            sheet->setMember(chatId, member);
        });
    connect(
        &m_inspection, &ChatInspection::failed, this,
        [sheet](ChatInspection::Step, const core::Error &error) {
            sheet->setReading(std::nullopt);
            sheet->setTrouble(models::visibleText(widgets::translated(error.detail)));
        });
}

void GuildChats::connectSheet()
{
    ChatSheet *sheet = &m_parts.sheet;
    connect(sheet, &ChatSheet::readAsked, this, [this](const QString &chatId) {
        if (m_bot)
            m_inspection.read(m_bot->key, chatId);
    });
    connect(sheet, &ChatSheet::cancelAsked, this, [this, sheet] {
        m_inspection.cancel();
        sheet->setReading(std::nullopt);
        if (m_inspection.soFar())
            sheet->setDetails(*m_inspection.soFar());
    });
    connect(
        sheet, &ChatSheet::memberAsked, this, [this](const domain::ChatFacts &chat, const QString &userId) {
            if (m_bot)
                m_inspection.lookUp(m_bot->key, chat, userId);
        });
    connect(sheet, &ChatSheet::orderAsked, this, &GuildChats::send);
    connect(sheet, &ChatSheet::copyAsked, this, &GuildChats::copyAsked);
    connect(
        &m_parts.desk.outbox, &services::Outbox::changed, this, [this](const domain::SendingState &state) {
            if (m_bot && state.bot == m_bot->key)
                m_parts.sheet.setSending(state);
        });
}

void GuildChats::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    if (isOther) {
        m_inspection.cancel();
        m_parts.sheet.clear();
    }
    if (!bot)
        return;
    m_parts.sheet.setAbilities(platform::chatAbilities(m_parts.desk.platforms.at(bot->platform)));
    const core::Result<void> may = m_parts.desk.registry.mayChange(bot->key);
    m_parts.sheet.setReadOnly(may ? QString() : widgets::translated(may.error().detail));
}

void GuildChats::setChats(const QList<domain::ChatEntry> &chats)
{
    m_parts.sheet.setChats(chats);
}

void GuildChats::send(const domain::SendingOrder &order)
{
    if (!m_bot)
        return;
    const domain::BotKey bot = m_bot->key;
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"productionQuestion", tr("Change a chat with a production bot"),
         //: %1 is a bot's name
         tr("Change this chat as \"%1\"?").arg(models::oneLine(m_bot->name, 60)),
         tr("This bot is marked as production: real people are concerned."), tr("&Change")},
        m_parts.window, [this, bot, order] { m_parts.desk.outbox.send(bot, order); });
}

} // namespace botdeck::ui::shell

#include "moc_GuildChats.cpp"
