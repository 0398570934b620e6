// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Platform.h"

#include "platform/DescriptionReader.h"

#include <QFile>

#include <array>

// A static library's resources are registered by hand: the linker sees no other use of them.
static void registerDescriptions()
{
    Q_INIT_RESOURCE(botdeck_platforms);
}

namespace botdeck::platform {

using core::Error;
using core::ErrorKind;

namespace {

Error noSuchMethod(const Description &platform, QStringView name)
{
    for (const NotOffered &each : platform.notOffered) {
        if (each.path.compare(name, Qt::CaseInsensitive) == 0) {
            return {
                ErrorKind::NotFound, QStringLiteral("%1 has no method \"%2\" here: %3.")
                                         .arg(platform.title, each.path, each.reason)};
        }
    }
    for (const Method &each : platform.methods) {
        if (each.key.compare(name, Qt::CaseInsensitive) == 0) {
            return {
                ErrorKind::NotFound,
                QStringLiteral(
                    "%1 has no method \"%2\". Upper and lower case matter there: did you mean \"%3\"?")
                    .arg(platform.title, name, each.key)};
        }
    }
    return {ErrorKind::NotFound, QStringLiteral("%1 has no method \"%2\".").arg(platform.title, name)};
}

core::Result<Platform> readBuiltIn(PlatformId id)
{
    registerDescriptions();
    QFile file(QStringLiteral(":/botdeck/platforms/%1.json").arg(domain::platformName(id)));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::NotFound,
            QStringLiteral("The description of %1 is missing in this program; it was built incompletely.")
                .arg(domain::platformName(id))};
    }
    return Platform::parse(id, file.readAll());
}

/// A constant of the program, though written as a file: read once, and whoever asks shares its content.
template <PlatformId id>
const core::Result<Platform> &builtIn()
{
    static const core::Result<Platform> description = readBuiltIn(id);
    return description;
}

// By PlatformId.
constexpr std::array builtIns{
    &builtIn<PlatformId::CloudChat>, &builtIn<PlatformId::Fanbook>, &builtIn<PlatformId::Telegram>};

} // namespace

core::Result<Platform> Platform::load(PlatformId id)
{
    return builtIns.at(size_t(id))();
}

Platform Platform::readLater(PlatformId id)
{
    Description nothingYet;
    nothingYet.id = id;
    Platform platform(std::move(nothingYet));
    platform.m_read = builtIns.at(size_t(id));
    return platform;
}

const Description &Platform::description() const
{
    if (m_read == nullptr)
        return m_description;
    const core::Result<Platform> &read = m_read();
    return read ? read->m_description : m_description;
}

core::Result<Platform> Platform::parse(PlatformId id, const QByteArray &json)
{
    core::Result<Description> description = readDescription(id, json);
    if (!description)
        return std::move(description).error();
    return Platform(std::move(description).value());
}

core::Result<const Method *> Platform::method(QStringView keyOrPath) const
{
    const Qt::CaseSensitivity sensitivity = caseSensitive() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto same = [&](const QString &name) { return keyOrPath.compare(name, sensitivity) == 0; };
    QList<const Method *> ofPath;
    QStringList keys;
    for (const Method &each : description().methods) {
        const QString withVerb = QString::fromLatin1(verbName(each.verb)) + u' ' + each.path;
        if (same(each.key) || same(withVerb))
            return &each;
        if (same(each.path)) {
            ofPath.append(&each);
            keys.append(u'"' + each.key + u'"');
        }
    }
    if (ofPath.isEmpty())
        return noSuchMethod(description(), keyOrPath);
    return Error{
        ErrorKind::WrongUse,
        QStringLiteral("\"%1\" is the path of several methods of %2; name one of them: %3.")
            .arg(keyOrPath, title(), keys.join(QStringLiteral(", ")))};
}

QString Platform::errorMeaning(int code) const
{
    for (const ErrorWords &each : description().errors) {
        if (each.code == code && each.text.isEmpty())
            return each.meaning;
    }
    return {};
}

QJsonObject Platform::section(QStringView name) const
{
    return description().sections.value(name).toObject();
}

} // namespace botdeck::platform
