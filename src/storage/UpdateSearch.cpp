// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateSearch.h"

#include "storage/ReadConnection.h"
#include "storage/search/ChatTally.h"
#include "storage/search/FilterRow.h"
#include "storage/search/SearchFileWriter.h"
#include "storage/search/SearchFit.h"
#include "storage/search/SegmentFilter.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::Filter;
using domain::FilterKey;

namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
/// Rows of the store that are looked at between two looks at whether to stop.
constexpr int rowsBetweenLooks = 256;

/// What was found so far, newest first.
struct Hits
{
    qint64 limit = noLimit;
    bool counted = false;
    /// Where the matches' chats are counted; null where they are not.
    ChatTally *chats = nullptr;
    std::vector<qint64> seqs = {};
    qint64 count = 0;

    /// Whether more are wanted. `chat()` gives the row's chat.
    template <typename Chat>
    bool add(qint64 seq, Chat chat)
    {
        if (chats)
            chats->add(chat(), seq);
        else if (!counted)
            seqs.push_back(seq);
        return ++count < limit;
    }
    [[nodiscard]] bool isFull() const { return count >= limit; }
    void clear()
    {
        if (chats)
            chats->clear();
        seqs.clear();
        count = 0;
    }
};

/// One state of the store for all statements as long as this lives.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
        , m_begun(connection.execute("BEGIN"))
    {
    }
    ~Snapshot()
    {
        if (m_begun)
            (void)m_connection.execute("COMMIT");
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    Connection &m_connection;
    Result<void> m_begun;
};

bool needsBodies(const Filter &filter)
{
    return filterNeeds(filter, FilterKey::Has) || filterNeeds(filter, FilterKey::Is) ||
           filterNeeds(filter, FilterKey::Json);
}

} // namespace

struct UpdateSearch::Private
{
    Private(const QString &theDir, Connection theConnection)
        : path(searchFilePath(theDir))
        , connection(std::move(theConnection))
    {
    }

    /// One question.
    struct Ask
    {
        const Filter &filter;
        const SearchFacts &facts;
        const Cancel *cancel;
        Hits &hits;
    };

    Result<void> run(const Filter &filter, const Range &range, const Cancel *cancel, Hits &hits);
    /// What was appended is seen before the store's state is taken, never after: no row of the file is
    /// unknown to it.
    void refreshFile();
    Result<void> scanFile(const Ask &ask, const Range &range);
    Result<void> scanSegment(const Ask &ask, SegmentFilter &segments, size_t segment, const Range &range);
    Result<void> scanStore(const Ask &ask, const Range &range);
    /// Where every row matches.
    Result<void> takeAll(const Ask &ask, const Range &range);

    const QString path;
    Connection connection;
    Statement rows{
        connection, BOTDECK_FILTER_COLUMNS "NULL FROM updates WHERE updates.seq > ?1 AND updates.seq < ?2 "
                                           "ORDER BY updates.seq DESC"};
    Statement rowsWithBodies{
        connection,
        BOTDECK_FILTER_COLUMNS "raw FROM updates LEFT JOIN bodies USING (seq) WHERE updates.seq > ?1 "
                               "AND updates.seq < ?2 ORDER BY updates.seq DESC"};
    Statement everySeq{connection, "SELECT seq FROM updates WHERE seq > ?1 AND seq < ?2 ORDER BY seq DESC"};
    SearchFacts::BotNames names;
    std::unique_ptr<SearchFile> file;
    bool damaged = false;
    bool hasFiles = false;
};

void UpdateSearch::Private::refreshFile()
{
    if (file && file->isCurrent())
        file->refresh();
    else
        file = SearchFile::open(path);
}

Result<void>
UpdateSearch::Private::run(const Filter &filter, const Range &range, const Cancel *cancel, Hits &hits)
{
    if (hits.isFull())
        return {};
    hasFiles = false;
    refreshFile();
    const Snapshot snapshot(connection);
    if (!snapshot.begun())
        return snapshot.begun();
    const Result<SearchFacts> facts = SearchFacts::read(connection, filter, names);
    if (!facts)
        return facts.error();
    const Ask ask{filter, *facts, cancel, hits};
    const Result<bool> fits = file ? fitsStore(*file, connection) : Result<bool>(false);
    if (!fits)
        return fits.error();
    if (!*fits)
        return scanStore(ask, range);
    damaged = false;
    const Result<void> done = scanFile(ask, range);
    const bool current = file->isCurrent();
    if (damaged)
        condemnSearchFile(path);
    hasFiles = current && !damaged && done;
    if (current || !done)
        return done;
    // It was removed meanwhile, and overwritten, which we may have read.
    hits.clear();
    return scanStore(ask, range);
}

