// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <map>

namespace botdeck::test {

using platform::Argument;
using platform::Platform;

QString fixture(const QString &name)
{
    return QStringLiteral(BOTDECK_REQUESTS) + u'/' + name;
}

Argument argument(const QByteArray &written)
{
    const qsizetype equals = written.indexOf('=');
    const char before = equals > 0 ? written.at(equals - 1) : '\0';
    const bool marked = before == ':' || before == '@';
    Argument made;
    made.name = QString::fromUtf8(written.left(marked ? equals - 1 : equals));
    made.value = written.mid(equals + 1);
    if (before == ':')
        made.kind = Argument::Kind::Json;
    if (before == '@') {
        made.kind = Argument::Kind::File;
        made.value = fixture(QString::fromUtf8(made.value)).toUtf8();
    }
    return made;
}

QList<Argument> arguments(const QList<QByteArray> &written)
{
    QList<Argument> all;
    for (const QByteArray &each : written)
        all.append(argument(each));
    return all;
}

platform::Parameter parameter(const QString &name, platform::Type type, const QList<platform::Limit> &limits)
{
    platform::Parameter made;
    made.name = name;
    made.type = type;
    made.limits = limits;
    return made;
}

const Platform &builtIn(domain::PlatformId id)
{
    static std::map<domain::PlatformId, Platform> loaded;
    const auto found = loaded.find(id);
    return found != loaded.end() ? found->second
                                 : loaded.emplace(id, Platform::load(id).value()).first->second;
}

const platform::Method &method(domain::PlatformId id, QStringView key)
{
    return *builtIn(id).method(key).value();
}

} // namespace botdeck::test
