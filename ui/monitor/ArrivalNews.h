// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QObject>

namespace botdeck::models {
class UpdateListModel;
}

namespace botdeck::ui::monitor {

class UpdatesTable;

/// Says to screen readers how many updates arrived, those of a moment together.
class ArrivalNews final : public QObject
{
    Q_OBJECT

public:
    static constexpr core::Clock::Milliseconds pause{5'000};

    /// The table owns it.
    ArrivalNews(UpdatesTable &table, const models::UpdateListModel &model, core::Clock &clock);

private:
    void count(int rows);
    void tell();

    UpdatesTable &m_table;
    core::Clock &m_clock;
    int m_new = 0;
};

} // namespace botdeck::ui::monitor
