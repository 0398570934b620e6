// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/KeyRows.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace botdeck::ui::manual {
class ManualWindow;
}

namespace botdeck::ui::shell {

/// Opens what belongs to the program and to no bot: settings, shortcuts, about, the manual, the
/// log. One of each kind at a time.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(const Desk &desk, QWidget &window, QObject *parent = nullptr);

    /// What the sheet of keys and the settings list.
    void setKeys(const preferences::KeyGroups &keys) { m_keys = keys; }

    QDialog *openSettings();
    /// At the page of the keys.
    void openKeySettings();
    QDialog *openShortcuts();
    QDialog *openAbout();
    /// A page of ui/manual, in the manual's own window, which is not modal.
    QDialog *openManual(const QString &page);
    QDialog *openLog();
    /// Every dialog of the window and every open menu, as if the operator had said no.
    void closeAll();

Q_SIGNALS:
    /// The page of the manual at hand.
    void manualAsked();

private:
    /// Brings the one that is open to the front, or opens what `make` makes.
    template <typename Make>
    QDialog *open(QPointer<QDialog> &there, Make make);

    const Desk m_desk;
    QWidget &m_window;
    preferences::KeyGroups m_keys;
    QPointer<QDialog> m_settings;
    QPointer<QDialog> m_shortcuts;
    QPointer<QDialog> m_about;
    QPointer<manual::ManualWindow> m_manual;
    QPointer<QDialog> m_log;
};

} // namespace botdeck::ui::shell
