// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"
#include "sandbox/Parameters.h"

#include <QJsonObject>

namespace botdeck::sandbox {

/// The parameters in the types of the method's table: numbers for text that is one, lists and objects for
/// JSON text, null and what the table does not name left out. What cannot be converted stays as it came, for
/// the world's check to refuse. Fanbook converts no typed value but JSON text: its server insists on each
/// JSON type (a running tool was answered "Body contents error" for an id as a string).
QJsonObject
normalise(const platform::Method &method, domain::PlatformId platform, const QList<RawParameter> &parameters);

} // namespace botdeck::sandbox
