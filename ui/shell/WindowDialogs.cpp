// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowDialogs.h"

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

QString key(Qt::Key which)
{
    return QKeySequence(which).toString(QKeySequence::NativeText);
}

/// Keys that are no menu's.
QList<preferences::KeyRow> viewKeys()
{
    const QString rowMenu = QStringLiteral("%1, Shift+F10").arg(key(Qt::Key_Menu));
    return {
        {WindowDialogs::tr("Menu of the chosen row"), rowMenu},
        {WindowDialogs::tr("Inspect the chosen update"), key(Qt::Key_Return)},
        {WindowDialogs::tr("Show all bots again, in the list of bots"), key(Qt::Key_Escape)},
    };
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
    return open(
        m_settings, [this] { return new preferences::SettingsDialog(preferencesParts(m_desk), &m_window); });
}

QDialog *WindowDialogs::openShortcuts(const QList<QMenu *> &menus)
{
    return open(m_shortcuts, [this, &menus] {
        return new preferences::ShortcutSheet(menus, viewKeys, m_desk.theme, &m_window);
    });
}

QDialog *WindowDialogs::openAbout()
{
    return open(m_about, [this] { return new preferences::AboutDialog(m_desk.theme, &m_window); });
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
