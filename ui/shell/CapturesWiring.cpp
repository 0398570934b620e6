// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CapturesWiring.h"

#include "ui/captures/ExportDialog.h"
#include "ui/captures/ImportDialog.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/FileDrop.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace botdeck::ui::shell {

namespace {

void bringToFront(QDialog &dialog)
{
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

CapturesWiring::CapturesWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    QAction &exportAction = parts.commands.at(Command::ExportUpdates);
    connect(&exportAction, &QAction::triggered, this, &CapturesWiring::exportUpdates);
    connect(
        &parts.commands.at(Command::ImportCapture), &QAction::triggered, this,
        &CapturesWiring::importCapture);
    parts.monitor.setExportAction(&exportAction);
    new widgets::FileDrop(parts.monitor, [this](const QString &path) { importDropped(path); });
}

captures::CaptureParts CapturesWiring::captureParts() const
{
    return {m_parts.desk.theme, m_parts.desk.workbench, m_parts.desk.redactor, [](const QString &path) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
            }};
}

void CapturesWiring::exportUpdates()
{
    if (m_export) {
        bringToFront(*m_export);
        return;
    }
    m_export = new captures::ExportDialog(
        captureParts(), {m_parts.monitor.updates().seqs(), m_parts.monitor.selectedSeqs()}, &m_parts.window);
    m_export->open();
}

void CapturesWiring::importCapture()
{
    if (m_import) {
        bringToFront(*m_import);
        return;
    }
    m_import = new captures::ImportDialog(captureParts(), &m_parts.window);
    m_import->open();
}

/// Says what the file holds; nothing is imported unasked.
void CapturesWiring::importDropped(const QString &path)
{
    if (!m_parts.commands.at(Command::ImportCapture).isEnabled() || m_import)
        return;
    importCapture();
    m_import->read(path);
}

} // namespace botdeck::ui::shell

#include "moc_CapturesWiring.cpp"
