// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Update.h"

namespace botdeck::domain {

QString streamName(Stream stream)
{
    return stream == Stream::Poll ? QStringLiteral("poll") : QStringLiteral("gateway");
}

} // namespace botdeck::domain
