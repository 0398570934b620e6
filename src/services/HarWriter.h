// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"
#include "storage/StoredTypes.h"

#include <QByteArray>

#include <map>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// Calls as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), piece by piece: head(), entry() for
/// each call, tail(). The log of calls keeps no headers and no address, so those that are needed are made
/// from the platform's table and the bot's key, with a mask in the token's place.
class HarWriter
{
public:
    /// The redactor outlives this object.
    explicit HarWriter(const security::Redactor &redactor)
        : m_redactor(redactor)
    {
    }

    static QByteArray head();
    QByteArray entry(const storage::CallRecord &call);
    static QByteArray tail();

private:
    const platform::Platform *platformOf(const domain::BotKey &bot);

    const security::Redactor &m_redactor;
    std::map<QString, core::Result<platform::Platform>> m_platforms;
    bool m_isFirst = true;
};

} // namespace botdeck::services
