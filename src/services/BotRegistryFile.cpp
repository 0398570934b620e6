// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The registry's list and its file: one change after the other, each counts once it is on the disk.
#include "core/AtomicFile.h"
#include "services/BackgroundWork.h"
#include "services/BotRegistry.h"
#include "services/ChangeRefusal.h"
#include "services/Workbench.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Result;
using domain::BotProfile;

namespace {

models::BotRow rowOf(const BotProfile &profile, bool demo)
{
    models::BotRow row;
    row.key = profile.key;
    row.name = profile.name;
    row.username = profile.facts ? profile.facts->username : QString();
    row.platform = profile.platform;
    row.demo = demo;
    row.watchOnly = profile.watchOnly;
    row.peeks = profile.peeks || profile.watchOnly;
    row.production = profile.production;
    row.colour = profile.colour;
    return row;
}

} // namespace

void BotRegistry::load()
{
    using Access = storage::ProfileFolder::Access;
    const Access access = m_parts.readOnly ? Access::ReadOnly : Access::ReadWrite;
    m_parts.files.run(
        this, [path = m_parts.botsFile, access] { return storage::loadBotBook(path, access); },
        [this](const storage::LoadedBook &found) { take(found); });
}

void BotRegistry::take(const storage::LoadedBook &found)
{
    m_book = found.book;
    m_refusal = changeRefusal(
        m_parts.readOnly, found.mayReplace,
        {QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: the list of bots in %1 cannot be replaced."),
         {m_parts.botsFile}});
    show(m_book.profiles());
    for (const core::Phrase &words : found.objections)
        Q_EMIT said(words);
    m_busy = false;
    m_loaded = true;
    Q_EMIT loaded();
    next();
}

void BotRegistry::edit(Edit edit, Then then)
{
    m_waiting.emplace_back(std::move(edit), std::move(then));
    next();
}

void BotRegistry::next()
{
    while (!m_busy && !m_waiting.empty()) {
        const auto [change, then] = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Result<Bots> bots = change(m_bots);
        if (!bots)
            then(bots.error());
        else
            write(*bots, then);
    }
}

void BotRegistry::write(const Bots &bots, const Then &then)
{
    if (bots == m_bots) {
        then({});
        return;
    }
    const Bots kept = withoutDemo(bots);
    if (kept == withoutDemo(m_bots)) {
        show(bots);
        then({});
        return;
    }
    if (const Result<void> may = mayWrite(); !may) {
        then(may);
        return;
    }
    storage::BotBook book = m_book;
    book.setProfiles(kept);
    m_busy = true;
    m_parts.files.run(
        this, [path = m_parts.botsFile, bytes = book.toBytes()] { return core::writeWhole(path, bytes); },
        [this, bots, book, then](const Result<void> &written) {
            m_busy = false;
            if (written) {
                m_book = book;
                show(bots);
            }
            then(written);
            next();
        });
}

/// The list that counts from now on; the workbench follows.
void BotRegistry::show(const Bots &bots)
{
    const Bots before = std::exchange(m_bots, bots);
    const auto sameKeyAs = [](const BotProfile &a) {
        return [&a](const BotProfile &b) { return a.key == b.key; };
    };
    for (const BotProfile &old : before) {
        if (std::none_of(bots.cbegin(), bots.cend(), sameKeyAs(old)))
            m_parts.workbench.remove(old.key);
    }
    QList<domain::BotKey> order;
    for (const BotProfile &each : bots) {
        const models::BotRow row = rowOf(each, m_secrets.isDemo(each.key.toString()));
        const auto old = std::find_if(before.cbegin(), before.cend(), sameKeyAs(each));
        if (old == before.cend())
            m_parts.workbench.add({row, {}});
        else if (*old != each)
            m_parts.workbench.change(row);
        order += each.key;
    }
    m_parts.workbench.reorder(order);
    Q_EMIT botsChanged();
}

Result<void> BotRegistry::mayWrite() const
{
    return m_refusal ? Result<void>(*m_refusal) : Result<void>();
}

Result<void> BotRegistry::mayWrite(const domain::BotKey &key) const
{
    return isDemo(key) ? Result<void>() : mayWrite();
}

BotRegistry::Bots BotRegistry::withoutDemo(const Bots &bots) const
{
    Bots kept;
    std::copy_if(bots.cbegin(), bots.cend(), std::back_inserter(kept), [this](const BotProfile &each) {
        return !m_secrets.isDemo(each.key.toString());
    });
    return kept;
}

} // namespace botdeck::services
