// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace botdeck::ui::captures {
class ImportDialog;
struct CaptureParts;
} // namespace botdeck::ui::captures
namespace botdeck::ui::monitor {
class MonitorPage;
}

namespace botdeck::ui::shell {

class Commands;

/// Joins what the table shows with what takes it into files, and captures back. One dialog of each kind at a
/// time.
class CapturesWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        monitor::MonitorPage &monitor;
        Commands &commands;
        QWidget &window;
    };

    explicit CapturesWiring(const Parts &parts, QObject *parent = nullptr);

private:
    void exportUpdates();
    void importCapture();
    void importDropped(const QString &path);
    [[nodiscard]] captures::CaptureParts captureParts() const;

    const Parts m_parts;
    QPointer<QDialog> m_export;
    QPointer<captures::ImportDialog> m_import;
};

} // namespace botdeck::ui::shell
