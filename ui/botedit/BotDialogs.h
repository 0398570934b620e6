// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/BotProfile.h"
#include "ui/botedit/BotParts.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace botdeck::core {
struct Error;
}

namespace botdeck::ui::botedit {

/// The one door to everything that can be done to bots. Each function opens a dialog before the window and
/// returns at once; a key that is in no list opens nothing.
class BotDialogs final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window.
    BotDialogs(BotParts parts, QWidget *window);

    void add();
    void edit(const domain::BotKey &key);
    /// The same with the name's text selected.
    void rename(const domain::BotKey &key);
    void replaceToken(const domain::BotKey &key);
    void remove(const domain::BotKey &key);
    /// One getMe with the kept token; shows what it said.
    void check(const domain::BotKey &key);
    void exportList();
    void importList();

    /// Puts everything that can be done to this bot behind what the menu has; starting and stopping are the
    /// window's. The menu owns the actions; fill a menu that was cleared.
    void fill(QMenu &menu, const domain::BotKey &key);

Q_SIGNALS:
    void added(const botdeck::domain::BotKey &bot);
    /// A sentence to show in the window: what could not be changed when no dialog is there to say it.
    void said(const QString &words);

private:
    using Mark = bool domain::BotProfile::*;

    void openEdit(const domain::BotKey &key, bool rename);
    QAction *addAct(QMenu &menu, const char *name, const QString &words, std::function<void()> act);
    void addMark(QMenu &menu, const char *name, const QString &words, const domain::BotKey &key, Mark mark);
    void setMark(const domain::BotKey &key, Mark mark, bool on);
    void say(const QString &words);

    const BotParts m_parts;
    /// Gone before us when the window takes its children with it.
    QPointer<QWidget> m_window;
};

} // namespace botdeck::ui::botedit
