// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/WebhookChecks.h"
#include "ui/webhook/WebhookValues.h"

// What the services say of setWebhook, as the form has it, and the other way.
namespace botdeck::ui::shell {

/// Where in the form a parameter of setWebhook stands; the address for one that has no field.
webhook::HookField fieldOf(const QString &parameter);

webhook::HookRules rulesOf(const platform::Platform &platform);

services::WebhookWish wishOf(const webhook::HookOrder &order);

} // namespace botdeck::ui::shell
