// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AtomicFile.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <utility>

namespace botdeck::test {

/// One file of a profile in a folder of its own.
class FileFixture : public testing::Test
{
protected:
    explicit FileFixture(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(m_name); }
    void put(const QByteArray &bytes) const { ASSERT_TRUE(core::writeWhole(path(), bytes)); }
    /// Of any file in the folder.
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        const auto bytes = core::readWhole(m_folder.filePath(name), 1 << 21);
        return bytes ? *bytes : QByteArray("none");
    }

    QTemporaryDir m_folder;

private:
    const QString m_name;
};

} // namespace botdeck::test
