// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SearchFileWriter.h"

#include "core/SystemFault.h"

#include <QFile>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Error cannotWrite(const QString &path, int number)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase", "Cannot write the search file %1: %2. Searching goes on without it, only slower."),
         {path, core::systemFault(number)}}};
}

int openSearchFile(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
}

bool markDead(int descriptor)
{
    constexpr quint64 dead = 1;
    return ::pwrite(descriptor, &dead, sizeof(dead), offsetof(SearchFileHeader, dead)) ==
           ssize_t(sizeof(dead));
}

/// Zeros from behind the header to the end, on the disk.
bool overwrite(int descriptor)
{
    struct stat found
    {
    };
    if (::fstat(descriptor, &found) != 0)
        return false;
    const QByteArray zeros(1 << 20, '\0');
    for (off_t at = sizeof(SearchFileHeader); at < found.st_size;) {
        const auto length = size_t(std::min<off_t>(zeros.size(), found.st_size - at));
        const ssize_t written = ::pwrite(descriptor, zeros.constData(), length, at);
        if (written <= 0)
            return false;
        at += written;
    }
    // Without this the kernel would drop the zeros together with the name.
    return ::fdatasync(descriptor) == 0;
}

} // namespace

Result<SearchFileWriter> SearchFileWriter::create(const QString &path, qint64 stamp)
{
    const QString unfinished = path + QStringLiteral(".new");
    const int descriptor = openSearchFile(unfinished, O_RDWR | O_CREAT | O_TRUNC);
    if (descriptor < 0)
        return cannotWrite(unfinished, errno);
    SearchFileWriter writer(path, descriptor);
    SearchFileHeader header;
    header.stamp = stamp;
    header.sum = XXH3_64bits(&header, offsetof(SearchFileHeader, sum));
    if (auto done = writer.write(0, {reinterpret_cast<const char *>(&header), sizeof(header)}); !done)
        return done.error();
    if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path, errno);
    return writer;
}

Result<SearchFileWriter> SearchFileWriter::open(const QString &path)
{
    const int descriptor = openSearchFile(path, O_RDWR);
    if (descriptor < 0)
        return cannotWrite(path, errno);
    return SearchFileWriter(path, descriptor);
}

SearchFileWriter::~SearchFileWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool SearchFileWriter::isFree(quint64 offset) const
{
    std::array<char, sizeof(SegmentHeader)> there = {};
    const ssize_t length = ::pread(m_descriptor, there.data(), there.size(), off_t(offset));
    return length >= 0 && std::ranges::all_of(there, [](char byte) { return byte == '\0'; });
}

Result<void> SearchFileWriter::append(quint64 offset, const QByteArray &segment)
{
    const QByteArrayView bytes(segment);
    constexpr qsizetype head = sizeof(SegmentHeader);
    if (auto done = write(offset + head, bytes.sliced(head)); !done)
        return done;
    return write(offset, bytes.first(head));
}

Result<void> SearchFileWriter::write(quint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), size_t(bytes.size()), off_t(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return cannotWrite(m_path, written < 0 ? errno : ENOSPC);
        offset += quint64(written);
        bytes = bytes.sliced(written);
    }
    return {};
}

bool shredSearchFile(const QString &path)
{
    const int descriptor = openSearchFile(path, O_WRONLY);
    if (descriptor < 0 && errno == ENOENT)
        return true;
    bool done = descriptor >= 0 && markDead(descriptor) && overwrite(descriptor);
    if (descriptor >= 0)
        ::close(descriptor);
    return QFile::remove(path) && done;
}

void condemnSearchFile(const QString &path)
{
    const int descriptor = openSearchFile(path, O_WRONLY);
    if (descriptor < 0)
        return;
    // Where that cannot be written, the damage is met again, and passed by as now.
    (void)markDead(descriptor);
    ::close(descriptor);
}

} // namespace botdeck::storage
