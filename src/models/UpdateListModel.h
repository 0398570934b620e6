// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FeedRows.h"
#include "models/Remark.h"
#include "models/UpdateTexts.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

class QTimer;

namespace botdeck::models {

/// The updates table: a window on the store, with the feeds' own events as rows between the updates. It knows
/// every row's `seq` and holds only the rows looked at last; a row that is not here is asked for by
/// rowsNeeded() and shown empty until setRows() brings it. It never fetches.
class UpdateListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MarkColumn = int(UpdateColumn::Mark),
        TimeColumn = int(UpdateColumn::Time),
        BotColumn = int(UpdateColumn::Bot),
        KindColumn = int(UpdateColumn::Kind),
        ChatColumn = int(UpdateColumn::Chat),
        FromColumn = int(UpdateColumn::From),
        SummaryColumn = int(UpdateColumn::Summary),
        AgeColumn = int(UpdateColumn::Age),
        UpdateIdColumn = int(UpdateColumn::UpdateId),
        ChatIdColumn = int(UpdateColumn::ChatId),
        FromIdColumn = int(UpdateColumn::FromId),
        StreamColumn = int(UpdateColumn::Stream),
        SeqColumn = int(UpdateColumn::Seq),
        ColumnCount = updateColumnCount,
    };
    enum Role {
        SeqRole = Qt::UserRole, ///< qint64; invalid for an event
        LoadedRole,             ///< bool: false while a placeholder
        KindRole,               ///< QString, as domain::Update::kind
        ContentRole,            ///< QString, as domain::Update::content
        PlatformRole,           ///< domain::PlatformId as int; invalid where the bot is not known
        QuarantinedRole,        ///< bool
        MarkedRole,             ///< bool
        NotedRole,              ///< bool
        ChatIdRole,             ///< QString, as received; empty where there is none
        FromIdRole,             ///< likewise
        UnconfirmedRole,        ///< bool: looked at, and waits at the server still
        UpdateIdRole,           ///< QString, empty where there is none
        BotRole,                ///< domain::BotKey
        BotKeyRole,             ///< QString
        TextRole,               ///< QString: how the text begins, as received, at most one line
        KindTermRole,           ///< QString: what `kind:` asks for, the content where it says more
        RemarkTermRole,         ///< QString: what `is:` asks for, empty where nothing was put to it
        EventRole,              ///< FeedEvent::Kind as int; invalid for an update
    };

    /// Rows held at most, rows asked for together, and how much is asked for in one go.
    static constexpr int rowsKept = 4096;
    static constexpr int pageSize = 64;
    static constexpr int pagesPerRequest = 8;
    /// Rows that go or come one by one.
    static constexpr qsizetype fewChanges = 16;

    explicit UpdateListModel(const core::Clock &clock, QObject *parent = nullptr);

    void setWords(UpdateWords words);
    void setBots(const QHash<domain::BotKey, BotLabel> &bots);

    /// The whole table, ascending. Rows held stay, they keep their seq; events stay too.
    void setSeqs(const QList<qint64> &seqs);
    /// The same table with some rows more or less: a few come and go one by one, so that what is selected
    /// stays; of many it is a reset.
    void changeSeqs(const QList<qint64> &seqs);
    /// These updates have it now.
    void setRemark(const QList<qint64> &seqs, const Remark &remark);
    /// All events that there are; a reset, for when another bot is looked at.
    void setEvents(const QList<FeedEvent> &events);
    /// New rows at the end. What is not greater than the last seq is left out.
    void appendSeqs(const QList<qint64> &seqs);
    /// One more event; the bot's oldest one goes when there are more than FeedEvent::keptPerBot.
    void addEvent(const FeedEvent &event);
    /// Rows asked for, or about to be announced.
    void setRows(const QList<domain::StoredUpdate> &rows);
    /// Asks again for what is looked at and never came.
    void forgetRequests();
    /// Time has passed: says that the ages of these rows have changed.
    void refreshAges(int firstRow, int lastRow);

    /// 0 where there is no such row, or it is an event.
    [[nodiscard]] qint64 seqAt(int row) const;
    /// -1 where the table has no such seq.
    [[nodiscard]] int rowOf(qint64 seq) const;
    /// How many of the rows before this one are updates.
    [[nodiscard]] qsizetype updatesBefore(int row) const;
    /// How many rows are updates.
    [[nodiscard]] qsizetype updateCount() const { return m_feed.seqs().size(); }
    /// All updates of the table, ascending.
    [[nodiscard]] const QList<qint64> &seqs() const { return m_feed.seqs(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows that somebody looked at and that are not here, once per turn of the event loop.
    void rowsNeeded(const QList<qint64> &seqs);

private:
    [[nodiscard]] QVariant updateData(const UpdateRow &row, int column, int role) const;
    [[nodiscard]] QVariant termData(const UpdateRow &row, int role) const;
    [[nodiscard]] QVariant eventData(const FeedEvent &event, int column, int role) const;
    [[nodiscard]] QVariant platformOf(const domain::BotKey &bot) const;
    void want(qsizetype update) const;
    void ask();
    void everyRowChanged();
    void removeSeq(qint64 seq);
    void insertSeq(qint64 seq);

    UpdateTexts m_texts;
    FeedRows m_feed;
    // data() is const; what it remembers about having been looked at is not the model's content.
    mutable QCache<qint64, UpdateRow> m_rows{rowsKept};
    mutable QList<qsizetype> m_wantedPages;
    QSet<qint64> m_asked;
    QTimer *m_askSoon;
};

} // namespace botdeck::models
