// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/LogCheck.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFile;

namespace botdeck::storage {

/// The pages of a database as its log leaves them, read without SQLite: where that gives up at the first
/// wrong byte, every other page may be sound. Nothing is written.
class PageSource
{
public:
    /// A missing database is an empty one, of which everything may be in the log. ErrorKind::Storage where it
    /// or its log cannot be read.
    static core::Result<PageSource> open(const QString &database);
    PageSource(PageSource &&other) noexcept;
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;
    ~PageSource();

    /// Pages are numbered from 1 up to and with this.
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }
    /// Whole, or empty where there is none or the disk does not give it.
    [[nodiscard]] QByteArray page(quint32 number);
    /// Whether the disk failed to give a page that is there.
    [[nodiscard]] bool diskFailed() const { return m_diskFailed; }

private:
    PageSource();

    std::unique_ptr<QFile> m_file;
    QByteArray m_log;
    LogPages m_fromLog;
    qsizetype m_pageSize = 0;
    quint32 m_count = 0;
    bool m_diskFailed = false;
};

} // namespace botdeck::storage
