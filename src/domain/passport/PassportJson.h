// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportFields.h"

#include <QByteArray>
#include <QList>

class QJsonObject;

namespace botdeck::domain {

/// Names and values; of a name that comes more than once all values, as a list.
QJsonObject passportFieldsObject(const QList<PassportField> &fields);
/// The same, indented: what a file of the fields holds.
QByteArray passportFieldsJson(const QList<PassportField> &fields);

} // namespace botdeck::domain
