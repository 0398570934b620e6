// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CallRow.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>

class QTimer;

namespace botdeck::models {

/// What a list of calls says in the window's language.
struct CallWords
{
    /// Of the columns, in their order.
    QStringList headers = {};
    /// Wall time in ms since 1970.
    std::function<QString(qint64 ms)> moment = {};
    std::function<QString(const domain::BotKey &bot)> bot = {};
    std::function<QString(const CallRow &row)> outcome = {};
    std::function<QString(qint64 ms)> duration = {};
};

/// The console's calls, newest first. It knows the number of each and holds only those looked at last; one
/// that is not here is asked for by rowsNeeded() and shown empty until setRows() brings it. It never fetches.
class CallListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, BotColumn, MethodColumn, OutcomeColumn, DurationColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        LoadedRole,            ///< bool: false while a placeholder
        FailedRole,            ///< bool
        StatusRole,            ///< int
    };

    /// Rows held at most, and asked for in one go.
    static constexpr int rowsKept = 2'048;
    static constexpr qsizetype rowsPerRequest = 256;

    explicit CallListModel(QObject *parent = nullptr);

    void setWords(CallWords words);
    /// All rows, newest first; a reset.
    void setIds(const QList<qint64> &ids);
    /// Newer ones, newest first, that come before all others.
    void prependIds(const QList<qint64> &ids);
    /// One that is no longer there.
    void removeId(qint64 id);
    /// Rows that were asked for.
    void setRows(const QList<CallRow> &rows);

    /// 0 for no such row.
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows that somebody looked at and that are not here, once per turn of the event loop.
    void rowsNeeded(const QList<qint64> &ids);

private:
    [[nodiscard]] QString text(const CallRow &row, int column) const;
    void ask();

    CallWords m_words;
    /// Descending.
    QList<qint64> m_ids;
    // data() is const; what it remembers about having been looked at is not the model's content.
    mutable QCache<qint64, CallRow> m_rows{rowsKept};
    mutable QList<qint64> m_wanted;
    QSet<qint64> m_asked;
    QTimer *m_askSoon;
};

} // namespace botdeck::models
