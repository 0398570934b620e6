// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace botdeck::ui::monitor {
class MonitorPage;
}
namespace botdeck::ui::replay {
class ReplayActions;
enum class ReplayWay;
} // namespace botdeck::ui::replay

namespace botdeck::ui::shell {

/// Joins what the table shows with what sends it once more. One dialog at a time.
class ReplayWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        monitor::MonitorPage &monitor;
        QWidget &window;
    };

    explicit ReplayWiring(const Parts &parts, QObject *parent = nullptr);

    /// For the menu.
    [[nodiscard]] const QList<QAction *> &actions() const;
    void retranslate();

private:
    void refresh();
    void open(replay::ReplayWay way, bool edits);

    const Parts m_parts;
    replay::ReplayActions *m_actions;
    QPointer<QDialog> m_dialog;
    /// Of the window, never of the profile: it may have a secret path.
    QString m_lastAddress;
};

} // namespace botdeck::ui::shell
