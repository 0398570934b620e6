// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/RescueWriter.h"

#include "domain/UpdateDecoder.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace botdeck::storage {

using core::Result;

/// What the entries of a table, or of an index that holds a copy of one, look like.
struct RescueWriter::Shape
{
    bool ofTable;
    /// A letter a column: n for nothing, i an integer, I one or nothing, t text, b bytes, x integer or text.
    std::string_view columns;
    Add add;
};

namespace {

/// A bit for each kind that a letter may stand for.
constexpr std::array letterKinds{
    std::pair{'n', 1U << unsigned(RecordField::Kind::Null)},
    std::pair{'i', 1U << unsigned(RecordField::Kind::Integer)},
    std::pair{'I', 1U << unsigned(RecordField::Kind::Integer) | 1U << unsigned(RecordField::Kind::Null)},
    std::pair{'t', 1U << unsigned(RecordField::Kind::Text)},
    std::pair{'b', 1U << unsigned(RecordField::Kind::Blob)},
    std::pair{'x', 1U << unsigned(RecordField::Kind::Integer) | 1U << unsigned(RecordField::Kind::Text)},
};

bool mayStandFor(char letter, RecordField::Kind kind)
{
    return std::ranges::any_of(letterKinds, [letter, kind](const auto &entry) {
        return entry.first == letter && (entry.second & 1U << unsigned(kind)) != 0;
    });
}

/// Whether a store can have given that number to something: one that a flipped bit made large would use up
/// all that are left.
bool isNumber(qint64 number)
{
    return number > 0 && number < qint64(1) << 40;
}

std::optional<qint64> numberIn(const RecordField &field)
{
    return field.kind == RecordField::Kind::Integer ? std::optional(field.integer) : std::nullopt;
}

QString textIn(const RecordField &field)
{
    return QString::fromUtf8(field.bytes);
}

Result<qint64> oneNumber(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    Query query(statement);
    const Result<bool> row = query.next();
    if (!row)
        return row.error();
    return query.integer(0);
}

#define BOTDECK_RESCUED_UPDATE                                                                               \
    "INSERT OR IGNORE INTO updates (seq, lane, ident, update_id, received_ms, kind, content, chat_id, "      \
    "chat_title, chat_type, from_id, from_name, fault, text) "                                               \
    "VALUES (?1, ?2, coalesce(?3, ?4), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"

} // namespace

