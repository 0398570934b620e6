// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/search/SearchFormat.h"

#include <QByteArray>

#include <utility>

namespace botdeck::storage {

/// Adds to the search file. Nothing is brought to the disk here: what a failing power supply leaves of it is
/// known by its sums.
class SearchFileWriter
{
public:
    /// Makes an empty file in place of what is there.
    static core::Result<SearchFileWriter> create(const QString &path, qint64 stamp);
    static core::Result<SearchFileWriter> open(const QString &path);
    ~SearchFileWriter();
    SearchFileWriter(SearchFileWriter &&other) noexcept
        : m_path(std::move(other.m_path))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    SearchFileWriter &operator=(SearchFileWriter &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    /// Whether what stands at `offset` may be written over: nothing yet, or a segment whose header was never
    /// written.
    [[nodiscard]] bool isFree(quint64 offset) const;
    /// Writes a whole segment, its header last, so that one that is only half there is none.
    core::Result<void> append(quint64 offset, const QByteArray &segment);

private:
    SearchFileWriter(const QString &path, int descriptor)
        : m_path(path)
        , m_descriptor(descriptor)
    {
    }
    core::Result<void> write(quint64 offset, QByteArrayView bytes);

    QString m_path;
    int m_descriptor = -1;
};

/// Makes the file useless to everybody who has it open, overwrites it, brings that to the disk and removes
/// it. False where something of it may be left. True also where there is none.
bool shredSearchFile(const QString &path);
/// Makes the file useless, so that it is made anew by whoever next adds to it; for a damaged one.
void condemnSearchFile(const QString &path);

} // namespace botdeck::storage
