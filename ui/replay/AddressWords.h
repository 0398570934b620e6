// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/WebhookAddress.h"

namespace botdeck::ui::replay {

/// Why nothing can be sent to this address, as a sentence; empty where something can.
QString addressWords(services::AddressFault fault);

} // namespace botdeck::ui::replay
