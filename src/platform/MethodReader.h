// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Method.h"

#include <QJsonArray>

namespace botdeck::platform {

/// Reads the "methods" of a description file and gives each its key. The first fault found is written into
/// `fault`.
QList<Method> readMethods(const QJsonArray &array, const QString &place, QString &fault);

} // namespace botdeck::platform
