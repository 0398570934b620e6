// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/KeyboardTemplates.h"

#include <QCoreApplication>

namespace botdeck::ui::designer {

// Of a notation only the labels are translated, not what stands in brackets.
const std::array<KeyboardTemplate, templateCount> keyboardTemplates{
    KeyboardTemplate{
        "confirm", QT_TRANSLATE_NOOP("KeyboardTemplate", "Confirm or cancel"),
        QT_TRANSLATE_NOOP("KeyboardTemplate", "Confirm[confirm] | Cancel[cancel]")},
    KeyboardTemplate{
        "paging", QT_TRANSLATE_NOOP("KeyboardTemplate", "Paging"),
        QT_TRANSLATE_NOOP("KeyboardTemplate", "‹ Back[page:1] | 2 of 5[page:2] | Next ›[page:3]")},
    KeyboardTemplate{
        "menu", QT_TRANSLATE_NOOP("KeyboardTemplate", "Menu"),
        QT_TRANSLATE_NOOP(
            "KeyboardTemplate",
            "Orders[menu:orders] | Refunds[menu:refunds]\nSettings[menu:settings] | Help[menu:help]\n"
            "Website[https://example.org]")},
    KeyboardTemplate{
        "poll", QT_TRANSLATE_NOOP("KeyboardTemplate", "Poll"),
        QT_TRANSLATE_NOOP(
            "KeyboardTemplate",
            "Yes · 0[vote:yes] | No · 0[vote:no] | Abstain · 0[vote:abstain]\nShow the result[vote:result]")},
    KeyboardTemplate{
        "approval", QT_TRANSLATE_NOOP("KeyboardTemplate", "Approval"),
        QT_TRANSLATE_NOOP(
            "KeyboardTemplate", "Approve[request:approve] | Reject[request:reject]\nAsk for "
                                "more[request:ask] | Hold 24 h[request:hold]")},
};

QString templateTitle(const KeyboardTemplate &keyboard)
{
    return QCoreApplication::translate("KeyboardTemplate", keyboard.title);
}

QString templateNotation(const KeyboardTemplate &keyboard)
{
    return QCoreApplication::translate("KeyboardTemplate", keyboard.notation);
}

} // namespace botdeck::ui::designer
