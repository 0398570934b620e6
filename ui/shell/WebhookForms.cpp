// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookForms.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::shell {

using webhook::HookField;

namespace {

struct FieldName
{
    const char *parameter;
    HookField field;
};

constexpr std::array hookFields{
    FieldName{"url", HookField::Address},           FieldName{"certificate", HookField::Certificate},
    FieldName{"ip_address", HookField::IpAddress},  FieldName{"max_connections", HookField::Connections},
    FieldName{"allowed_updates", HookField::Kinds}, FieldName{"secret_token", HookField::SecretToken},
};

/// Kinds that the Bot API has had for long; others can be typed.
const QStringList &usualKinds()
{
    static const QStringList kinds{
        QStringLiteral("message"),
        QStringLiteral("edited_message"),
        QStringLiteral("channel_post"),
        QStringLiteral("edited_channel_post"),
        QStringLiteral("callback_query"),
        QStringLiteral("inline_query"),
        QStringLiteral("chosen_inline_result"),
        QStringLiteral("my_chat_member"),
        QStringLiteral("chat_member"),
    };
    return kinds;
}

} // namespace

HookField fieldOf(const QString &parameter)
{
    const auto *row = std::ranges::find_if(hookFields, [&parameter](const FieldName &each) {
        return parameter == QLatin1StringView(each.parameter);
    });
    return row == hookFields.end() ? HookField::Address : row->field;
}

webhook::HookRules rulesOf(const platform::Platform &platform)
{
    const services::WebhookRules known = services::webhookRules(platform);
    webhook::HookRules rules;
    rules.isOffered = known.isSupported;
    rules.usualConnections = known.defaultConnections;
    rules.addressNote = known.addressNote;
    const auto method = platform.method(QStringLiteral("setWebhook"));
    if (!method)
        return rules;
    rules.takesCertificate = (*method)->parameter(u"certificate") != nullptr;
    rules.takesIpAddress = (*method)->parameter(u"ip_address") != nullptr;
    rules.takesSecretToken = (*method)->parameter(u"secret_token") != nullptr;
    rules.takesKinds = (*method)->parameter(u"allowed_updates") != nullptr;
    rules.kinds = usualKinds();
    const platform::Parameter *connections = (*method)->parameter(u"max_connections");
    if (connections != nullptr && !connections->limits.isEmpty()) {
        rules.leastConnections = int(connections->limits.first().minimum.value_or(1));
        rules.mostConnections = int(connections->limits.first().maximum.value_or(100));
    }
    return rules;
}

services::WebhookWish wishOf(const webhook::HookOrder &order)
{
    services::WebhookWish wish;
    wish.address = order.address;
    wish.certificate = order.certificate;
    wish.ipAddress = order.ipAddress;
    wish.maxConnections = order.mostConnections;
    wish.allowedUpdates = order.kinds;
    wish.dropsPending = order.drops;
    wish.secretToken = order.secretToken;
    return wish;
}

} // namespace botdeck::ui::shell