RescueWriter::RescueWriter(Connection &connection)
    : m_connection(connection)
    , m_update(connection, BOTDECK_RESCUED_UPDATE)
    , m_body(connection, "INSERT OR IGNORE INTO bodies (seq, raw) VALUES (?1, ?2)")
    , m_bot(connection, "INSERT OR IGNORE INTO bots (bot, key) VALUES (?1, ?2)")
    , m_lane(connection, "INSERT OR IGNORE INTO lanes (lane, bot, stream, epoch) VALUES (?1, ?2, ?3, ?4)")
    , m_ident(
          connection,
          "INSERT OR IGNORE INTO rescued_idents (seq, lane, ident) VALUES (?1, ?2, coalesce(?3, ?4))")
    , m_remark(connection, "INSERT OR IGNORE INTO remarks (seq, marked, note) VALUES (?1, ?2, ?3)")
    , m_peeked(connection, "INSERT OR IGNORE INTO peeked (seq) VALUES (?1)")
    , m_call(
          connection, "INSERT OR IGNORE INTO calls (id, bot, method, parameters, status, started_ms, "
                      "duration_ms, answer, error, error_kind, chat_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
                      "?7, ?8, ?9, ?10, ?11)")
    , m_chat(
          connection, "INSERT OR IGNORE INTO chats (number, bot, chat_id, draft, read_seq) VALUES (?1, ?2, "
                      "?3, ?4, ?5)")
    , m_identity(
          connection, "INSERT OR IGNORE INTO identities (fingerprint, bot_key, display_name, username, "
                      "remembered_ms) VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_sequence(connection, "INSERT INTO rescued_sequences (name, seq) VALUES (?1, ?2)")
{
}

Result<void> RescueWriter::begin()
{
    return m_connection.execute(
        "CREATE TEMP TABLE rescued_idents (seq INTEGER NOT NULL, lane INTEGER NOT NULL, ident NOT NULL, "
        "PRIMARY KEY (seq, lane, ident)) WITHOUT ROWID;"
        "CREATE TEMP TABLE rescued_sequences (name TEXT NOT NULL, seq INTEGER NOT NULL)");
}

const RescueWriter::Shape *RescueWriter::shapeOf(const Record &record)
{
    static constexpr std::array shapes{
        Shape{true, "nixIittttttttt", &RescueWriter::addUpdate},
        Shape{true, "nb", &RescueWriter::addBody},
        Shape{true, "nt", &RescueWriter::addBot},
        Shape{true, "niiiII", &RescueWriter::addLane},
        Shape{true, "nit", &RescueWriter::addRemark},
        Shape{true, "n", &RescueWriter::addPeeked},
        Shape{true, "nitbiiibttt", &RescueWriter::addCall},
        Shape{true, "nitbiiibt", &RescueWriter::addCall}, // of a layout that had no more
        Shape{true, "nitti", &RescueWriter::addChat},
        Shape{true, "ti", &RescueWriter::addSequence},
        // Each of these ends with the rowid of what it points to, but for identities, which is its own index.
        Shape{false, "ixi", &RescueWriter::addIdent},
        Shape{false, "ti", &RescueWriter::addIndexedBot},
        Shape{false, "iiii", &RescueWriter::addIndexedLane},
        Shape{false, "bttti", &RescueWriter::addIdentity},
    };
    const auto found = std::ranges::find_if(shapes, [&record](const Shape &shape) {
        return shape.ofTable == record.ofTable &&
               std::ranges::equal(shape.columns, record.fields, [](char column, const RecordField &field) {
                   return mayStandFor(column, field.kind);
               });
    });
    return found == shapes.end() ? nullptr : &*found;
}

Result<void> RescueWriter::add(const Record &record)
{
    const Shape *shape = shapeOf(record);
    if (shape == nullptr || (record.ofTable && !isNumber(record.rowid)))
        return {};
    return (this->*shape->add)(record.rowid, record.fields);
}

Result<void> RescueWriter::addUpdate(qint64 seq, const Fields &f)
{
    if (!isNumber(f[1].integer))
        return {};
    return Query(
               m_update, seq, f[1].integer, numberIn(f[2]), textIn(f[2]), numberIn(f[3]), f[4].integer,
               textIn(f[5]), textIn(f[6]), textIn(f[7]), textIn(f[8]), textIn(f[9]), textIn(f[10]),
               textIn(f[11]), textIn(f[12]), textIn(f[13]))
        .run();
}

Result<void> RescueWriter::addBody(qint64 seq, const Fields &f)
{
    return Query(m_body, seq, f[1].bytes).run();
}

Result<void> RescueWriter::addBot(qint64 bot, const Fields &f)
{
    return Query(m_bot, bot, textIn(f[1])).run();
}

Result<void> RescueWriter::addIndexedBot(qint64, const Fields &f)
{
    return isNumber(f[1].integer) ? Query(m_bot, f[1].integer, textIn(f[0])).run() : Result<void>();
}

Result<void> RescueWriter::addLane(qint64 lane, const Fields &f)
{
    const qint64 stream = f[2].integer;
    if (!isNumber(lane) || !isNumber(f[1].integer) || !isNumber(f[3].integer) || stream < 0 || stream > 1)
        return {};
    return Query(m_lane, lane, f[1].integer, stream, f[3].integer).run();
}

Result<void> RescueWriter::addIndexedLane(qint64, const Fields &f)
{
    return addLane(f[3].integer, {{}, f[0], f[1], f[2]});
}

Result<void> RescueWriter::addIdent(qint64, const Fields &f)
{
    if (!isNumber(f[0].integer) || !isNumber(f[2].integer))
        return {};
    return Query(m_ident, f[2].integer, f[0].integer, numberIn(f[1]), textIn(f[1])).run();
}

Result<void> RescueWriter::addRemark(qint64 seq, const Fields &f)
{
    return Query(m_remark, seq, f[1].integer, textIn(f[2])).run();
}

Result<void> RescueWriter::addPeeked(qint64 seq, const Fields &)
{
    return Query(m_peeked, seq).run();
}

Result<void> RescueWriter::addCall(qint64 id, const Fields &f)
{
    if (!isNumber(f[1].integer))
        return {};
    const bool isWhole = f.size() > 9;
    return Query(
               m_call, id, f[1].integer, textIn(f[2]), f[3].bytes, f[4].integer, f[5].integer, f[6].integer,
               f[7].bytes, textIn(f[8]), isWhole ? textIn(f[9]) : QString(),
               isWhole ? textIn(f[10]) : QString())
        .run();
}

Result<void> RescueWriter::addChat(qint64 number, const Fields &f)
{
    if (!isNumber(f[1].integer))
        return {};
    return Query(m_chat, number, f[1].integer, textIn(f[2]), textIn(f[3]), f[4].integer).run();
}

Result<void> RescueWriter::addIdentity(qint64, const Fields &f)
{
    return Query(m_identity, f[0].bytes, textIn(f[1]), textIn(f[2]), textIn(f[3]), f[4].integer).run();
}

/// How far numbers had come that are never used again.
Result<void> RescueWriter::addSequence(qint64, const Fields &f)
{
    const QByteArray &table = f[0].bytes;
    if ((table != "updates" && table != "calls") || !isNumber(f[1].integer))
        return {};
    return Query(m_sequence, textIn(f[0]), f[1].integer).run();
}

Result<void> RescueWriter::finish()
{
    if (auto made = makeRowsAgain(); !made)
        return made;
    if (auto counted = count(); !counted)
        return counted;
    // What has lost its bot, or its lane, is kept under a key of its own; Erasure.cpp knows it by that.
    return m_connection.execute(
        "DELETE FROM remarks WHERE seq NOT IN (SELECT seq FROM updates);"
        "DELETE FROM peeked WHERE seq NOT IN (SELECT seq FROM updates);"
        "INSERT OR IGNORE INTO lanes (lane, bot, stream, epoch) SELECT DISTINCT lane, 1000000 + lane, 0, 1 "
        "FROM updates WHERE lane NOT IN (SELECT lane FROM lanes);"
        "INSERT OR IGNORE INTO bots (bot, key) SELECT bot, 'telegram:rescued:' || bot FROM "
        "(SELECT bot FROM lanes UNION SELECT bot FROM calls UNION SELECT bot FROM chats) WHERE bot NOT IN "
        "(SELECT bot FROM bots);"
        "INSERT INTO sqlite_sequence (name, seq) SELECT DISTINCT name, 0 FROM rescued_sequences "
        "WHERE name NOT IN (SELECT name FROM sqlite_sequence);"
        "UPDATE sqlite_sequence SET seq = max(seq, coalesce("
        "(SELECT max(seq) FROM rescued_sequences WHERE rescued_sequences.name = sqlite_sequence.name), 0))");
}

/// Everything but the bytes derives from them; the index says whose they are. An entry of another index can
/// look like one of it, but not name the update_id that stands in the bytes.
Result<void> RescueWriter::makeRowsAgain()
{
    const Result<std::vector<LostRow>> lost = lostRows();
    if (!lost)
        return lost.error();
    Statement found(
        m_connection, "SELECT raw, coalesce((SELECT received_ms FROM updates WHERE updates.seq < ?1 "
                      "ORDER BY updates.seq DESC LIMIT 1), 0) FROM bodies WHERE seq = ?1");
    for (const LostRow &row : *lost) {
        Query query(found, row.seq);
        const Result<bool> body = query.next();
        if (!body)
            return body.error();
        const domain::Update update = domain::decodeUpdate(query.blob(0));
        const auto id = update.updateId ? std::optional(update.updateId->value()) : std::nullopt;
        if (row.ident && row.ident != id)
            continue;
        const auto made = Query(
                              m_update, row.seq, row.lane, row.ident, row.otherIdent, id, query.integer(1),
                              update.kind, update.content, update.chatId, update.chatTitle, update.chatType,
                              update.fromId, update.fromName, update.fault, update.text)
                              .run();
        if (!made)
            return made;
    }
    return {};
}

Result<std::vector<RescueWriter::LostRow>> RescueWriter::lostRows()
{
    std::vector<LostRow> rows;
    Statement lost(
        m_connection, "SELECT seq, lane, ident FROM rescued_idents WHERE seq IN (SELECT seq FROM bodies) "
                      "AND seq NOT IN (SELECT seq FROM updates)");
    Query query(lost);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const auto ident = query.isInteger(2) ? std::optional(query.integer(2)) : std::nullopt;
        rows.push_back({query.integer(0), query.integer(1), ident, query.text(2)});
    }
    if (!row)
        return row.error();
    return rows;
}

Result<void> RescueWriter::count()
{
    const Result<qint64> seen = oneNumber(
        m_connection, "SELECT count(*) FROM (SELECT seq FROM updates UNION SELECT seq FROM bodies)");
    if (!seen)
        return seen.error();
    // Numbers behind the last one that is seen anywhere were given to updates too.
    const Result<qint64> behind = oneNumber(
        m_connection, "SELECT max(0, coalesce((SELECT max(seq) FROM rescued_sequences WHERE name = "
                      "'updates'), 0) - (SELECT coalesce(max(seq), 0) FROM (SELECT max(seq) AS seq FROM "
                      "updates UNION SELECT max(seq) FROM bodies)))");
    if (!behind)
        return behind.error();
    if (auto done = m_connection.execute("DELETE FROM updates WHERE seq NOT IN (SELECT seq FROM bodies);"
                                         "DELETE FROM bodies WHERE seq NOT IN (SELECT seq FROM updates)");
        !done)
        return done;
    const Result<qint64> whole = oneNumber(m_connection, "SELECT count(*) FROM updates");
    if (!whole)
        return whole.error();
    m_updates = *whole;
    m_missing = *seen - *whole + *behind;
    return {};
}

} // namespace botdeck::storage
