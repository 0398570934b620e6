// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowDialogs.h"

#include "core/LogRing.h"
#include "security/Redactor.h"
#include "services/SettingsKeeper.h"
#include "ui/diagnostics/LogWindow.h"
#include "ui/manual/ManualWindow.h"
#include "ui/preferences/AboutDialog.h"
#include "ui/preferences/SettingsDialog.h"
#include "ui/preferences/ShortcutSheet.h"
#include "ui/secrets/SecretsDoor.h"

#include <QApplication>
#include <QDialog>
#include <QToolTip>

namespace botdeck::ui::shell {

namespace {

preferences::PreferencesParts preferencesParts(const Desk &desk)
{
    secrets::SecretsDoor *door = &desk.door;
    preferences::PreferencesParts parts{desk.clock,      desk.theme,         desk.settings,
                                        desk.secrets,    desk.vault,         desk.workbench,
                                        desk.background, desk.profileFolder, desk.readOnly};
    parts.openSecrets = [door](QWidget *parent, const auto &then) { door->open(parent, then); };
    parts.openVault = [door](QWidget *parent, const auto &then) { door->openVault(parent, then); };
    parts.changePassphrase = [door](QWidget *parent, const auto &then) {
        door->changePassphrase(parent, then);
    };
    return parts;
}

} // namespace

WindowDialogs::WindowDialogs(const Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

template <typename Make>
QDialog *WindowDialogs::open(QPointer<QDialog> &there, Make make)
{
    // One that was closed is there until the event loop deletes it.
    if (there && there->isVisible()) {
        there->raise();
        there->activateWindow();
        return there;
    }
    QDialog *dialog = make();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    there = dialog;
    dialog->open();
    return dialog;
}

QDialog *WindowDialogs::openSettings()
{
    return open(m_settings, [this] {
        preferences::PreferencesParts parts = preferencesParts(m_desk);
        parts.keys = m_keys;
        return new preferences::SettingsDialog(parts, &m_window);
    });
}

void WindowDialogs::openKeySettings()
{
    if (auto *settings = qobject_cast<preferences::SettingsDialog *>(openSettings()))
        settings->showPage(preferences::PageId::Keyboard);
}

QDialog *WindowDialogs::openShortcuts()
{
    return open(m_shortcuts, [this] {
        auto *sheet = new preferences::ShortcutSheet(m_keys, m_desk.theme, &m_window);
        connect(sheet, &preferences::ShortcutSheet::manualAsked, this, &WindowDialogs::manualAsked);
        connect(sheet, &preferences::ShortcutSheet::changeAsked, this, &WindowDialogs::openKeySettings);
        connect(
            &m_desk.settings, &services::SettingsKeeper::changed, sheet,
            [sheet](storage::Setting changed) {
                if (changed == storage::Setting::KeyChanges)
                    sheet->refresh();
            },
            Qt::QueuedConnection);
        return sheet;
    });
}

QDialog *WindowDialogs::openAbout()
{
    return open(m_about, [this] { return new preferences::AboutDialog(m_desk.theme, &m_window); });
}

QDialog *WindowDialogs::openManual(const QString &page)
{
    if (!m_manual || !m_manual->isVisible())
        m_manual = new manual::ManualWindow(m_desk.theme, &m_window);
    m_manual->openPage(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
    return m_manual;
}

QDialog *WindowDialogs::openLog()
{
    // Without one nothing is kept of it.
    static const log::LogRing none([] { return qint64(0); });
    if (!m_log || !m_log->isVisible()) {
        m_log = new diagnostics::LogWindow(
            m_desk.log ? *m_desk.log : none,
            [redactor = &m_desk.redactor](const QString &text) { return redactor->redact(text); },
            m_desk.theme, &m_window);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
    return m_log;
}

void WindowDialogs::closeAll()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QToolTip::hideText();
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        // Not reject(): one that is busy says no to that.
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    }
}

} // namespace botdeck::ui::shell

#include "moc_WindowDialogs.cpp"
