// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"
#include "models/FeedEvent.h"
#include "models/UpdateColumns.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <utility>

namespace botdeck::models {

/// What a row shows of its bot.
struct BotLabel
{
    QString name = {};
    domain::PlatformId platform = domain::PlatformId::CloudChat;

    bool operator==(const BotLabel &) const = default;
};

/// The words that only the user interface knows, so that the model can say them (to views, to screen
/// readers).
struct UpdateWords
{
    /// In the order of UpdateColumn; one that is missing is the column's English name.
    QStringList headers = {};
    /// "Photo" for ("message", "photo"); also for kinds nobody knows yet.
    std::function<QString(const QString &kind, const QString &content)> kind = {};
    /// The sentence that was kept of an update that could not be read; without it that sentence.
    std::function<QString(const QString &fault)> fault = {};
    /// The event as a sentence; without it English and the event's own detail.
    std::function<QString(const FeedEvent &event)> event = {};
    /// What the operator put to an update: "Marked", "Noted", both; empty for nothing.
    std::function<QString(bool marked, bool noted)> remark = {};
    /// Of an update that was looked at and waits at the server still.
    QString unconfirmed = {};
    /// How old something is: "14 s", "3 min"; empty where it is older than ages are told.
    std::function<QString(std::chrono::milliseconds age)> age = {};
};

/// What is kept of a row: only what its cells show.
struct UpdateRow
{
    domain::BotKey bot;
    qint64 seq = 0;
    qint64 receivedMs = 0;
    qint64 rawBytes = 0;
    domain::Stream stream = domain::Stream::Poll;
    int epoch = 0;
    QString updateId;
    QString kind;
    QString content;
    QString chat;
    QString chatId;
    QString from;
    QString fromId;
    QString summary;
    /// How the text begins, as received; one line of it at most.
    QString begins;
    bool quarantined = false;
    bool marked = false;
    QString note;
    bool unconfirmed = false;
};

UpdateRow makeUpdateRow(const domain::StoredUpdate &stored);

/// Says the cells of the updates table.
class UpdateTexts
{
public:
    explicit UpdateTexts(const core::Clock &clock)
        : m_clock(clock)
    {
    }

    void setWords(UpdateWords words) { m_words = std::move(words); }
    void setBots(const QHash<domain::BotKey, BotLabel> &bots) { m_bots = bots; }
    [[nodiscard]] const QHash<domain::BotKey, BotLabel> &bots() const { return m_bots; }

    [[nodiscard]] QString header(UpdateColumn column) const;
    [[nodiscard]] QString cell(const UpdateRow &row, UpdateColumn column) const;
    /// An event has a time, a bot and a sentence (in the summary).
    [[nodiscard]] QString cell(const FeedEvent &event, UpdateColumn column) const;
    /// The cell in full, as rich text with everything escaped; the time with date and offset from UTC.
    [[nodiscard]] QString toolTip(const UpdateRow &row, UpdateColumn column) const;
    [[nodiscard]] QString toolTip(const FeedEvent &event, UpdateColumn column) const;

private:
    [[nodiscard]] QString remark(const UpdateRow &row) const;
    [[nodiscard]] QString time(qint64 ms) const;
    [[nodiscard]] qint64 local(qint64 ms) const;
    [[nodiscard]] QString age(qint64 ms) const;
    [[nodiscard]] QString sentence(const FeedEvent &event) const;
    [[nodiscard]] QString botName(const domain::BotKey &bot) const;

    const core::Clock &m_clock;
    UpdateWords m_words;
    QHash<domain::BotKey, BotLabel> m_bots;
    // What local time is ahead of UTC in some quarters of an hour, and the present one, with which they go.
    mutable QHash<qint64, qint64> m_ahead;
    mutable qint64 m_present = -1;
};

} // namespace botdeck::models
