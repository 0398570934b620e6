// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/MetValues.h"

#include "models/SafeText.h"

namespace botdeck::ui::monitor {

using domain::FilterKey;

QStringList MetValues::values(FilterKey key) const
{
    return m_met.value(key).order;
}

void MetValues::addRows(const QList<domain::StoredUpdate> &rows)
{
    for (const domain::StoredUpdate &row : rows) {
        add(FilterKey::Chat, row.update.chatTitle);
        add(FilterKey::From, row.update.fromName);
        add(FilterKey::Kind, row.update.kind);
        add(FilterKey::Kind, row.update.content);
    }
}

void MetValues::setBots(const QList<models::BotRow> &bots)
{
    m_met.remove(FilterKey::Bot);
    for (const models::BotRow &bot : bots)
        add(FilterKey::Bot, bot.name);
}

void MetValues::add(FilterKey key, const QString &value)
{
    Met &met = m_met[key];
    // What cannot be seen as it is, is not offered: a choice must say what it would look for.
    if (value.isEmpty() || met.all.contains(value) || models::visibleText(value) != value)
        return;
    met.all.insert(value);
    met.order.prepend(value);
    if (met.order.size() > mostKept)
        met.all.remove(met.order.takeLast());
}

} // namespace botdeck::ui::monitor
