// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/ReplayActions.h"

#include "ui/look/Icons.h"

#include <QAction>

namespace botdeck::ui::replay {

ReplayActions::ReplayActions(QObject *parent)
    : QObject(parent)
    , m_sandbox(add("replayToSandbox", Qt::CTRL | Qt::Key_R, &ReplayActions::sandboxAsked))
    , m_webhook(add("replayToWebhook", Qt::CTRL | Qt::SHIFT | Qt::Key_R, &ReplayActions::webhookAsked))
    , m_edit(add("editAndReplay", Qt::CTRL | Qt::ALT | Qt::Key_R, &ReplayActions::editAsked))
{
    m_webhook->setIcon(look::icon(look::Icon::WorkWebhook));
    m_edit->setIcon(look::icon(look::Icon::Edited));
    setCounts(0, 0);
    retranslate();
}

QAction *ReplayActions::add(const char *name, const QKeySequence &key, void (ReplayActions::*asked)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, asked);
    m_actions.append(action);
    return action;
}

void ReplayActions::setCounts(int selected, qint64 shown)
{
    m_sandbox->setEnabled(shown > 0);
    m_webhook->setEnabled(shown > 0);
    m_edit->setEnabled(selected == 1);
}

void ReplayActions::retranslate()
{
    m_sandbox->setText(tr("Replay into the sandbox…"));
    m_webhook->setText(tr("Replay to a webhook…"));
    m_edit->setText(tr("Edit and replay…"));
}

} // namespace botdeck::ui::replay

#include "moc_ReplayActions.cpp"
