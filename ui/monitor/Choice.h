// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/SharedField.h"

#include <QObject>

#include <optional>

namespace botdeck::models {
class UpdateListModel;
}

namespace botdeck::ui::monitor {

class UpdatesTable;

/// What is selected in the updates table, in the words of the inspector: one update, several, none.
class Choice final : public QObject
{
    Q_OBJECT

public:
    /// More rows than this are counted and not compared.
    static constexpr int mostCompared = 500;

    /// To be made after the table has its model.
    Choice(UpdatesTable &table, models::UpdateListModel &model);

    /// The one update that is selected.
    [[nodiscard]] std::optional<qint64> seq() const { return m_seq; }
    /// How many updates are selected, however many that are: it is counted by ranges.
    [[nodiscard]] int count() const { return m_count; }
    /// All of them, ascending; to be asked for where they are not too many.
    [[nodiscard]] QList<qint64> seqs() const;
    /// Selects this one alone and shows it; false where the table does not have it.
    bool choose(qint64 seq);
    /// Selects the next update (1) or the one before (-1), passing over events.
    void step(int by);

Q_SIGNALS:
    void oneChosen(std::optional<qint64> seq);
    void severalChosen(int count, const QList<botdeck::ui::monitor::SharedField> &shared);

private:
    void review();
    void reviewShared();
    [[nodiscard]] qint64 selectedUpdates() const;
    [[nodiscard]] QList<SharedField> shared() const;

    UpdatesTable &m_table;
    models::UpdateListModel &m_model;
    std::optional<qint64> m_seq;
    int m_count = 0;
};

} // namespace botdeck::ui::monitor
