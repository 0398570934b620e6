// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/Wire.h"

#include <QJsonValue>

namespace botdeck::sandbox {

/// One parameter as it stood in the request.
struct RawParameter
{
    QString name;
    QJsonValue value;
    /// It stood in a JSON body, so its JSON type was chosen. Else it is text.
    bool typed = false;
};

/// Everything a request says, from the query, then from the body, in the order given: form-urlencoded, JSON,
/// the ordinary fields of multipart. An empty body and `null` say nothing. A body of no known content type is
/// read as JSON when it looks like it, else as a form. ErrorKind::WrongUse when the body cannot be read.
core::Result<QList<RawParameter>> parametersOf(const WireRequest &request);

/// The file parts of a multipart request.
QList<Upload> uploadsOf(const WireRequest &request);

} // namespace botdeck::sandbox
