// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/BotShapes.h"

namespace botdeck::platform {

using namespace Qt::StringLiterals;

domain::BotShapes botShapes(const Platform &platform)
{
    const QJsonObject token = platform.section(u"token");
    const QJsonObject username = token.value("username"_L1).toObject();
    domain::BotShapes shapes;
    shapes.platform = platform.title();
    shapes.tokenPattern = token.value("pattern"_L1).toString();
    shapes.tokenExample = token.value("example"_L1).toString();
    shapes.tokenNamesBot = token.value("id_prefix"_L1).toBool();
    shapes.usernamePattern = token.value("username_pattern"_L1).toString();
    shapes.usernameSuffix = token.value("bot_username_suffix"_L1).toString();
    shapes.usernameMinimum = username.value("minimum"_L1).toInt();
    shapes.usernameMaximum = username.value("maximum"_L1).toInt();
    return shapes;
}

} // namespace botdeck::platform
