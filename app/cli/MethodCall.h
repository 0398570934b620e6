// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "platform/Request.h"

namespace botdeck::app {

/// The method and its values as `call` and `check` take them: METHOD [key=value | key=@file | key:=json]…
struct MethodCall
{
    platform::Platform platform;
    platform::Method method;
    QList<platform::Argument> arguments;
};

/// ErrorKind::WrongUse in words: no method, an unknown or ambiguous one, a word without "=".
core::Result<MethodCall> readMethodCall(const Arguments &arguments);

} // namespace botdeck::app
