// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Console.h"
#include "services/Workbench.h"
#include "tests/support/HastyClock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A workbench on a store of its own that has some updates of two bots: those with an odd update_id say
/// "odd", the others "even".
class BenchFixture : public testing::Test
{
protected:
    /// update_ids 1…count, in turn of the first and of the second bot; the store is closed again.
    void store(int count);
    /// With one window's console, once the store can be read.
    void open(bool readOnly = false);
    [[nodiscard]] QString storeFolder() const { return m_dir.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    static domain::BotKey benchBot(int which);
    static domain::Filter benchFilter(const char *text);

    HastyClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<services::Workbench> m_workbench;
    std::unique_ptr<services::Console> m_console;
    /// The table as a window would hold it.
    QList<qint64> m_seqs;
    /// How often it was told as a whole, and how often that some of it changed.
    int m_resets = 0;
    int m_changes = 0;
};

} // namespace botdeck::test
