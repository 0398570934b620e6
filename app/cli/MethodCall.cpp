// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MethodCall.h"

namespace botdeck::app {

namespace {

core::Result<platform::Argument> readArgument(const QString &word, const platform::Method &method)
{
    using Kind = platform::Argument::Kind;
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0 || word.startsWith(QLatin1StringView(":="))) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("\"%1\" is no parameter. Write key=value, key=@file or key:=json.").arg(word)};
    }
    const QByteArray value = word.mid(equals + 1).toUtf8();
    if (word.at(equals - 1) == u':')
        return platform::Argument{word.left(equals - 1), Kind::Json, value};
    return platform::typedArgument(method, word.left(equals), value);
}

} // namespace

core::Result<MethodCall> readMethodCall(const Arguments &arguments)
{
    const core::Result<domain::PlatformId> id = arguments.platform();
    if (!id)
        return id.error();
    if (arguments.positional().isEmpty())
        return core::Error{
            core::ErrorKind::WrongUse, QStringLiteral("The method is missing. See botdeck --help.")};
    core::Result<platform::Platform> platform = platform::Platform::load(*id);
    if (!platform)
        return platform.error();
    const core::Result<const platform::Method *> method = platform->method(arguments.positional().first());
    if (!method)
        return method.error();
    MethodCall call{*platform, **method, {}};
    for (const QString &word : arguments.positional().mid(1)) {
        const core::Result<platform::Argument> argument = readArgument(word, call.method);
        if (!argument)
            return argument.error();
        call.arguments += *argument;
    }
    return call;
}

} // namespace botdeck::app
