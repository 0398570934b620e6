// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportMemory.h"

#include "core/AtomicFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

// A digest takes some hundred bytes of the file; the oldest go first.
constexpr qsizetype mostRemembered = 10'000;
constexpr qint64 largestMemory = qint64(8) * 1024 * 1024;
constexpr qsizetype digestBytes = 32;
constexpr int memoryVersion = 1;

/// Digest by digest; a row without a whole one is passed over.
template <typename Take>
void readDigests(const QJsonValue &list, Take take)
{
    for (const QJsonValue &row : list.toArray()) {
        const QByteArray digest = QByteArray::fromHex(row[QStringLiteral("sha256")].toString().toLatin1());
        if (digest.size() == digestBytes)
            take(digest, row);
    }
}

/// Oldest first.
QJsonArray newest(QList<std::pair<qint64, QJsonObject>> rows)
{
    std::ranges::sort(rows, {}, &std::pair<qint64, QJsonObject>::first);
    QJsonArray list;
    for (const auto &[at, row] : rows.sliced(std::max(qsizetype(0), rows.size() - mostRemembered)))
        list += row;
    return list;
}

QJsonObject digestRow(const QByteArray &digest, qint64 atMs)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(digest.toHex())}, {QStringLiteral("at"), atMs}};
}

} // namespace

Result<PassportMemory> PassportMemory::parse(const QByteArray &bytes)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const int version = file.value(QStringLiteral("version")).toInt();
    if (version > memoryVersion)
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase", "A newer Botdeck wrote the list of callbacks seen before; it was left as it is.")};
    if (version != memoryVersion)
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP("Phrase", "The list of callbacks seen before cannot be read; it begins anew.")};
    PassportMemory memory;
    readDigests(file.value(QStringLiteral("seen")), [&](const QByteArray &digest, const QJsonValue &row) {
        memory.seen.insert(digest, row[QStringLiteral("at")].toInteger());
    });
    readDigests(file.value(QStringLiteral("given")), [&](const QByteArray &digest, const QJsonValue &row) {
        memory.given.insert(
            digest, {row[QStringLiteral("at")].toInteger(),
                     domain::BotKey::fromStored(row[QStringLiteral("bot")].toString())});
    });
    return memory;
}

QByteArray PassportMemory::toBytes() const
{
    QList<std::pair<qint64, QJsonObject>> callbacks;
    for (auto each = seen.begin(); each != seen.end(); ++each)
        callbacks += {each.value(), digestRow(each.key(), each.value())};
    QList<std::pair<qint64, QJsonObject>> states;
    for (auto each = given.begin(); each != given.end(); ++each) {
        QJsonObject row = digestRow(each.key(), each->atMs);
        row.insert(QStringLiteral("bot"), each->bot.toString());
        states += {each->atMs, row};
    }
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), memoryVersion},
                             {QStringLiteral("seen"), newest(callbacks)},
                             {QStringLiteral("given"), newest(states)}})
        .toJson();
}

LoadedPassportMemory loadPassportMemory(const QString &path, bool readOnly)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestMemory);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return {};
    if (!bytes)
        return {{}, {bytes.error().detail}, false};
    const Result<PassportMemory> memory = PassportMemory::parse(*bytes);
    if (memory)
        return {*memory, {}, true};
    LoadedPassportMemory loaded{{}, {memory.error().detail}, false};
    if (readOnly || memory.error().kind == ErrorKind::Refused)
        return loaded;
    const Result<QString> copy = core::keepAside(path, *bytes);
    loaded.mayReplace = copy.has_value();
    loaded.objections +=
        copy ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "The file as it was is kept in %1."), {*copy})
             : copy.error().detail;
    return loaded;
}

} // namespace botdeck::services
