// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recording/CallDifference.h"
#include "domain/recording/Recording.h"
#include "sandbox/world/WorldTypes.h"

namespace botdeck::sandbox {

/// The parameters of a call in the form in which they are compared: in the types of the method's table,
/// uploads by their file names. How they were encoded does not show any more.
QJsonObject comparableCall(const MethodCall &call);
/// The same of a recorded call. ErrorKind::WrongUse where they cannot be read.
core::Result<QJsonObject>
comparableCall(const domain::RecordedCall &call, const platform::Method &method, domain::PlatformId platform);

/// In what two calls of a method differ, both as comparableCall() gives them. Texts that readers see alike
/// are alike, whatever markup or entities they were written with.
QList<domain::CallDifference> compareCalls(
    const QJsonObject &recorded, const QJsonObject &made, const QString &method, domain::PlatformId platform);

} // namespace botdeck::sandbox
