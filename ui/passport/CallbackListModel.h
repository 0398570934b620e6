// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QAbstractTableModel>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::passport {

/// The callbacks of a bot, the newest first. Nothing of what they encrypt is in it.
class CallbackListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CameColumn, VerdictColumn, NotesColumn, ColumnCount };
    enum Role {
        /// CallbackState
        StateRole = Qt::UserRole,
    };

    /// The clock outlives it.
    explicit CallbackListModel(const core::Clock &clock, QObject *parent = nullptr);

    /// Oldest first, as they came. Those that are new come on top; anything else is changed in its place,
    /// but for another bot's.
    void setCallbacks(const QList<ShownCallback> &callbacks);
    [[nodiscard]] const ShownCallback &at(int row) const { return m_callbacks.at(lastRow() - row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] qsizetype lastRow() const { return m_callbacks.size() - 1; }

    const core::Clock &m_clock;
    QList<ShownCallback> m_callbacks;
};

/// "not read", "passed"…
QString callbackStateWords(CallbackState state);

} // namespace botdeck::ui::passport
