// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotFilter.h"

#include "domain/TextFold.h"

namespace botdeck::services {

namespace {

domain::FilterNode onlyWhere(domain::FilterKey key, const QString &text)
{
    domain::FilterValue value{text};
    value.folded = domain::foldCase(text.toUtf8());
    const domain::FilterTerm term{key, domain::FilterMatch::Is, {value}};
    return {domain::FilterNode::Kind::Term, {}, term};
}

} // namespace

domain::Filter filterOfBot(const domain::Filter &filter, const std::optional<domain::BotKey> &bot)
{
    if (!bot)
        return filter;
    // The whole key names no other bot.
    return {
        {domain::FilterNode::Kind::All, {onlyWhere(domain::FilterKey::Bot, bot->toString()), filter.root}}};
}

domain::Filter filterOfChat(const domain::BotKey &bot, const QString &chatId)
{
    return filterOfBot({onlyWhere(domain::FilterKey::Chat, chatId)}, bot);
}

} // namespace botdeck::services
