// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RunMark.h"

#include "core/AtomicFile.h"
#include "storage/StoreReader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace botdeck::services {

namespace {

constexpr qint64 longestMark = 4'096;
constexpr QLatin1StringView startedKey("started");
constexpr QLatin1StringView updatesKey("updates");

core::Phrase recoveredWords(const RunMark &before, const std::optional<StoreFigures> &now)
{
    const QString since =
        QDateTime::fromMSecsSinceEpoch(before.startedMs).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    if (!now) {
        return {
            QT_TRANSLATE_NOOP(
                "Phrase",
                "Botdeck did not end as it should (it was started at %1). The store cannot be read yet, so "
                "it is not known what is there of that run."),
            {since}};
    }
    return {
        QT_TRANSLATE_NOOP(
            "Phrase",
            "Botdeck did not end as it should (it was started at %1). What is there of that run: updates "
            "stored: %2; chats with a draft: %3. Nothing that was confirmed to a server is missing. What was "
            "typed in dialogs and not saved is gone."),
        {since, std::max<qint64>(0, now->updates - before.updates), now->drafts}};
}

} // namespace

std::optional<RunMark> readRunMark(const QString &path)
{
    const core::Result<QByteArray> bytes = core::readWhole(path, longestMark);
    if (!bytes)
        return std::nullopt;
    const QJsonObject mark = QJsonDocument::fromJson(*bytes).object();
    if (!mark.value(startedKey).isDouble())
        return std::nullopt;
    return RunMark{mark.value(startedKey).toInteger(), mark.value(updatesKey).toInteger()};
}

core::Result<void> writeRunMark(const QString &path, const RunMark &mark)
{
    const QJsonObject object{{startedKey, mark.startedMs}, {updatesKey, mark.updates}};
    return core::writeWhole(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<StoreFigures> storeFigures(const QString &storeFolder)
{
    const auto reader = storage::StoreReader::open(storeFolder);
    if (!reader)
        return reader.error().kind == core::ErrorKind::NotFound ? std::optional(StoreFigures())
                                                                : std::nullopt;
    const core::Result<qint64> updates = (*reader)->count();
    const auto bots = (*reader)->bots();
    if (!updates || !bots)
        return std::nullopt;
    StoreFigures figures{*updates, 0};
    for (const domain::BotKey &bot : *bots) {
        const auto notes = (*reader)->chatNotes(bot);
        if (!notes)
            return std::nullopt;
        figures.drafts +=
            std::ranges::count_if(*notes, [](const auto &note) { return !note.draft.isEmpty(); });
    }
    return figures;
}

core::Phrase beginRun(const QString &markFile, const QString &storeFolder, qint64 nowMs)
{
    const std::optional<RunMark> before = readRunMark(markFile);
    const std::optional<StoreFigures> now = storeFigures(storeFolder);
    // Without it the next start says nothing; that is no reason to trouble anybody.
    std::ignore = writeRunMark(markFile, {nowMs, now.value_or(StoreFigures()).updates});
    return before ? recoveredWords(*before, now) : core::Phrase();
}

void endRun(const QString &markFile)
{
    QFile::remove(markFile);
}

} // namespace botdeck::services
