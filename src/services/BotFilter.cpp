// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotFilter.h"

#include "domain/TextFold.h"

namespace botdeck::services {

domain::Filter filterOfBot(const domain::Filter &filter, const std::optional<domain::BotKey> &bot)
{
    if (!bot)
        return filter;
    // The whole key names no other bot.
    domain::FilterValue key{bot->toString()};
    key.folded = domain::foldCase(key.text.toUtf8());
    const domain::FilterTerm term{domain::FilterKey::Bot, domain::FilterMatch::Is, {key}};
    const domain::FilterNode only{domain::FilterNode::Kind::Term, {}, term};
    return {{domain::FilterNode::Kind::All, {only, filter.root}}};
}

} // namespace botdeck::services
