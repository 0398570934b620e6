// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/PlatformId.h"
#include "platform/Method.h"

#include <QJsonObject>
#include <QUrl>

namespace botdeck::platform {

using domain::PlatformId;

/// One error of the platform, in words: by its number, or by the server's own text where it has none.
struct ErrorWords
{
    int code = 0;
    QString text;
    QString meaning;
    QString source;
};

/// A method that people look for and that is left out on purpose.
struct NotOffered
{
    QString path;
    /// Continues "…: ", without a full stop.
    QString reason;
    QString source;
};

/// The content of one description file.
struct Description
{
    PlatformId id = PlatformId::CloudChat;
    QString title;
    QUrl defaultServer;
    QList<QUrl> otherServers;
    QString pathForm;
    QString pollMethod;
    bool caseSensitive = true;
    QString note;
    QList<Method> methods;
    QList<NotOffered> notOffered;
    QList<ErrorWords> errors;
    QJsonObject sections;
};

/// One platform as `resources/platforms/NAME.json` describes it.
class Platform
{
public:
    /// The description built into the program, read and checked when it is first asked for (by any thread);
    /// an error names file and place.
    static core::Result<Platform> load(PlatformId id);
    /// The same, read when something of it is first asked for: a program's start does not wait for it. Where
    /// load() fails it has no content but its id; whoever shows anything calls load() before long.
    static Platform readLater(PlatformId id);
    /// The same from bytes; what tests feed with broken files.
    static core::Result<Platform> parse(PlatformId id, const QByteArray &json);

    [[nodiscard]] PlatformId id() const { return m_description.id; }
    /// "CloudChat", "Fanbook", "Telegram-compatible".
    [[nodiscard]] const QString &title() const { return description().title; }
    [[nodiscard]] const QUrl &defaultServer() const { return description().defaultServer; }
    /// Other addresses of the vendor, offered beside the default.
    [[nodiscard]] const QList<QUrl> &otherServers() const { return description().otherServers; }
    /// "/{token}/{method}" with these two place holders.
    [[nodiscard]] const QString &pathForm() const { return description().pathForm; }
    /// Telegram's server lower-cases method names; the others mind the case.
    [[nodiscard]] bool caseSensitive() const { return description().caseSensitive; }
    [[nodiscard]] const QList<Method> &methods() const { return description().methods; }
    /// By key, or by bare path where it has one verb only; without regard to case where the server has none.
    /// ErrorKind::NotFound (saying why where the method is left out on purpose), or WrongUse listing the
    /// candidates. The pointer lives as long as this object.
    [[nodiscard]] core::Result<const Method *> method(QStringView keyOrPath) const;
    /// The method that long polling calls ("getUpdates", "v2/getUpdates").
    [[nodiscard]] const QString &pollMethod() const { return description().pollMethod; }
    [[nodiscard]] const QList<ErrorWords> &errors() const { return description().errors; }
    /// What an error number means here, empty where nobody has said.
    [[nodiscard]] QString errorMeaning(int code) const;
    /// Everything else of the file by section, "envelope", "keyboard" …; empty where the platform has none.
    /// resources/README.md lists the sections.
    [[nodiscard]] QJsonObject section(QStringView name) const;

private:
    explicit Platform(Description description)
        : m_description(std::move(description))
    {
    }

    [[nodiscard]] const Description &description() const;

    Description m_description;
    /// Of one that is read later: reads at the first call.
    const core::Result<Platform> &(*m_read)() = nullptr;
};

} // namespace botdeck::platform
