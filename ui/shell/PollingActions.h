// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"
#include "models/ConsoleData.h"

#include <QAction>
#include <QObject>

#include <optional>

namespace botdeck::ui::shell {

/// Start and stop, for the chosen bot or, where none is, for all; only what can be done now is enabled.
/// Menus, tool bar and empty states share these actions.
class PollingActions final : public QObject
{
    Q_OBJECT

public:
    PollingActions(models::ConsoleData &data, const models::BotTreeModel &bots, QObject *parent = nullptr);

    void setChosen(const std::optional<domain::BotKey> &bot);
    /// Another console receives: nothing can be started or stopped here.
    void setReadOnly();
    void retranslate();

    [[nodiscard]] QAction &start() { return *m_start; }
    [[nodiscard]] QAction &stop() { return *m_stop; }
    [[nodiscard]] QAction &startAll() { return *m_startAll; }
    [[nodiscard]] QAction &stopAll() { return *m_stopAll; }

private:
    void refresh();
    void startChosen();
    void stopChosen();

    models::ConsoleData &m_data;
    const models::BotTreeModel &m_bots;
    std::optional<domain::BotKey> m_chosen;
    bool m_readOnly = false;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_startAll;
    QAction *m_stopAll;
};

} // namespace botdeck::ui::shell
