// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMenu;

namespace botdeck::ui::shell {

/// Opens what belongs to the program and to no bot: settings, shortcuts, about. One of each kind at a time.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(const Desk &desk, QWidget &window, QObject *parent = nullptr);

    QDialog *openSettings();
    /// `menus` are those whose keys are listed.
    QDialog *openShortcuts(const QList<QMenu *> &menus);
    QDialog *openAbout();
    /// Every dialog of the window and every open menu, as if the operator had said no.
    void closeAll();

private:
    /// Brings the one that is open to the front, or opens what `make` makes.
    template <typename Make>
    QDialog *open(QPointer<QDialog> &there, Make make);

    const Desk m_desk;
    QWidget &m_window;
    QPointer<QDialog> m_settings;
    QPointer<QDialog> m_shortcuts;
    QPointer<QDialog> m_about;
};

} // namespace botdeck::ui::shell
