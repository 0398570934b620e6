// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace botdeck::ui::widgets {
class ButtonActions;
}

namespace botdeck::ui::shell {

/// What can be done in the workspace Webhook, as a menu and with keys.
class WebhookMenu final : public QObject
{
public:
    /// The page has all of its parts and outlives this.
    explicit WebhookMenu(QWidget &page, QObject *parent = nullptr);

    /// Into an empty menu.
    void fill(QMenu &menu);

private:
    widgets::ButtonActions *m_actions;
};

} // namespace botdeck::ui::shell
