// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/Rescue.h"

#include "core/AtomicFile.h"
#include "core/SystemFault.h"
#include "storage/CancelWatch.h"
#include "storage/rescue/RescueWriter.h"
#include "storage/Schema.h"
#include "storage/StoreFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <array>
#include <chrono>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// A try may take a minute for a million rows, and fill the disk meanwhile.
constexpr std::chrono::seconds rescueRetryDelay{60};

// Where the first page says what the file is (SQLite's file format, section 1.3).
constexpr qsizetype layoutVersionAt = 60;
constexpr qsizetype ownerMarkAt = 68;

quint32 numberAt(const QByteArray &firstPage, qsizetype at)
{
    return qFromBigEndian<quint32>(firstPage.constData() + at);
}

/// Whether this program may make a store anew of it: not of another program's database, nor of what a newer
/// Botdeck wrote, whose rows it would bring into its own layout.
Result<void> checkMayRescue(PageSource &pages)
{
    const QByteArray first = pages.page(1);
    // A log that is all there is may hold later pages only.
    if (first.isEmpty())
        return {};
    if (numberAt(first, ownerMarkAt) != storeFileMark)
        return foreignDatabase();
    const auto version = qint32(numberAt(first, layoutVersionAt));
    const int known = int(schemaSteps().size());
    if (version > known)
        return newerSchema(version, known);
    return {};
}

QString unfinishedPath(const QString &database)
{
    return database + QStringLiteral(".rescue");
}

/// Under this name it is whole and on the disk.
QString rescuedPath(const QString &database)
{
    return database + QStringLiteral(".rescued");
}

Error cannotRescue(const QString &database, int number)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase", "The store's file %1 is damaged, and what can be read could not be brought into a new "
                       "one: %2. Nothing was deleted. Make room or mend that, then start again."),
         {database, core::systemFault(number)}}};
}

/// A file or a folder; file systems that cannot do this for folders say EINVAL and are believed.
bool reachesDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
    if (descriptor >= 0)
        ::close(descriptor);
    return done;
}

bool renameFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString freeName(const QString &database)
{
    QString name = database + QStringLiteral(".bad");
    for (int i = 2; QFile::exists(name); ++i)
        name = database + QStringLiteral(".bad%1").arg(i);
    return name;
}

Result<Connection> makeStoreFile(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, core::ownerOnly))
        return cannotRescue(path, errno);
    file.close();
    Result<Connection> connection = Connection::open(path, OpenMode::ReadWrite);
    // Until it is whole nobody else looks at it, and a half one is begun anew.
    for (const char *setting :
         {"PRAGMA page_size = 8192", "PRAGMA auto_vacuum = INCREMENTAL", "PRAGMA journal_mode = MEMORY",
          "PRAGMA synchronous = OFF"}) {
        if (!connection)
            break;
        if (auto done = connection->execute(setting); !done)
            return done.error();
    }
    if (!connection)
        return connection;
    if (auto made = migrate(*connection, schemaSteps()); !made)
        return made.error();
    return connection;
}

Error brokenOff()
{
    return {
        ErrorKind::Cancelled,
        QT_TRANSLATE_NOOP(
            "Phrase", "The store's file is damaged. Bringing what can be read into a new one was broken "
                      "off; nothing was changed.")};
}

Result<void>
copyRecords(PageSource &pages, RescueWriter &writer, const QString &database, const std::atomic_bool *cancel)
{
    for (quint32 number = 1; number <= pages.count(); ++number) {
        if (cancel != nullptr && *cancel)
            return brokenOff();
        for (const Record &record : recordsOn(pages, number)) {
            if (auto added = writer.add(record); !added)
                return added;
        }
        // Its rows would be missing from the new store, though the disk may give them tomorrow.
        if (pages.diskFailed())
            return cannotRescue(database, EIO);
    }
    return {};
}

Result<RescueReport> rebuild(PageSource &pages, const QString &database, const std::atomic_bool *cancel)
{
    Result<Connection> connection = makeStoreFile(unfinishedPath(database));
    if (!connection)
        return connection.error();
    const CancelWatch watch(*connection, cancel);
    RescueWriter writer(*connection);
    Transaction transaction(*connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto begun = writer.begin(); !begun)
        return begun.error();
    if (auto copied = copyRecords(pages, writer, database, cancel); !copied)
        return copied.error();
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return RescueReport{{}, writer.updates(), writer.missing()};
}

