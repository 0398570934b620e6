// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateTexts.h"

#include "models/SafeText.h"

#include <QDateTime>
#include <QStringBuilder>

#include <algorithm>

namespace botdeck::models {

namespace {

// A view takes a tooltip with tags for rich text: a stranger's text is escaped, and said to be rich for that.
QString escaped(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>" % text.toHtmlEscaped() % u"</qt>";
}

/// The moment with date and offset from UTC: 2026-11-21T12:47:03.218+08:00.
QString offsetTime(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace

UpdateRow makeUpdateRow(const domain::StoredUpdate &stored)
{
    const domain::Update &update = stored.update;
    UpdateRow row;
    row.bot = stored.bot;
    row.seq = stored.seq;
    row.receivedMs = stored.receivedMs;
    row.rawBytes = stored.rawBytes;
    row.stream = stored.stream;
    row.epoch = stored.epoch;
    row.updateId = update.updateId ? update.updateId->toString() : QString();
    row.kind = update.kind;
    row.content = update.content;
    row.chatId = oneLine(update.chatId);
    row.chat = update.chatTitle.isEmpty() ? row.chatId : oneLine(update.chatTitle);
    row.fromId = oneLine(update.fromId);
    row.from = update.fromName.isEmpty() ? row.fromId : oneLine(update.fromName);
    row.quarantined = update.isQuarantined();
    row.summary = oneLine(row.quarantined ? update.fault : update.text);
    return row;
}

QString UpdateTexts::header(UpdateColumn column) const
{
    const QString given = words.headers.value(int(column));
    return given.isEmpty() ? QString::fromUtf8(updateColumns().at(size_t(column)).english) : given;
}

QString UpdateTexts::cell(const UpdateRow &row, UpdateColumn column) const
{
    switch (column) {
    case UpdateColumn::Time:
        return time(row.receivedMs);
    case UpdateColumn::Bot:
        return botName(row.bot);
    case UpdateColumn::Kind:
        return words.kind ? words.kind(row.kind, row.content) : row.kind;
    case UpdateColumn::Chat:
        return row.chat;
    case UpdateColumn::From:
        return row.from;
    case UpdateColumn::Summary:
        return row.summary;
    case UpdateColumn::Age:
        return age(row.receivedMs);
    case UpdateColumn::UpdateId:
        return row.updateId;
    case UpdateColumn::ChatId:
        return row.chatId;
    case UpdateColumn::FromId:
        return row.fromId;
    case UpdateColumn::Size:
        return QString::number(row.rawBytes);
    case UpdateColumn::Epoch:
        return QString::number(row.epoch);
    case UpdateColumn::Stream:
        return domain::streamName(row.stream);
    case UpdateColumn::Seq:
        return QString::number(row.seq);
    }
    return {};
}

QString UpdateTexts::cell(const FeedEvent &event, UpdateColumn column) const
{
    switch (column) {
    case UpdateColumn::Time:
        return time(event.atMs);
    case UpdateColumn::Age:
        return age(event.atMs);
    case UpdateColumn::Bot:
        return botName(event.bot);
    case UpdateColumn::Summary:
        return oneLine(sentence(event));
    default:
        return {};
    }
}

QString UpdateTexts::toolTip(const UpdateRow &row, UpdateColumn column) const
{
    return escaped(column == UpdateColumn::Time ? offsetTime(row.receivedMs) : cell(row, column));
}

QString UpdateTexts::toolTip(const FeedEvent &event, UpdateColumn column) const
{
    return escaped(
        column == UpdateColumn::Time ? offsetTime(event.atMs) : cell(event, UpdateColumn::Summary));
}

/// Local time; the date stands before it on all days but today.
QString UpdateTexts::time(qint64 ms) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const bool today = when.date() == QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date();
    return when.toString(today ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("MM-dd HH:mm"));
}

/// The wall clock may have been set back meanwhile: nothing is younger than now.
QString UpdateTexts::age(qint64 ms) const
{
    const std::chrono::milliseconds age(std::max<qint64>(0, m_clock.wallMs() - ms));
    if (words.age)
        return words.age(age);
    return QString::number(age.count() / 1'000);
}

QString UpdateTexts::sentence(const FeedEvent &event) const
{
    if (words.event)
        return words.event(event);
    const QString kind = QString::fromUtf8(feedEventEnglish(event.kind));
    return event.detail.isEmpty() ? kind : kind + u' ' + event.detail;
}

QString UpdateTexts::botName(const domain::BotKey &bot) const
{
    const QString name = bots.value(bot).name;
    return name.isEmpty() ? bot.toString() : name;
}

} // namespace botdeck::models
