// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include "api/Endpoint.h"

#include <QCommandLineParser>
#include <QFile>

#include <stdlib.h>
#include <string.h>

#include <algorithm>
#include <cstdio>

namespace botdeck::app {

core::Error wrongUse(const QString &sentence)
{
    return {core::ErrorKind::WrongUse, sentence};
}

namespace {

QString dashed(const char *option)
{
    return QStringLiteral("--") + QString::fromLatin1(option);
}

bool isOption(const QString &word, std::span<const Option> options)
{
    return std::ranges::any_of(options, [&](const Option &option) { return word == dashed(option.name); });
}

// Far longer than any token, and little enough to read from a file that never ends.
constexpr qint64 longestLine = 4096;

/// A token is one line; the line end that editors add is not part of it.
core::Result<core::Secret> readToken(const QString &name)
{
    QFile file(name);
    const bool opened = name == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return core::Error{
            core::ErrorKind::Storage,
            QStringLiteral("Cannot read the token file %1: %2").arg(name, file.errorString())};
    // One more than fits, and one for the end that readLine() counts in.
    QByteArray bytes = file.readLine(longestLine + 2);
    const bool cut = bytes.size() > longestLine;
    core::Secret token(QByteArrayView(bytes).trimmed());
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    if (cut) {
        return wrongUse(
            QStringLiteral("The first line of the token file %1 is longer than %2 bytes: that is no token.")
                .arg(name)
                .arg(longestLine));
    }
    if (token.isEmpty())
        return wrongUse(QStringLiteral("The token file %1 has no token in its first line.").arg(name));
    return token;
}

} // namespace

core::Result<Arguments>
Arguments::parse(const QStringList &words, std::span<const Option> options, Positional positional)
{
    QCommandLineParser parser;
    for (const Option &option : options) {
        QCommandLineOption known(QString::fromLatin1(option.name));
        if (option.value)
            known.setValueName(QString::fromLatin1(option.value));
        parser.addOption(known);
    }
    if (!parser.parse(QStringList{QStringLiteral("botdeck")} + words))
        return wrongUse(parser.errorText() + QStringLiteral(" See botdeck --help."));
    Arguments arguments;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        const qsizetype times = parser.optionNames().count(name);
        if (times > 1)
            return wrongUse(
                QStringLiteral("%1 is given %2 times; once is enough.").arg(dashed(option.name)).arg(times));
        if (times == 0)
            continue;
        // Qt warns where a value is asked of an option that takes none.
        const QString value = option.value ? parser.value(name) : QString();
        // Qt takes what stands next, whatever it is: a folder "--sandbox" would be made.
        if (isOption(value, options))
            return wrongUse(QStringLiteral("%1 needs a value before %2. See botdeck --help.")
                                .arg(dashed(option.name), value));
        arguments.m_values.insert(name, value);
    }
    arguments.m_positional = parser.positionalArguments();
    if (positional == Positional::Refused && !arguments.m_positional.isEmpty()) {
        return wrongUse(QStringLiteral("\"%1\" is one word too many. See botdeck --help.")
                            .arg(arguments.m_positional.first()));
    }
    return arguments;
}

bool Arguments::isSet(const char *option) const
{
    return m_values.contains(QString::fromLatin1(option));
}

QString Arguments::text(const char *option) const
{
    return m_values.value(QString::fromLatin1(option));
}

core::Result<QString> Arguments::required(const char *option) const
{
    if (text(option).isEmpty())
        return wrongUse(QStringLiteral("%1 is missing. See botdeck --help.").arg(dashed(option)));
    return text(option);
}

core::Result<std::optional<qint64>>
Arguments::number(const char *option, qint64 minimum, qint64 maximum) const
{
    if (!isSet(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 value = text(option).toLongLong(&ok);
    if (!ok || value < minimum || value > maximum) {
        return wrongUse(QStringLiteral("%1 takes a whole number from %2 to %3, not \"%4\".")
                            .arg(dashed(option))
                            .arg(minimum)
                            .arg(maximum)
                            .arg(text(option)));
    }
    return std::optional(value);
}

core::Result<domain::PlatformId> Arguments::platform() const
{
    const core::Result<QString> name = required("platform");
    if (!name)
        return name.error();
    const std::optional<domain::PlatformId> platform = domain::platformFromName(*name);
    if (!platform)
        return wrongUse(
            QStringLiteral("--platform takes cloudchat, fanbook or telegram, not \"%1\".").arg(*name));
    return *platform;
}

core::Result<QUrl> Arguments::server() const
{
    const core::Result<QString> address = required("server");
    return address ? api::checkServer(*address) : core::Result<QUrl>(address.error());
}

core::Result<core::Secret> Arguments::token() const
{
    core::Secret fromEnvironment = takeTokenFromEnvironment();
    if (isSet("token-file"))
        return readToken(text("token-file"));
    if (fromEnvironment.isEmpty()) {
        return wrongUse(QStringLiteral("The token is missing: give --token-file FILE (- is standard input) "
                                       "or set BOTDECK_TOKEN. A token is never "
                                       "an argument, because other users of this computer can read those."));
    }
    return fromEnvironment;
}

core::Secret takeTokenFromEnvironment()
{
    char *value = getenv("BOTDECK_TOKEN");
    if (!value)
        return {};
    const size_t length = strlen(value);
    core::Secret token(QByteArrayView(value, qsizetype(length)).trimmed());
    core::wipeMemory(value, length);
    unsetenv("BOTDECK_TOKEN");
    return token;
}

} // namespace botdeck::app
