// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"
#include "ui/composer/MessageTemplate.h"

#include <map>

namespace botdeck::ui::composer {

/// An operator's templates, in the order chosen.
using Templates = std::map<domain::PlatformId, QList<MessageTemplate>>;

/// One after the other, each with the words of its platform and dialect.
QByteArray packTemplates(const Templates &templates);
/// Of any bytes: what nobody knows is left out, what is cut off ends it.
Templates unpackTemplates(const QByteArray &bytes);

} // namespace botdeck::ui::composer
