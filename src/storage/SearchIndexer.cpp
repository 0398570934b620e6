// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchIndexer.h"

#include "core/FileLock.h"
#include "storage/ReadConnection.h"
#include "storage/search/SearchFileWriter.h"
#include "storage/search/SearchFit.h"
#include "storage/search/SegmentBuilder.h"

#include <optional>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

struct SearchIndexer::Private
{
    Private(const QString &theDir, Connection theConnection)
        : dir(theDir)
        , path(searchFilePath(theDir))
        , connection(std::move(theConnection))
    {
    }

    /// Opens or makes the file, so that the next segment can be added.
    Result<void> openFile();
    Result<bool> openThere();
    Result<void> makeAnew();
    /// How many rows were added: none where there are too few.
    Result<qint64> addSegment();
    Result<qint64> addSegments(const std::atomic_bool *cancel);

    const QString dir;
    const QString path;
    Connection connection;
    Statement rows{
        connection,
        BOTDECK_FILTER_COLUMNS "raw FROM updates LEFT JOIN bodies USING (seq) WHERE updates.seq > ?1 "
                               "ORDER BY updates.seq LIMIT ?2"};
    Statement lastOfSegment{
        connection, "SELECT seq FROM updates WHERE seq > ?1 ORDER BY seq LIMIT 1 OFFSET ?2"};
    std::unique_ptr<SearchFile> file;
    std::optional<SearchFileWriter> writer;
    WordBook words;
};

Result<void> SearchIndexer::Private::openFile()
{
    if (file && file->isCurrent()) {
        file->refresh(); // another process may have added to it
    } else {
        writer.reset();
        file = SearchFile::open(path);
    }
    const Result<bool> usable = openThere();
    if (!usable)
        return usable.error();
    return *usable ? Result<void>() : makeAnew();
}

/// Whether what is there can be added to.
Result<bool> SearchIndexer::Private::openThere()
{
    if (!file)
        return false;
    const Result<bool> fits = fitsStore(*file, connection);
    if (!fits || !*fits)
        return fits;
    if (!writer) {
        Result<SearchFileWriter> opened = SearchFileWriter::open(path);
        if (!opened)
            return opened.error();
        writer = *std::move(opened);
    }
    return writer->isFree(file->end());
}

Result<void> SearchIndexer::Private::makeAnew()
{
    file.reset();
    writer.reset();
    (void)shredSearchFile(path); // where that fails, so does what follows
    const Result<qint64> stamp = searchStamp(connection);
    if (!stamp)
        return stamp.error();
    Result<SearchFileWriter> made = SearchFileWriter::create(path, *stamp);
    if (!made)
        return made.error();
    writer = *std::move(made);
    file = SearchFile::open(path);
    if (!file) {
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "The search file %1 cannot be read again."), {path}}};
    }
    return {};
}

Result<qint64> SearchIndexer::Private::addSegment()
{
    const qint64 after = file->lastSeq();
    if (const Result<bool> enough = Query(lastOfSegment, after, qint64(rowsInSegment) - 1).next();
        !enough || !*enough)
        return enough ? Result<qint64>(0) : enough.error();
    words.startAt(quint32(file->words()));
    SegmentBuilder builder(words);
    Query query(rows, after, qint64(rowsInSegment));
    FilterRow read;
    Result<bool> row = query.next();
    for (; row && *row && !builder.isFull(); row = query.next()) {
        read.read(query);
        read.readTraits();
        if (!builder.add(read))
            return Error{
                ErrorKind::Storage, {QT_TRANSLATE_NOOP("Phrase", "The store in %1 is damaged."), {dir}}};
    }
    if (!row)
        return row.error();
    if (builder.rows() == 0)
        return 0; // erased just now
    const qint64 added = builder.rows();
    if (auto done = writer->append(file->end(), builder.finish(after, file->endSum())); !done)
        return done.error();
    file->refresh();
    if (file->lastSeq() == after)
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "The search file %1 cannot be read again."), {path}}};
    return added;
}

Result<qint64> SearchIndexer::Private::addSegments(const std::atomic_bool *cancel)
{
    qint64 added = 0;
    while (!cancel || !*cancel) {
        const Result<qint64> rowsAdded = addSegment();
        if (!rowsAdded)
            return rowsAdded;
        // Who erases first changes the store and then removes the file. Where that fell between our reading
        // and our writing, we are the ones who have to remove it. More may be about to go: the next call
        // begins anew.
        const Result<qint64> stamp = searchStamp(connection);
        if (!stamp)
            return stamp;
        if (*stamp != file->stamp()) {
            const Result<void> anew = makeAnew();
            return anew ? Result<qint64>(0) : anew.error();
        }
        if (*rowsAdded == 0)
            break;
        added += *rowsAdded;
    }
    return added;
}

Result<std::unique_ptr<SearchIndexer>> SearchIndexer::open(const QString &dir)
{
    Result<Connection> connection = openForReading(dir);
    if (!connection)
        return connection.error();
    return std::unique_ptr<SearchIndexer>(
        new SearchIndexer(std::make_unique<Private>(dir, *std::move(connection))));
}

SearchIndexer::SearchIndexer(std::unique_ptr<Private> theD)
    : d(std::move(theD))
{
}

SearchIndexer::~SearchIndexer() = default;

Result<qint64> SearchIndexer::catchUp(const std::atomic_bool *cancel)
{
    const Result<core::FileLock> lock = core::FileLock::take(searchFolder(d->dir) + QStringLiteral("/lock"));
    if (!lock)
        return lock.error().kind == ErrorKind::Locked ? Result<qint64>(0) : lock.error();
    if (auto ready = d->openFile(); !ready)
        return ready.error();
    return d->addSegments(cancel);
}

} // namespace botdeck::storage
