// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionAccess.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

/// Answers one kind of question each.
class AccessReader
{
public:
    AccessReader(const PermissionTable &table, AccessAnswer &answer, const std::atomic_bool *cancel)
        : m_table(table)
        , m_answer(answer)
        , m_cancel(cancel)
    {
    }

    void operator()(const WhoCan &question)
    {
        const QList<GuildChannel> &channels = m_table.guild().channels;
        const auto found = std::ranges::find(channels, question.channel, &GuildChannel::id);
        if (found == channels.end())
            return;
        const int channel = int(found - channels.begin());
        for (size_t member = 0; member < m_table.members().size() && !isOver(); ++member) {
            if (m_table.usable(m_table.members()[member], channel).has(question.bit))
                m_answer.members.push_back(int(member));
        }
    }

    void operator()(const WhatCan &question)
    {
        const PermissionTable::Holder holder = m_table.holder({question.role});
        for (int channel = 0; channel < int(m_table.guild().channels.size()) && !isOver(); ++channel)
            m_answer.channels.push_back(m_table.usable(holder, channel));
    }

private:
    [[nodiscard]] bool isOver() const { return m_cancel != nullptr && m_cancel->load(); }

    const PermissionTable &m_table;
    AccessAnswer &m_answer;
    const std::atomic_bool *m_cancel;
};

} // namespace

AccessAnswer permissionAccess(
    const std::shared_ptr<const PermissionTable> &table, const AccessQuestion &question,
    const std::atomic_bool *cancel)
{
    AccessAnswer answer{question, table, {}, {}};
    std::visit(AccessReader(*table, answer, cancel), question);
    return answer;
}

} // namespace botdeck::domain
