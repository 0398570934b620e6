// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ShellLines.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace botdeck::services {

namespace {

using platform::Argument;

constexpr QUrl::FormattingOptions bareServer =
    QUrl::FormattingOptions(QUrl::RemovePath) | QUrl::RemoveQuery | QUrl::RemoveUserInfo;

/// The address with the mask in the token's place.
QByteArray shownUrl(const ShownAddress &address, const platform::Request &request)
{
    QString path = address.pathForm;
    path.replace(QStringLiteral("{method}"), QString::fromLatin1(request.path));
    path.replace(QStringLiteral("{token}"), address.maskedToken);
    const QByteArray url = address.server.toString(bareServer).toUtf8() + path.toUtf8();
    return request.query.isEmpty() ? url : url + '?' + request.query;
}

/// In a name of a file curl minds quotes and backslashes.
QByteArray curlFile(const platform::FilePart &file)
{
    QByteArray path = file.path.toUtf8();
    path.replace('\\', "\\\\").replace('"', "\\\"");
    return file.name.toUtf8() + "=@\"" + path + '"';
}

QByteArray callWord(const Argument &argument)
{
    const char *sign = "=";
    if (argument.kind == Argument::Kind::Json)
        sign = ":=";
    else if (argument.kind == Argument::Kind::File)
        sign = "=@";
    const QByteArray word = argument.name.toUtf8() + sign + argument.value;
    const bool isPlain = std::all_of(word.begin(), word.end(), [](char letter) {
        return std::isalnum(static_cast<unsigned char>(letter)) || std::strchr("=:@_-.,/", letter);
    });
    return isPlain ? word : shellWord(word);
}

} // namespace

QByteArray shellWord(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

QByteArray curlLine(const ShownAddress &address, const platform::Request &request)
{
    QByteArray line =
        "curl -sS -X " + platform::verbName(request.verb) + ' ' + shellWord(shownUrl(address, request));
    if (!request.contentType.isEmpty())
        line += " -H " + shellWord("Content-Type: " + request.contentType);
    if (!request.body.isEmpty())
        line += " --data-raw " + shellWord(request.body);
    for (const auto &[name, value] : request.fields)
        line += " --form-string " + shellWord(name.toUtf8() + '=' + value);
    for (const platform::FilePart &file : request.files)
        line += " -F " + shellWord(curlFile(file));
    return line;
}

QByteArray commandLine(
    const ShownAddress &address, const platform::Platform &platform, const platform::Method &method,
    const QList<Argument> &arguments)
{
    QByteArray line = "botdeck call " + shellWord(method.key.toUtf8()) + " --platform " +
                      domain::platformName(platform.id()).toLatin1() + " --server " +
                      shellWord(address.server.toString(bareServer).toUtf8());
    for (const Argument &argument : arguments)
        line += ' ' + callWord(argument);
    return line;
}

QByteArray callJson(const platform::Method &method, const QList<Argument> &arguments)
{
    return "{\"method\":\"" + method.key.toUtf8() +
           "\",\"parameters\":" + platform::loggedParameters(method, arguments) + '}';
}

} // namespace botdeck::services
