// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Sqlite.h"

#include "storage/SqliteErrors.h"
#include "storage/StoreFiles.h"

#include <QFile>
#include <QStringConverter>
#include <QUrl>

#include <errno.h>
#include <sqlite3.h>

#include <algorithm>

namespace botdeck::storage {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr qsizetype mostBytesOfUnit = 3;
constexpr qsizetype usualRoom = 4096;
constexpr qsizetype roomKept = qsizetype(1024) * 1024;

/// Else SQLite counts every allocation under a lock that all connections share, and nobody reads the count.
/// Must come before anything else is asked of SQLite.
void dropMemoryCount()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done);
}

QByteArray fileUri(const QString &path, OpenMode mode)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    if (mode == OpenMode::Immutable)
        uri += "?immutable=1";
    return uri;
}

/// What the code means, in words. Damage is noted beside the database, whoever meets it.
core::Error failureOf(sqlite3 *handle, int code)
{
    const char *path = sqlite3_db_filename(handle, "main");
    if ((code & 0xFF) == SQLITE_CORRUPT && path != nullptr && *path != '\0')
        markDamaged(QFile::decodeName(path));
    // Where a file cannot be made for want of room, SQLite only says that it could not be opened.
    const int cause = sqlite3_system_errno(handle);
    const bool isFull = (code & 0xFF) == SQLITE_CANTOPEN && (cause == ENOSPC || cause == EDQUOT);
    return storageError(isFull ? SQLITE_FULL : code);
}

} // namespace

void Connection::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

core::Result<Connection> Connection::open(const QString &path, OpenMode mode)
{
    const int flags =
        SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
        (mode == OpenMode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    dropMemoryCount();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(fileUri(path, mode).constData(), &handle, flags, nullptr);
    Connection connection;
    connection.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return handle == nullptr ? storageError(code) : failureOf(handle, code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    // A damaged file must not be able to run code of its own (views, triggers, functions in the schema).
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return connection;
}

core::Result<void> Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_handle.get(), code);
    return {};
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle.get());
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Statement::Finalizer::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

int Statement::prepare()
{
    if (m_handle)
        return SQLITE_OK;
    sqlite3_stmt *handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_connection.handle(), m_sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    m_handle.reset(handle);
    return code;
}

/// Kept from run to run: a row of ten texts would else cost twenty allocations.
char *Statement::room(qsizetype bytes)
{
    if (m_room.size() < bytes || m_room.size() > roomKept)
        m_room = QByteArray(std::max(bytes, usualRoom), Qt::Uninitialized);
    return m_room.data();
}

Query::~Query()
{
    sqlite3_reset(m_handle);
}

void Query::start(Statement &statement, qsizetype textBytes)
{
    m_code = statement.prepare();
    m_handle = statement.m_handle.get();
    if (textBytes > 0)
        m_room = statement.room(textBytes);
}

qsizetype Query::roomFor(const QString &text)
{
    return text.size() * mostBytesOfUnit;
}

core::Result<bool> Query::next()
{
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        m_code = code;
    }
    return m_handle == nullptr ? storageError(m_code) : failureOf(sqlite3_db_handle(m_handle), m_code);
}

core::Result<void> Query::run()
{
    const core::Result<bool> done = next();
    if (!done)
        return done.error();
    return {};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

bool Query::isInteger(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QString Query::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Query::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Query::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(m_handle, column))};
}

void Query::bind(int place, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, place, value));
}

void Query::bind(int place, const std::optional<qint64> &value)
{
    if (value)
        bind(place, *value);
    else
        note(sqlite3_bind_null(m_handle, place));
}

void Query::bind(int place, const QString &text)
{
    const char *begin = text.isEmpty() ? "" : m_room;
    if (!text.isEmpty()) {
        QStringEncoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        m_room = utf8.appendToBuffer(m_room, text);
    }
    const sqlite3_uint64 size = text.isEmpty() ? 0 : sqlite3_uint64(m_room - begin);
    note(sqlite3_bind_text64(m_handle, place, begin, size, SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bind(int place, const std::optional<QString> &text)
{
    if (text)
        bind(place, *text);
    else
        note(sqlite3_bind_null(m_handle, place));
}

void Query::bind(int place, const QByteArray &bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.constData();
    note(sqlite3_bind_blob64(m_handle, place, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

void Query::note(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

Transaction::~Transaction()
{
    // On a full disk SQLite may have rolled back by itself; that this then fails is no news.
    if (m_open)
        (void)m_connection.execute("ROLLBACK");
}

core::Result<void> Transaction::begin()
{
    const core::Result<void> begun = m_connection.execute("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

core::Result<void> Transaction::commit()
{
    const core::Result<void> done = m_connection.execute("COMMIT");
    m_open = !done.has_value();
    return done;
}

} // namespace botdeck::storage