/// A log that is all there is goes aside under the name of an empty database.
bool giveDatabaseToLog(const QString &database)
{
    if (!hasOnlyLog(database) || QFile::exists(database))
        return true;
    QFile file(database);
    return file.open(QIODevice::NewOnly | QIODevice::WriteOnly, core::ownerOnly);
}

/// The damaged one goes aside with all its files, the database last: until then this can be taken up again.
Result<QString> takePlaceOf(const QString &database)
{
    if (!giveDatabaseToLog(database))
        return cannotRescue(database, errno);
    const bool isThere = QFile::exists(database);
    const QString kept = isThere ? freeName(database) : QString();
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) {
        const QString name = database + QLatin1StringView(suffix);
        if (isThere && QFile::exists(name) && !renameFile(name, kept + QLatin1StringView(suffix)))
            return cannotRescue(database, errno);
    }
    QFile::remove(damageMarkPath(database));
    if (!renameFile(rescuedPath(database), database))
        return cannotRescue(database, errno);
    if (!reachesDisk(QFileInfo(database).path()))
        return cannotRescue(database, errno);
    return kept;
}

Error tryLater(Error error)
{
    // What SQLite does is ended without words.
    if (error.kind == ErrorKind::Cancelled)
        return brokenOff();
    error.retryAfter = rescueRetryDelay;
    return error;
}

} // namespace

bool isMarkedDamaged(const QString &database)
{
    return QFile::exists(damageMarkPath(database));
}

Result<bool> isStoreFile(const QString &database)
{
    Result<PageSource> pages = PageSource::open(database);
    if (!pages)
        return pages.error();
    const QByteArray first = pages->page(1);
    if (pages->diskFailed())
        return cannotRescue(database, EIO);
    return !first.isEmpty() && numberAt(first, ownerMarkAt) == storeFileMark;
}

Result<RescueReport> rescue(const QString &database, const std::atomic_bool *cancel)
{
    Result<PageSource> pages = PageSource::open(database);
    if (!pages)
        return pages.error();
    if (auto may = checkMayRescue(*pages); !may)
        return may.error();
    const QString unfinished = unfinishedPath(database);
    Result<RescueReport> report = rebuild(*pages, database, cancel);
    if (report && (!reachesDisk(unfinished) || !renameFile(unfinished, rescuedPath(database))))
        report = cannotRescue(database, errno);
    if (!report) {
        QFile::remove(unfinished);
        return tryLater(report.error());
    }
    const Result<QString> kept = takePlaceOf(database);
    if (!kept)
        return kept.error();
    report->keptAs = *kept;
    return report;
}

Result<bool> takeUpRescue(const QString &database)
{
    const QString rescued = rescuedPath(database);
    if (!QFile::exists(rescued))
        return false;
    Result<PageSource> pages = PageSource::open(rescued);
    if (!pages)
        return pages.error();
    if (auto may = checkMayRescue(*pages); !may)
        return may.error();
    const Result<QString> kept = takePlaceOf(database);
    if (!kept)
        return kept.error();
    return true;
}

core::Phrase rescueWords(const RescueReport &report)
{
    if (report.keptAs.isEmpty()) {
        return QT_TRANSLATE_NOOP(
            "Phrase", "The store's file was damaged. What could be read of it is in a new store, and the "
                      "damaged file is "
                      "kept beside it.");
    }
    if (report.missing == 0) {
        return {
            QT_TRANSLATE_NOOP(
                "Phrase",
                "The store's file was damaged. What could be read of it, %1 updates, is in a new store. The "
                "damaged file is kept as %2."),
            {report.updates, report.keptAs}};
    }
    return {
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The store's file was damaged. What could be read of it, %1 updates, is in a new store. At least "
            "%2 could not be read; what of them still waits at a server comes again. The damaged file is "
            "kept "
            "as %3."),
        {report.updates, report.missing, report.keptAs}};
}

} // namespace botdeck::storage
