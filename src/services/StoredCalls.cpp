// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredCalls.h"

#include "core/Error.h"
#include "core/Id.h"

namespace botdeck::services {

domain::ChatCall chatCallOf(const storage::CallRecord &call)
{
    return {
        call.id,
        call.method,
        call.parameters,
        call.answer,
        call.startedMs,
        call.error,
        call.errorKind == core::errorKindName(core::ErrorKind::UnknownOutcome),
    };
}

domain::PlatformId platformOf(const domain::BotKey &bot)
{
    const QString &key = bot.toString();
    return domain::platformFromName(QStringView(key).first(std::max<qsizetype>(0, key.indexOf(u':'))))
        .value_or(domain::PlatformId::Telegram);
}

QString ownIdOf(const domain::BotKey &bot)
{
    const QString id = bot.toString().section(u':', -1);
    return core::Id::fromText(id) ? id : QString();
}

} // namespace botdeck::services
