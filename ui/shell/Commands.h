// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace botdeck::ui::shell {

/// What the window itself can be told. Actions of a feature are made where their rule lives.
enum class Command {
    NewWindow,
    AddBot,
    ImportBots,
    ExportBots,
    ExportUpdates,
    ImportCapture,
    TrySandbox,
    CloseWindow,
    Quit,
    GoTo,
    AllBots,
    NextPane,
    PreviousPane,
    ResetPanes,
    LockNow,
    SwitchScheme,
    Settings,
    Manual,
    Shortcuts,
    ShowLog,
    CopyDiagnostics,
    About,
};

/// One action for each command, with its words, key and icon; menus, tool bar and pages share them.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    [[nodiscard]] QAction &at(Command command) const { return *m_actions.at(qsizetype(command)); }
    /// Whether there is something that it can be done to now.
    void setPossible(Command command, bool possible);
    /// What changes the profile cannot be done any more.
    void setReadOnly();
    /// While the window is locked only what tells nothing can be done.
    void setLocked(bool locked);
    void retranslate();

private:
    void refresh();

    QList<QAction *> m_actions;
    QList<bool> m_possible;
    bool m_readOnly = false;
    bool m_locked = false;
};

} // namespace botdeck::ui::shell
