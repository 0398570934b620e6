// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

namespace botdeck::test {

/// An update as the decoder would give it.
domain::Update messageOf(qint64 updateId, const QString &text = QStringLiteral("hello"));
/// An update without a readable update_id.
domain::Update quarantinedOf(const QByteArray &raw);
domain::BotKey botNamed(const char *id);

/// A store in a folder of its own.
class StoreTest : public testing::Test
{
protected:
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString file() const { return dir() + QStringLiteral("/updates.sqlite"); }

    std::unique_ptr<storage::UpdateStore> openStore();
    std::unique_ptr<storage::StoreReader> openReader();
    /// Appends to the poll stream of bot "1"; the test fails where the store does.
    storage::AppendOutcome append(storage::UpdateStore &store, const QList<domain::Update> &updates);
    /// Every stored ident, in the order of seq.
    QStringList idents();
    /// Runs SQL on the file behind the store's back; the first column of the first row.
    QString sql(const char *statement);
    /// Runs the helper program on this store until it ends; its standard output.
    QByteArray runChild(const QStringList &arguments);

    QTemporaryDir m_folder;
    qint64 m_nowMs = 1'790'000'000'000;
};

} // namespace botdeck::test
