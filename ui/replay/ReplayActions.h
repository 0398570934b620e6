// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace botdeck::ui::replay {

/// "Replay into the sandbox…", "Replay to a webhook…", "Edit and replay…", shared by the menu and the table's
/// row menu.
class ReplayActions final : public QObject
{
    Q_OBJECT

public:
    explicit ReplayActions(QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// How many updates are selected, and how many the table shows.
    void setCounts(int selected, qint64 shown);
    void retranslate();

Q_SIGNALS:
    void sandboxAsked();
    void webhookAsked();
    void editAsked();

private:
    QAction *add(const char *name, const QKeySequence &key, void (ReplayActions::*asked)());

    QList<QAction *> m_actions;
    QAction *m_sandbox;
    QAction *m_webhook;
    QAction *m_edit;
};

} // namespace botdeck::ui::replay
