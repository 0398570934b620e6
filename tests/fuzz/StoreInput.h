// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

inline void require(bool promise)
{
    if (!promise)
        std::abort();
}

inline void save(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    require(file.write(bytes.data(), bytes.size()) == bytes.size());
}

/// A fuzzer's input as a store: its bytes are the database, and what follows a separator is the log.
class StoreInput
{
public:
    /// In a folder of its own, empty before. The bytes outlive it.
    StoreInput(const uint8_t *data, size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), qsizetype(size))
        , m_end(m_bytes.indexOf(separator))
    {
        QDir(folder()).removeRecursively();
        require(QDir().mkpath(folder()));
        save(path(), database());
        if (m_end >= 0)
            save(path() + QStringLiteral("-wal"), m_bytes.sliced(m_end + separator.size()));
    }

    [[nodiscard]] QString folder() const
    {
        static const QTemporaryDir around;
        return around.filePath(QStringLiteral("store"));
    }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/updates.sqlite"); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] QByteArrayView database() const { return m_end < 0 ? m_bytes : m_bytes.first(m_end); }

private:
    static constexpr QByteArrayView separator = "\n--wal--\n";

    QByteArrayView m_bytes;
    qsizetype m_end;
};
