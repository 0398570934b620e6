// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "ui/shell/Desk.h"

#include <QList>
#include <QObject>

#include <optional>

class QMainWindow;
class QMenu;

namespace botdeck::models {
struct BotRow;
class ConsoleData;
} // namespace botdeck::models
namespace botdeck::ui::botedit {
class BotDialogs;
}
namespace botdeck::ui::bots {
class BotsPane;
}
namespace botdeck::ui::monitor {
class MonitorPage;
}

namespace botdeck::ui::shell {

class PollingActions;

/// Joins the list of bots with what it shows and with what can be done to a bot.
class BotsWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        models::ConsoleData &console;
        const Desk &desk;
        bots::BotsPane &pane;
        monitor::MonitorPage &monitor;
        botedit::BotDialogs &dialogs;
        PollingActions &polling;
        QMainWindow &window;
    };

    explicit BotsWiring(const Parts &parts, QObject *parent = nullptr);

    /// Puts what can be done to the chosen bot, or to all, into an empty menu.
    void fillMenu(QMenu &menu);

    /// Hears when the monitor comes and goes: another workspace, the lock.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A sentence to show.
    void said(const QString &words);

private:
    void connectList();
    void connectWishes();
    void connectForm();
    void setBots(const QList<models::BotRow> &bots);
    void follow(const domain::BotKey &before, const domain::BotKey &after);
    void tellMonitor();
    void tellTrouble(const QList<models::BotRow> &bots, const std::optional<domain::BotKey> &chosen) const;
    void tellSeen();
    [[nodiscard]] bool isInFront() const;
    void addMove(QMenu &menu, const char *name, const QString &words, int by);
    void followLink(const domain::BotKey &key);
    void sendTest(const domain::BotKey &bot);
    void reorder(const QList<domain::BotKey> &order);
    void applyForm();

    const Parts m_parts;
    /// The chosen bot that left the list last.
    std::optional<domain::BotKey> m_lost;
};

} // namespace botdeck::ui::shell
