// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/MatchCounts.h"
#include "services/StorePages.h"

#include <QSet>

#include <memory>

namespace botdeck::services {

class Workbench;

/// What one window sees of the workbench: ConsoleData over the real feeds and the real store.
class Console final : public models::ConsoleData
{
    Q_OBJECT

public:
    explicit Console(Workbench &workbench, QObject *parent = nullptr);
    ~Console() override;

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

private:
    /// What becomes of the table: another one, or the same with some rows more or less.
    enum class Reading { Anew, Again };

    void connectPages();
    void connectRows();
    void storeReady();
    void sayFailure();
    void readCounts();
    void sayCounters();
    void readSeqs(Reading reading = Reading::Anew);
    void remarked(const QList<qint64> &seqs, const models::Remark &remark);
    void confirmedChanged(const QList<qint64> &seqs);
    void askCounts();
    [[nodiscard]] QHash<domain::BotKey, QString> names() const;
    [[nodiscard]] QList<domain::BotKey> keys() const;
    void reset(const QList<qint64> &seqs);
    void arrived(const QList<qint64> &seqs);
    template <typename Call>
    void inPages(Call call);

    Workbench &m_workbench;
    /// Lives in the reader thread; deleted there.
    StorePages *m_pages;
    /// What the table lists now.
    PageSelection m_selection;
    /// There is something to be read, even where nothing can be written.
    bool m_storeReady = false;
    QString m_readFailure;
    /// Bots that the store was asked about, and those of which it said how much it has.
    QSet<domain::BotKey> m_asked;
    QSet<domain::BotKey> m_counted;
    /// How many answers to readSeqs() are still under way; what arrives meanwhile is in the last of them.
    int m_resets = 0;
    /// One of them was for another table.
    bool m_isAnew = false;
    qint64 m_lastSeq = 0;
    QList<domain::Filter> m_counting;
    MatchCounts m_counts;
};

} // namespace botdeck::services
