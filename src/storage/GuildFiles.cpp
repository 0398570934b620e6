// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/GuildFiles.h"

#include "core/AtomicFile.h"
#include "domain/JsonText.h"
#include "domain/permissions/GuildSnapshot.h"
#include "storage/ErasureMatch.h"
#include "storage/search/SearchFileWriter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using domain::JsonText;
using domain::JsonValue;

namespace {

/// A guild of 10,000 members takes some 5 MB.
constexpr qint64 largestGuild = qint64(256) * 1024 * 1024;

QString guildsFolder(const QString &storeFolder)
{
    return storeFolder + QStringLiteral("/guilds");
}

QString guildsFolder(const QString &storeFolder, const BotKey &bot)
{
    return guildsFolder(storeFolder) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(bot.toString()));
}

QString guildPath(const QString &storeFolder, const BotKey &bot, core::Id guild)
{
    return guildsFolder(storeFolder, bot) + u'/' + guild.toString() + QStringLiteral(".json");
}

Result<void> makeGuildsFolder(const QString &path)
{
    // Another thread may make the same one just now.
    if (QDir().mkdir(path, core::ownerOnly | QFileDevice::ExeOwner) || QFileInfo(path).isDir())
        return {};
    return Error{ErrorKind::Storage, {QT_TRANSLATE_NOOP("Phrase", "The folder %1 cannot be made."), {path}}};
}

/// Nothing of anybody stands in the first 64 bytes, which are not overwritten when a file goes.
QByteArray guildText(const GuildReading &reading)
{
    const QByteArray snapshot = domain::guildSnapshot(reading.guild);
    domain::JsonRecord file = domain::readRecord(JsonText(snapshot).root());
    constexpr qsizetype behindVersion = 2;
    file.fields.insert(behindVersion, {QStringLiteral("whole"), reading.isWhole ? "true" : "false"});
    file.fields.insert(behindVersion, {QStringLiteral("read_ms"), QByteArray::number(reading.readMs)});
    return file.toJson() + '\n';
}

Error damagedGuild(const QString &path, const core::Phrase &why)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase", "The guild that is kept in %1 cannot be read, and was left as it is: %2"),
         {path, why}}};
}

/// What a file says of itself; its lists are not read.
Result<KeptGuild> readGuildHead(const QString &path, QByteArrayView bytes)
{
    const JsonText json(bytes);
    if (json.fault() != domain::JsonFault::None)
        return damagedGuild(path, domain::jsonFaultText(json.fault()));
    const JsonValue root = json.root();
    const std::optional<core::Id> id = core::Id::fromText(root["guild"]["guild_id"].text());
    const std::optional<core::Id> readMs = core::Id::fromText(root["read_ms"].text());
    const QString whole = root["whole"].text();
    if (!id || !readMs || (whole != u"true" && whole != u"false")) {
        return damagedGuild(
            path, QT_TRANSLATE_NOOP("Phrase", "it does not say which guild it is, or when it was read"));
    }
    return KeptGuild{*id, root["guild"]["name"].text(), readMs->value(), whole == u"true"};
}

Result<KeptGuild> readGuildHead(const QString &path)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestGuild);
    return bytes ? readGuildHead(path, *bytes) : Result<KeptGuild>(bytes.error());
}

bool speaksOfSubject(const QString &path, const ErasureSubject &subject)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestGuild);
    return !bytes || speaksOf(*bytes, subject.id.toLatin1());
}

} // namespace

Result<void> keepGuild(const QString &storeFolder, const BotKey &bot, const GuildReading &reading)
{
    for (const QString &folder : {storeFolder, guildsFolder(storeFolder), guildsFolder(storeFolder, bot)}) {
        if (auto made = makeGuildsFolder(folder); !made)
            return made;
    }
    const QString path = guildPath(storeFolder, bot, reading.guild.id);
    if (!reading.isWhole) {
        const Result<KeptGuild> there = readGuildHead(path);
        if (there && there->isWhole) {
            return Error{
                ErrorKind::Refused,
                QT_TRANSLATE_NOOP(
                    "Phrase", "This guild was read in part only. The whole one that is kept from an earlier "
                              "time stays.")};
        }
    }
    return core::writeWhole(path, guildText(reading));
}

Result<GuildReading> loadGuild(const QString &storeFolder, const BotKey &bot, core::Id guild)
{
    const QString path = guildPath(storeFolder, bot, guild);
    const Result<QByteArray> bytes = core::readWhole(path, largestGuild);
    if (!bytes)
        return bytes.error();
    const Result<KeptGuild> head = readGuildHead(path, *bytes);
    if (!head)
        return head.error();
    const Result<domain::Guild> read = domain::readGuildSnapshot(*bytes);
    if (!read)
        return damagedGuild(path, read.error().detail);
    return GuildReading{*read, head->readMs, head->isWhole};
}

QList<KeptGuild> keptGuilds(const QString &storeFolder, const BotKey &bot)
{
    QList<KeptGuild> kept;
    const QDir folder(guildsFolder(storeFolder, bot));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        const std::optional<core::Id> id = core::Id::fromText(file.baseName());
        if (!id)
            continue;
        const Result<KeptGuild> head = readGuildHead(file.filePath());
        kept += head ? *head : KeptGuild{*id, {}, 0, false, head.error().detail};
    }
    std::ranges::stable_sort(kept, std::ranges::greater(), &KeptGuild::readMs);
    return kept;
}

Result<void> forgetGuild(const QString &storeFolder, const BotKey &bot, core::Id guild)
{
    const QString path = guildPath(storeFolder, bot, guild);
    if (shredSearchFile(path))
        return {};
    return Error{
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "The guild that is kept in %1 could not be overwritten and removed."),
         {path}}};
}

QStringList guildFilesOf(const QString &storeFolder, const ErasureSubject &subject)
{
    using Kind = ErasureSubject::Kind;
    QStringList paths;
    const QDir guilds(guildsFolder(storeFolder));
    for (const QFileInfo &folder : guilds.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString bot = QUrl::fromPercentEncoding(folder.fileName().toLatin1());
        const bool isMeant = subject.kind == Kind::Bot
                                 ? bot == subject.bot.toString()
                                 : bot.startsWith(domain::platformName(subject.platform) + u':');
        if (!isMeant)
            continue;
        // What a killed writer left beside a file, too.
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList(QDir::Files)) {
            if (subject.kind == Kind::Bot || speaksOfSubject(file.filePath(), subject))
                paths += file.filePath();
        }
    }
    return paths;
}

} // namespace botdeck::storage
