// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the storage tests do in another process: `storage_child VERB STORE`.
//   open      opens the writer, which brings an older store up to date
//   append    batches of 50 without end, from the stored offset on; prints the offset after each commit
//   index     the same in larger steps, and each is added to the search files; prints a line after each
//   die       receives as much once and is killed in the N-th write into the search files, of which so many
//   thousandths get through (two more arguments); prints the offset before
//   fill      appends under a limit on file sizes until it fails, then without it; prints both outcomes
//   unreadable  opens the writer while the disk does not give the end of the file with this suffix (one more
//   argument), then once more while it does; prints both outcomes
//   try       opens writer and reader (as an unprivileged user where it is root); prints what came of it
#include "domain/UpdateDecoder.h"
#include "DyingWrites.h"
#include "FailingReads.h"
#include "storage/SearchIndexer.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace botdeck;
using storage::Batch;
using storage::StoreReader;
using storage::UpdateStore;

namespace {

const domain::BotKey bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));

void say(const char *word, const QString &text)
{
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
}

void say(const char *word, const core::Error &error)
{
    say(word, core::errorKindName(error.kind) + u' ' + error.detail);
}

Batch batchFrom(qint64 firstId)
{
    Batch batch{bot, domain::Stream::Poll, {}, 1'790'000'000'000};
    for (qint64 id = firstId; id < firstId + 50; ++id) {
        const QByteArray text = QByteArray::number(id) + QByteArray(200, 'x');
        batch.updates.append(domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"text":")" + text + R"("}})"));
    }
    return batch;
}

/// Appends one batch behind the stored offset; the new offset.
core::Result<qint64> step(UpdateStore &store)
{
    const auto position = store.position(bot, domain::Stream::Poll);
    if (!position)
        return position.error();
    const auto outcome = store.append(batchFrom(position->offset.value_or(1)));
    if (!outcome)
        return outcome.error();
    return outcome->position.offset.value_or(0);
}

int append(UpdateStore &store)
{
    while (true) {
        const auto offset = step(store);
        if (!offset) {
            say("failed", offset.error());
            return 1;
        }
        say("offset", QString::number(*offset));
    }
}

int appendAndIndex(UpdateStore &store, const QString &dir)
{
    const auto indexer = storage::SearchIndexer::open(dir);
    if (!indexer)
        return 1;
    while (true) {
        for (int steps = 0; steps < 22; ++steps) {
            if (!step(store))
                return 1;
        }
        const auto added = (*indexer)->catchUp();
        if (!added) {
            say("failed", added.error());
            return 1;
        }
        say("added", QString::number(*added));
    }
}

int dieWhileIndexing(UpdateStore &store, const QString &dir, int write, int share)
{
    core::Result<qint64> offset = 0;
    for (int steps = 0; steps < 22; ++steps) {
        offset = step(store);
        if (!offset)
            return 1;
    }
    say("offset", QString::number(*offset));
    const auto indexer = storage::SearchIndexer::open(dir);
    if (!indexer)
        return 1;
    test::dieInWrite(write, share);
    const auto added = (*indexer)->catchUp();
    return added ? 0 : 1;
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

int fill(UpdateStore &store)
{
    std::signal(SIGXFSZ, SIG_IGN);
    limitFiles(1'000'000);
    core::Result<qint64> offset = step(store);
    qint64 last = 1;
    for (; offset; offset = step(store))
        last = *offset;
    say("failed", offset.error());
    say("offset", QString::number(last));
    say("failed", step(store).has_value() ? QStringLiteral("no") : QStringLiteral("again"));
    limitFiles(RLIM_INFINITY);
    offset = step(store);
    say("offset", QString::number(offset ? *offset : -1));
    return 0;
}

template <typename Opened>
void report(const char *what, const core::Result<Opened> &opened)
{
    if (opened)
        say(what, QStringLiteral("opened"));
    else
        say(what, opened.error());
}

int openUnreadable(const QString &dir, const char *suffix)
{
    test::failReads(QFile::encodeName(dir + QStringLiteral("/updates.sqlite")) + suffix, 40'000);
    report("failing", UpdateStore::open(dir));
    test::failReads({}, 0);
    report("mended", UpdateStore::open(dir));
    return 0;
}

int tryToOpen(const QString &dir)
{
    if (geteuid() == 0 && setuid(65534) != 0)
        return 1;
    report("writer", UpdateStore::open(dir));
    const auto reader = StoreReader::open(dir);
    report("reader", reader);
    if (reader) {
        const auto count = (*reader)->count();
        say("count", count ? QString::number(*count) : count.error().detail.english());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray verb = argv[1];
    if (argc != (verb == "die" ? 5 : verb == "unreadable" ? 4 : 3))
        return 2;
    const QString dir = QFile::decodeName(argv[2]);
    if (verb == "try")
        return tryToOpen(dir);
    if (verb == "unreadable")
        return openUnreadable(dir, argv[3]);
    const auto store = UpdateStore::open(dir);
    if (!store) {
        say("failed", store.error());
        return 1;
    }
    if (verb == "open")
        return 0;
    if (verb == "die")
        return dieWhileIndexing(**store, dir, std::atoi(argv[3]), std::atoi(argv[4]));
    if (verb == "index")
        return appendAndIndex(**store, dir);
    return verb == "fill" ? fill(**store) : append(**store);
}
