// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookMenu.h"

#include "ui/widgets/ButtonActions.h"

#include <array>

namespace botdeck::ui::shell {

namespace {

constexpr const char *hookMenuContext = "WebhookMenu";

/// In the order of the menu.
constexpr std::array hookMenuRows{
    widgets::ButtonRow{
        "readWebhook", "hookRefresh", QT_TRANSLATE_NOOP("WebhookMenu", "&Read the webhook again"), "F5"},
    widgets::ButtonRow{
        "setWebhook", "hookSet", QT_TRANSLATE_NOOP("WebhookMenu", "&Set the webhook…"), "Ctrl+Return"},
    widgets::ButtonRow{
        "lookFromOutside", "hookLook", QT_TRANSLATE_NOOP("WebhookMenu", "&Check it from outside in…"),
        "Ctrl+Shift+Return"},
    widgets::ButtonRow{
        "deleteWebhook", "hookDelete", QT_TRANSLATE_NOOP("WebhookMenu", "&Delete the webhook…")},
    widgets::ButtonRow{
        "deleteWebhookAndDrop", "hookDeleteDrop",
        QT_TRANSLATE_NOOP("WebhookMenu", "Delete it and drop &what waits…")},
    widgets::ButtonRow{
        "receiveHere", "receiverGo", QT_TRANSLATE_NOOP("WebhookMenu", "Begin or end &receiving here"),
        "Ctrl+R", true},
    widgets::ButtonRow{
        "copyReceiverAddress", "receiverCopy",
        QT_TRANSLATE_NOOP("WebhookMenu", "Copy the receiver's &address")},
    widgets::ButtonRow{
        "replayRequest", "forwardReplay", QT_TRANSLATE_NOOP("WebhookMenu", "Send the chosen request &on"),
        "Ctrl+Shift+R", true},
};

} // namespace

WebhookMenu::WebhookMenu(QWidget &page, QObject *parent)
    : QObject(parent)
    , m_actions(new widgets::ButtonActions(page, hookMenuContext, hookMenuRows))
{
}

void WebhookMenu::fill(QMenu &menu)
{
    m_actions->fill(menu);
}

} // namespace botdeck::ui::shell
