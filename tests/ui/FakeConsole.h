// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QMap>

namespace botdeck::test {

/// A console without a program behind it: invented bots and updates, every wish written down, every answer
/// given from the event loop as a service would.
class FakeConsole final : public models::ConsoleData
{
    Q_OBJECT

public:
    using ConsoleData::ConsoleData;

    void refresh() override;
    void requestRows(const QList<qint64> &seqs) override;
    void requestRaw(qint64 seq) override;
    void requestRaws(const QList<qint64> &seqs) override;
    void startPolling(const domain::BotKey &bot) override;
    void stopPolling(const domain::BotKey &bot) override;
    void startAll() override;
    void stopAll() override;
    void selectBot(const std::optional<domain::BotKey> &bot) override;
    void setFilter(const domain::Filter &filter) override;
    void remark(const QList<qint64> &seqs, const models::Remark &remark) override;
    void requestAnswers(qint64 seq) override;
    void countMatches(const QList<domain::Filter> &filters) override;

    /// Says all of it, as refresh() would.
    void setBots(const QList<models::BotRow> &bots);
    void setState(const domain::BotKey &bot, const domain::BotStatus &status);
    /// Stores the updates and announces them; with their rows unless they are to be asked for.
    void arrive(const QList<domain::StoredUpdate> &updates, bool withRows = true);
    void forgetUpdates();
    [[nodiscard]] const QList<models::BotRow> &bots() const { return m_bots; }
    [[nodiscard]] qint64 lastSeq() const { return m_updates.isEmpty() ? 0 : m_updates.lastKey(); }

    /// Every call that wishes something, in order: "start:KEY", "stopAll", "select:", "filter:TEXT",
    /// "rows:3", "raw:17", "raws:3", "marked:3", "unmarked:3", "note:TEXT", "answers:17".
    QStringList wishes;
    /// Answers to requestRows() wait until this is true again.
    bool answersRows = true;
    /// Nothing was counted yet.
    bool countsSilently = false;
    /// Where it is not empty, no mark and no note can be written, and this is why.
    QString remarkFailure;
    /// By seq; of any other there is none.
    QMap<qint64, QList<models::AnsweringCall>> answers;

private:
    [[nodiscard]] bool isShown(const domain::StoredUpdate &stored) const;
    [[nodiscard]] QList<qint64> shownSeqs() const;
    void sayCounters();
    void sayMatches();
    void changeAll(domain::BotState state);

    QList<models::BotRow> m_bots;
    QMap<qint64, domain::StoredUpdate> m_updates;
    std::optional<domain::BotKey> m_selected;
    domain::Filter m_filter;
    QList<domain::Filter> m_counting;
};

} // namespace botdeck::test
