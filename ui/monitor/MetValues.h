// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterCompletion.h"
#include "domain/Update.h"
#include "models/ConsoleData.h"

#include <QHash>
#include <QSet>

namespace botdeck::ui::monitor {

/// What the filter's field offers as values: chats, people and kinds of the rows that were looked at or came
/// last, and the names of the bots.
class MetValues final : public domain::FilterValueSource
{
public:
    /// Of each key; the oldest go first.
    static constexpr qsizetype mostKept = 200;

    [[nodiscard]] QStringList values(domain::FilterKey key) const override;
    void addRows(const QList<domain::StoredUpdate> &rows);
    void setBots(const QList<models::BotRow> &bots);

private:
    struct Met
    {
        /// The newest first.
        QStringList order = {};
        QSet<QString> all = {};
    };

    void add(domain::FilterKey key, const QString &value);

    QHash<domain::FilterKey, Met> m_met;
};

} // namespace botdeck::ui::monitor
