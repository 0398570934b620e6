// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

// The wrapper around SQLite's C interface; included by this folder's .cpp files only.
namespace botdeck::storage {

enum class OpenMode {
    ReadWrite, ///< makes the file where it is missing
    ReadOnly,
    Immutable, ///< read only, and nobody else can be writing: no lock, no -wal, no -shm
};

/// One open database file; closes it when destroyed.
class Connection
{
public:
    static core::Result<Connection> open(const QString &path, OpenMode mode);

    /// Runs statements that give no rows and take no values.
    core::Result<void> execute(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /// How many rows the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changes() const;
    /// Whether its file is no longer where it was opened: it was removed, or another one took its place.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// A prepared statement, to be run by Query as often as wanted. It must not outlive its connection.
class Statement
{
public:
    /// Kept until the first run, so that a list of statements needs no error handling of its own.
    Statement(Connection &connection, const char *sql)
        : m_connection(connection)
        , m_sql(sql)
    {
    }

private:
    friend class Query;
    struct Finalizer
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    /// SQLite's result code.
    int prepare();
    /// Room for the texts of one run.
    char *room(qsizetype bytes);

    Connection &m_connection;
    const char *m_sql;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    QByteArray m_room;
};

/// One run of a statement with its values; the statement is free again when this is destroyed.
class Query
{
public:
    template <typename... Values>
    explicit Query(Statement &statement, const Values &...values)
    {
        start(statement, (roomFor(values) + ... + 0));
        int place = 0;
        (bind(++place, values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Moves to the next row; false behind the last one.
    core::Result<bool> next();
    /// Runs to the end, for statements that give no rows.
    core::Result<void> run();

    // The columns of the current row, counted from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// UTF-8 or bytes without a copy, valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    void start(Statement &statement, qsizetype textBytes);
    /// How many bytes a value can take as UTF-8.
    static qsizetype roomFor(const QString &text);
    static qsizetype roomFor(const std::optional<QString> &text) { return text ? roomFor(*text) : 0; }
    template <typename Value>
    static qsizetype roomFor(const Value &)
    {
        return 0;
    }
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, qint64 value);
    void bind(int place, const std::optional<qint64> &value);
    /// An empty text is stored as an empty text, never as NULL.
    void bind(int place, const QString &text);
    void bind(int place, const std::optional<QString> &text);
    /// A BLOB; the bytes must live until the query ends.
    void bind(int place, const QByteArray &bytes);
    void note(int code);

    sqlite3_stmt *m_handle = nullptr;
    /// Where the next text goes.
    char *m_room = nullptr;
    int m_code = 0;
};

/// Begins a writing transaction; what was not committed is rolled back when this is destroyed.
class Transaction
{
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    core::Result<void> begin();
    core::Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace botdeck::storage
