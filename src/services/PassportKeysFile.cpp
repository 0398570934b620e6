// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of passport keys and its file: one change after the other, each counts once it is on the disk.
#include "core/AtomicFile.h"
#include "services/ChangeRefusal.h"
#include "services/PassportKeys.h"

namespace botdeck::services {

using core::Result;

void PassportKeys::load()
{
    m_files.run(
        this, [path = m_parts.file, readOnly = m_parts.readOnly] { return loadPassportBook(path, readOnly); },
        [this](const LoadedPassportBook &found) { take(found); });
}

void PassportKeys::take(const LoadedPassportBook &found)
{
    m_book = found.book;
    m_refusal = changeRefusal(
        m_parts.readOnly, found.mayReplace,
        {QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: %1 cannot be replaced."), {m_parts.file}});
    m_loaded = true;
    if (!found.objection.isEmpty())
        Q_EMIT said(found.objection);
    Q_EMIT changed();
    for (const std::function<void()> &each : std::exchange(m_waitingForList, {}))
        each();
}

void PassportKeys::whenLoaded(std::function<void()> what)
{
    if (m_loaded)
        what();
    else
        m_waitingForList.push_back(std::move(what));
}

// One edit after the other: each begins with the list as the one before it left it.
void PassportKeys::edit(Edit edit, Then then)
{
    m_edits.emplace_back(std::move(edit), std::move(then));
    nextEdit();
}

void PassportKeys::nextEdit()
{
    while (!m_isWriting && !m_edits.empty()) {
        const auto [edit, then] = std::exchange(m_edits.front(), {});
        m_edits.pop_front();
        PassportBook book = m_book;
        const Result<PassportKey> edited = m_refusal ? Result<PassportKey>(*m_refusal) : edit(book);
        if (edited && book != m_book)
            write(book, *edited, then);
        else
            then(edited);
    }
}

void PassportKeys::write(const PassportBook &book, const PassportKey &key, const Then &then)
{
    m_isWriting = true;
    m_files.run(
        this, [path = m_parts.file, bytes = book.toBytes()] { return core::writeWhole(path, bytes); },
        [this, book, key, then](const Result<void> &written) {
            m_isWriting = false;
            if (written) {
                m_book = book;
                Q_EMIT changed();
            }
            then(written ? Result<PassportKey>(key) : written.error());
            nextEdit();
        });
}

} // namespace botdeck::services
