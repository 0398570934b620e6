// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateTexts.h"

#include "models/SafeText.h"

#include <QDateTime>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace botdeck::models {

namespace {

constexpr qsizetype longestBeginning = 60;
constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerDay = msPerSecond * 60 * 60 * 24;
// Whatever a zone does to its clocks begins at a whole quarter.
constexpr qint64 msPerQuarter = msPerSecond * 60 * 15;

/// Whole ones before `ms`, which may lie before 1970.
qint64 wholes(qint64 ms, qint64 one)
{
    return ms / one - (ms % one < 0 ? 1 : 0);
}

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
    row.marked = stored.marked;
    row.note = stored.note;
    row.unconfirmed = stored.unconfirmed;
    row.summary = oneLine(row.quarantined ? update.fault : update.text);
    if (!row.quarantined)
        row.begins = update.text.section(u'\n', 0, 0).left(longestBeginning).trimmed();
    return row;
}

QString UpdateTexts::header(UpdateColumn column) const
{
    const QString given = m_words.headers.value(int(column));
    return given.isEmpty() ? QString::fromUtf8(updateColumns().at(size_t(column)).english) : given;
}

QString UpdateTexts::cell(const UpdateRow &row, UpdateColumn column) const
{
    switch (column) {
    case UpdateColumn::Mark:
        return remark(row);
    case UpdateColumn::Time:
        return time(row.receivedMs);
    case UpdateColumn::Bot:
        return botName(row.bot);
    case UpdateColumn::Kind:
        return m_words.kind ? m_words.kind(row.kind, row.content) : row.kind;
    case UpdateColumn::Chat:
        return row.chat;
    case UpdateColumn::From:
        return row.from;
    case UpdateColumn::Summary:
        return row.quarantined && m_words.fault ? m_words.fault(row.summary) : row.summary;
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

QString UpdateTexts::remark(const UpdateRow &row) const
{
    const bool noted = !row.note.isEmpty();
    QStringList parts;
    if (m_words.remark)
        parts.append(m_words.remark(row.marked, noted));
    if (!m_words.remark && row.marked)
        parts.append(QStringLiteral("Marked"));
    if (!m_words.remark && noted)
        parts.append(QStringLiteral("Noted"));
    if (row.unconfirmed)
        parts.append(m_words.unconfirmed.isEmpty() ? QStringLiteral("Not confirmed") : m_words.unconfirmed);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString UpdateTexts::toolTip(const UpdateRow &row, UpdateColumn column) const
{
    if (column == UpdateColumn::Mark && !row.note.isEmpty())
        return escaped(visibleText(row.note));
    return escaped(column == UpdateColumn::Time ? offsetTime(row.receivedMs) : cell(row, column));
}

QString UpdateTexts::toolTip(const FeedEvent &event, UpdateColumn column) const
{
    return escaped(
        column == UpdateColumn::Time ? offsetTime(event.atMs) : cell(event, UpdateColumn::Summary));
}

/// As a clock on the wall counts. For every answer the system looks whether the zone's file has changed, and
/// each cell of a table asks: what it said holds until the next quarter of an hour.
qint64 UpdateTexts::local(qint64 ms) const
{
    const qint64 present = wholes(m_clock.wallMs(), msPerQuarter);
    if (std::exchange(m_present, present) != present)
        m_ahead.clear();
    const qint64 quarter = wholes(ms, msPerQuarter);
    auto ahead = m_ahead.constFind(quarter);
    if (ahead == m_ahead.cend())
        ahead = m_ahead.insert(quarter, QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc() * msPerSecond);
    return ms + *ahead;
}

/// Local time; the date stands before it on all days but today.
QString UpdateTexts::time(qint64 ms) const
{
    const qint64 when = local(ms);
    const qint64 day = wholes(when, msPerDay);
    if (day == wholes(local(m_clock.wallMs()), msPerDay))
        return QTime::fromMSecsSinceStartOfDay(int(when - day * msPerDay)).toString(Qt::ISODateWithMs);
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("MM-dd HH:mm"));
}

/// The wall clock may have been set back meanwhile: nothing is younger than now.
QString UpdateTexts::age(qint64 ms) const
{
    const std::chrono::milliseconds age(std::max<qint64>(0, m_clock.wallMs() - ms));
    if (m_words.age)
        return m_words.age(age);
    return QString::number(age.count() / 1'000);
}

QString UpdateTexts::sentence(const FeedEvent &event) const
{
    if (m_words.event)
        return m_words.event(event);
    const QString kind = QString::fromUtf8(feedEventEnglish(event.kind));
    return event.detail.isEmpty() ? kind : kind + u' ' + event.detail;
}

QString UpdateTexts::botName(const domain::BotKey &bot) const
{
    const QString name = m_bots.value(bot).name;
    return name.isEmpty() ? bot.toString() : name;
}

} // namespace botdeck::models
