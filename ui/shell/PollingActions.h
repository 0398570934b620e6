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
    /// Checkable, of the chosen bot: watch without confirming. P, while the table has the focus.
    [[nodiscard]] QAction &peek() { return *m_peek; }
    /// "Confirm to here…", of the one update that is selected; enabled by who knows that one.
    [[nodiscard]] QAction &confirm() { return *m_confirm; }
    /// Enabled while the chosen bot rests after a 409.
    [[nodiscard]] QAction &diagnose() { return *m_diagnose; }
    [[nodiscard]] QAction &startAll() { return *m_startAll; }
    [[nodiscard]] QAction &stopAll() { return *m_stopAll; }

Q_SIGNALS:
    void peekAsked(const botdeck::domain::BotKey &bot, bool on);
    void diagnoseAsked(const botdeck::domain::BotKey &bot);

private:
    void refresh();
    void refreshPeek(const models::BotRow *chosen);
    void refreshWords(const models::BotRow *chosen);
    void startChosen();
    void stopChosen();

    models::ConsoleData &m_data;
    const models::BotTreeModel &m_bots;
    std::optional<domain::BotKey> m_chosen;
    bool m_readOnly = false;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_peek;
    QAction *m_confirm;
    QAction *m_diagnose;
    QAction *m_startAll;
    QAction *m_stopAll;
};

} // namespace botdeck::ui::shell
