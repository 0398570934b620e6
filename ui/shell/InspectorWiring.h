// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>

namespace botdeck::models {
class ConsoleData;
}
namespace botdeck::ui::monitor {
class Inspector;
class MonitorPage;
class Remarking;
class UpdateCopier;
} // namespace botdeck::ui::monitor

namespace botdeck::ui::shell {

class Docks;

/// Joins the table, the inspector and what copies an update.
class InspectorWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        models::ConsoleData &console;
        const Desk &desk;
        monitor::MonitorPage &monitor;
        monitor::Inspector &inspector;
        Docks &docks;
    };

    explicit InspectorWiring(const Parts &parts, QObject *parent = nullptr);

    /// Nothing here may change the profile.
    void setReadOnly();

Q_SIGNALS:
    /// What is on the clipboard now, or why nothing was copied.
    void said(const QString &words);
    /// Why a mark or note was not kept.
    void failed(const QString &words);

private:
    void connectUpdates(models::ConsoleData &console, monitor::MonitorPage &monitor);
    void connectCopies();
    void connectSeveral(const Parts &parts);

    monitor::Inspector &m_inspector;
    monitor::UpdateCopier *m_copier;
    monitor::Remarking *m_remarking = nullptr;
};

} // namespace botdeck::ui::shell
