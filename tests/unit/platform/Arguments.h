// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"

namespace botdeck::test {

/// "name=text", "name:=json" or "name@=file in tests/unit/platform/requests", as the fixtures there write
/// them.
platform::Argument argument(const QByteArray &written);
QList<platform::Argument> arguments(const QList<QByteArray> &written);

/// A row for a table that no platform has.
platform::Parameter
parameter(const QString &name, platform::Type type, const QList<platform::Limit> &limits = {});

/// The absolute path of a fixture file in requests/.
QString fixture(const QString &name);

/// The built-in description; a test without it cannot go on.
const platform::Platform &builtIn(domain::PlatformId id);
/// A method that must exist.
const platform::Method &method(domain::PlatformId id, QStringView key);

} // namespace botdeck::test
