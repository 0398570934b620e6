// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"
#include "ui/composer/MessageTemplate.h"

#include <map>

namespace botdeck::ui::composer {

/// An operator's templates, in the order chosen.
using Templates = std::map<domain::PlatformId, QList<MessageTemplate>>;

/// {"telegram":[{"name":"Refund","dialect":"telegram_html","source":"<b>{{order}}</b>"}]}
QByteArray packTemplates(const Templates &templates);
/// Of any bytes; what cannot be read is left out.
Templates unpackTemplates(const QByteArray &bytes);

} // namespace botdeck::ui::composer
