// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

class QTimer;

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
    QStringList headers = {};
    /// "Photo" for ("message", "photo"); also for kinds nobody knows yet.
    std::function<QString(const QString &kind, const QString &content)> kind = {};
};

/// The updates table: a window on the store. It knows every row's `seq` and holds only the rows looked at
/// last; a row that is not here is asked for by rowsNeeded() and shown empty until setRows() brings it. It
/// never fetches.
class UpdateListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, BotColumn, KindColumn, ChatColumn, FromColumn, SummaryColumn, ColumnCount };
    enum Role {
        SeqRole = Qt::UserRole, ///< qint64
        LoadedRole,             ///< bool: false while a placeholder
        KindRole,               ///< QString, as domain::Update::kind
        ContentRole,            ///< QString, as domain::Update::content
        PlatformRole,           ///< domain::PlatformId as int; invalid where the bot is not known
        QuarantinedRole,        ///< bool
    };

    /// Rows held at most, rows asked for together, and how much is asked for in one go.
    static constexpr int rowsKept = 4096;
    static constexpr int pageSize = 64;
    static constexpr int pagesPerRequest = 8;

    explicit UpdateListModel(const core::Clock &clock, QObject *parent = nullptr);

    void setWords(UpdateWords words);
    void setBots(const QHash<domain::BotKey, BotLabel> &bots);

    /// The whole table, ascending. Rows held stay, they keep their seq.
    void setSeqs(const QList<qint64> &seqs);
    /// New rows at the end. What is not greater than the last seq is left out.
    void appendSeqs(const QList<qint64> &seqs);
    /// Rows asked for, or about to be announced.
    void setRows(const QList<domain::StoredUpdate> &rows);
    /// Asks again for what is looked at and never came.
    void forgetRequests();

    /// 0 where there is no such row.
    [[nodiscard]] qint64 seqAt(int row) const;
    /// -1 where the table has no such seq.
    [[nodiscard]] int rowOf(qint64 seq) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows that somebody looked at and that are not here, once per turn of the event loop.
    void rowsNeeded(const QList<qint64> &seqs);

private:
    struct Row
    {
        domain::BotKey bot;
        qint64 receivedMs = 0;
        QString kind;
        QString content;
        QString chat;
        QString from;
        QString summary;
        bool quarantined = false;
    };

    static Row *makeRow(const domain::StoredUpdate &stored);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant roleData(const Row &row, int column, int role) const;
    [[nodiscard]] QString timeText(qint64 ms) const;
    void want(int row) const;
    void ask();
    void everyRowChanged();

    const core::Clock &m_clock;
    UpdateWords m_words;
    QHash<domain::BotKey, BotLabel> m_bots;
    QList<qint64> m_seqs;
    // data() is const; what it remembers about having been looked at is not the model's content.
    mutable QCache<qint64, Row> m_rows{rowsKept};
    mutable QList<int> m_wantedPages;
    QSet<qint64> m_asked;
    QTimer *m_askSoon;
};

} // namespace botdeck::models
