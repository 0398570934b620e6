// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/AddressWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::replay {

namespace {

// In the order of AddressFault.
constexpr std::array addressFaults{
    "",
    QT_TRANSLATE_NOOP("WebhookAddress", "Where is the webhook? For example: 127.0.0.1:8080/hook"),
    QT_TRANSLATE_NOOP("WebhookAddress", "This is no address that begins with http:// or https://."),
    QT_TRANSLATE_NOOP("WebhookAddress", "A login does not belong into the address."),
    QT_TRANSLATE_NOOP("WebhookAddress", "What stands behind # is never sent: leave it out."),
    QT_TRANSLATE_NOOP(
        "WebhookAddress",
        "To another machine only https:// is spoken: what people wrote would be readable on the way."),
};

} // namespace

QString addressWords(services::AddressFault fault)
{
    const char *words = addressFaults.at(size_t(fault));
    return *words == '\0' ? QString() : QCoreApplication::translate("WebhookAddress", words);
}

} // namespace botdeck::ui::replay
