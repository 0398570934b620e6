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

/// Lets the ages in the table grow, once a second, while they are looked at.
class AgeTicker final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{1000};

    AgeTicker(UpdatesTable &table, models::UpdateListModel &model, core::Clock &clock);

    /// Ages may be seen from now on.
    void wake();

private:
    void tick();

    UpdatesTable &m_table;
    models::UpdateListModel &m_model;
    core::Clock &m_clock;
    bool m_isRunning = false;
};

} // namespace botdeck::ui::monitor