Result<void> UpdateSearch::Private::scanFile(const Ask &ask, const Range &range)
{
    Result<void> done = scanStore(ask, {std::max(range.after, file->lastSeq()), range.before});
    // Made where a segment is asked: it looks at every word, which new rows at the end are not worth.
    std::optional<SegmentFilter> segments;
    for (size_t i = file->segments(); i-- > 0 && done && !ask.hits.isFull();) {
        const SegmentHeader &header = file->header(i);
        if (header.lastSeq <= range.after)
            break;
        if (header.afterSeq + 1 >= range.before)
            continue;
        if (!segments)
            segments.emplace(ask.filter, *file, ask.facts, connection);
        done = scanSegment(ask, *segments, i, range);
    }
    return done;
}

Result<void> UpdateSearch::Private::scanSegment(
    const Ask &ask, SegmentFilter &segments, size_t segment, const Range &range)
{
    if (ask.cancel && *ask.cancel)
        return Error{ErrorKind::Cancelled, QString()};
    if (!file->isSound(segment)) {
        damaged = true;
        const SegmentHeader &header = file->header(segment);
        return scanStore(
            ask, {std::max(range.after, header.afterSeq), std::min(range.before, header.lastSeq + 1)});
    }
    const Result<RowBits> found = segments.matching(segment);
    if (!found)
        return found.error();
    const SegmentColumns columns = file->columns(segment);
    const std::span<const qint64> seqs = columns.seq;
    found->eachBackwards([&](size_t row) {
        return seqs[row] <= range.after || seqs[row] >= range.before ||
               ask.hits.add(seqs[row], [&] { return file->wordFirst(columns.chat[row]); });
    });
    return {};
}

Result<void> UpdateSearch::Private::takeAll(const Ask &ask, const Range &range)
{
    Query query(everySeq, range.after, range.before);
    int taken = 0;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (ask.cancel && taken++ % rowsBetweenLooks == 0 && *ask.cancel)
            return Error{ErrorKind::Cancelled, QString()};
        if (!ask.hits.add(query.integer(0), [] { return QByteArrayView(); }))
            return {};
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> UpdateSearch::Private::scanStore(const Ask &ask, const Range &range)
{
    if (ask.filter.isEmpty() && !ask.hits.chats)
        return takeAll(ask, range);
    const bool bodies = needsBodies(ask.filter);
    Query query(bodies ? rowsWithBodies : rows, range.after, range.before);
    FilterRow read;
    int looked = 0;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (ask.cancel && looked++ % rowsBetweenLooks == 0 && *ask.cancel)
            return Error{ErrorKind::Cancelled, QString()};
        read.read(query);
        if (bodies)
            read.readTraits();
        domain::FilterSubject subject = read.subject();
        ask.facts.setLane(read.lane(), subject);
        subject.flags |= ask.facts.flags(subject.seq);
        if (matches(ask.filter, subject) && !ask.hits.add(subject.seq, [&] { return subject.chatId; }))
            return {};
    }
    if (!row)
        return row.error();
    return {};
}

Result<std::unique_ptr<UpdateSearch>> UpdateSearch::open(const QString &dir)
{
    Result<Connection> connection = openForReading(dir);
    if (!connection)
        return connection.error();
    return std::unique_ptr<UpdateSearch>(
        new UpdateSearch(std::make_unique<Private>(dir, *std::move(connection))));
}

UpdateSearch::UpdateSearch(std::unique_ptr<Private> theD)
    : d(std::move(theD))
{
}

UpdateSearch::~UpdateSearch() = default;

bool UpdateSearch::isCurrent() const
{
    return !d->connection.hasMoved();
}

void UpdateSearch::setBotNames(const QHash<domain::BotKey, QString> &names)
{
    d->names = names;
}

Result<std::vector<qint64>>
UpdateSearch::find(const Filter &filter, qint64 limit, const Range &range, const Cancel *cancel)
{
    Hits hits{limit};
    if (auto done = d->run(filter, range, cancel, hits); !done)
        return done.error();
    return hits.seqs;
}

Result<qint64> UpdateSearch::count(const Filter &filter, const Range &range, const Cancel *cancel)
{
    Hits hits{noLimit, true};
    if (auto done = d->run(filter, range, cancel, hits); !done)
        return done.error();
    return hits.count;
}

Result<QList<ChatCount>> UpdateSearch::chats(
    const Filter &filter, const QHash<QString, qint64> &marks, const Range &range, const Cancel *cancel)
{
    ChatTally tally(marks);
    Hits hits{noLimit, true, &tally};
    if (auto done = d->run(filter, range, cancel, hits); !done)
        return done.error();
    return tally.result();
}

bool UpdateSearch::hasFiles() const
{
    return d->hasFiles;
}

Result<std::vector<qint64>> UpdateSearch::all(const Filter &filter, const Range &range, const Cancel *cancel)
{
    Hits hits;
    if (auto done = d->run(filter, range, cancel, hits); !done)
        return done.error();
    std::ranges::reverse(hits.seqs);
    return std::move(hits.seqs);
}

} // namespace botdeck::storage
