// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our store against the least that SQLite can be asked for with the same durability:
//   bench_store FOLDER ROUNDS COUNT
// prints a JSON line a round with the seconds of both, by the wall's clock and of the processor. Decoding is
// in neither.
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/bench/load/InventedUpdates.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace botdeck;
using bench::InventedUpdates;

namespace {

constexpr int64_t atOnce = 100;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// By the wall's clock and of the processor.
class Seconds
{
public:
    void start()
    {
        m_wall -= now(CLOCK_MONOTONIC);
        m_cpu -= now(CLOCK_THREAD_CPUTIME_ID);
    }
    void stop()
    {
        m_wall += now(CLOCK_MONOTONIC);
        m_cpu += now(CLOCK_THREAD_CPUTIME_ID);
    }
    [[nodiscard]] double wall() const { return m_wall; }
    [[nodiscard]] double cpu() const { return m_cpu; }

private:
    double m_wall = 0;
    double m_cpu = 0;
};

/// One table, no index but the key, and the offset's row, in WAL mode with FULL.
class BareStore
{
public:
    explicit BareStore(const QString &folder)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(QFile::encodeName(folder + QStringLiteral("/bare.sqlite")).constData(), &handle);
        m_database.reset(handle);
        execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;"
            "CREATE TABLE updates (id INTEGER PRIMARY KEY, chat INTEGER, date INTEGER, text TEXT, raw BLOB);"
            "CREATE TABLE offsets (bot INTEGER PRIMARY KEY, next INTEGER)");
        m_insert = prepare("INSERT INTO updates VALUES (?1, ?2, ?3, ?4, ?5)");
        m_offset = prepare("INSERT OR REPLACE INTO offsets VALUES (1, ?1)");
    }

    bool append(const domain::DecodedBatch &batch, const std::vector<QByteArray> &texts)
    {
        execute("BEGIN IMMEDIATE");
        qint64 id = 0;
        for (qsizetype i = 0; i < batch.updates.size(); ++i) {
            const QByteArray &raw = batch.updates.at(i).raw;
            const QByteArray &text = texts[size_t(i)];
            id = batch.updates.at(i).updateId->value();
            sqlite3_stmt *insert = m_insert.get();
            sqlite3_bind_int64(insert, 1, id);
            sqlite3_bind_int64(insert, 2, id);
            sqlite3_bind_int64(insert, 3, id);
            sqlite3_bind_text(insert, 4, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_bind_blob(insert, 5, raw.constData(), int(raw.size()), SQLITE_STATIC);
            step(insert);
        }
        sqlite3_bind_int64(m_offset.get(), 1, id + 1);
        step(m_offset.get());
        execute("COMMIT");
        return m_good;
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

    void execute(const char *sql)
    {
        m_good = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK && m_good;
    }

    Statement prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr);
        return {statement, sqlite3_finalize};
    }

    void step(sqlite3_stmt *statement)
    {
        m_good = sqlite3_step(statement) == SQLITE_DONE && m_good;
        sqlite3_reset(statement);
    }

    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_database{nullptr, sqlite3_close};
    Statement m_insert{nullptr, sqlite3_finalize};
    Statement m_offset{nullptr, sqlite3_finalize};
    bool m_good = true;
};

domain::DecodedBatch batchOf(const InventedUpdates &updates, int64_t first)
{
    std::string body = R"({"ok":true,"result":[)";
    updates.append(body, first, atOnce);
    body += "]}";
    return domain::decodeBatch(QByteArray(body.data(), qsizetype(body.size())))
        .value_or(domain::DecodedBatch());
}

/// One round of both, batch by batch in turn, so that what slows the machine down slows both.
bool compare(const QString &folder, const InventedUpdates &updates, int64_t count)
{
    const QTemporaryDir place(folder + QStringLiteral("/round-XXXXXX"));
    const auto store = storage::UpdateStore::open(place.filePath(QStringLiteral("ours")));
    BareStore bare(place.path());
    const auto bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));
    Seconds ours;
    Seconds theirs;
    bool good = store.has_value();
    for (int64_t first = InventedUpdates::firstId; good && first < InventedUpdates::firstId + count;
         first += atOnce) {
        const domain::DecodedBatch batch = batchOf(updates, first);
        std::vector<QByteArray> texts;
        for (const domain::Update &update : batch.updates)
            texts.push_back(update.text.toUtf8());
        theirs.start();
        good = bare.append(batch, texts);
        theirs.stop();
        ours.start();
        good = (*store)->append({bot, domain::Stream::Poll, batch.updates, first}).has_value() && good;
        ours.stop();
    }
    std::printf(
        "{\"ours\":%.6f,\"bare\":%.6f,\"ours_cpu\":%.6f,\"bare_cpu\":%.6f}\n", ours.wall(), theirs.wall(),
        ours.cpu(), theirs.cpu());
    std::fflush(stdout);
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("bench_store FOLDER ROUNDS COUNT\n", stderr);
        return 2;
    }
    const InventedUpdates updates;
    for (int round = std::atoi(argv[2]); round > 0; --round) {
        if (!compare(QString::fromLocal8Bit(argv[1]), updates, std::atoll(argv[3]))) {
            std::fputs("a store did not take what it was given\n", stderr);
            return 1;
        }
    }
    return 0;
}
