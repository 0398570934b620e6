// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>

namespace botdeck::test {

/// While it lives, counts the blocks of memory that are given back, by any thread, with one of these texts
/// still in them. One at a time. It needs the allocator of a sanitizer, as the preset `dev` has it.
class FreedMemory
{
public:
    /// Whether it sees anything here.
    static bool canWatch();

    explicit FreedMemory(QList<QByteArray> texts);
    ~FreedMemory();
    FreedMemory(const FreedMemory &) = delete;
    FreedMemory &operator=(const FreedMemory &) = delete;

    [[nodiscard]] int count() const { return m_count; }

private:
    static void look(const volatile void *block);

    const QList<QByteArray> m_texts;
    std::atomic<int> m_count = 0;
};

} // namespace botdeck::test
