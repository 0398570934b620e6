// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Names.h"

#include "sandbox/world/DemoData.h"
#include "sandbox/world/Dice.h"

#include <QJsonArray>

namespace botdeck::sandbox {

Names Names::builtIn()
{
    const QJsonObject data = demoData("people");
    const auto list = [&data](const char *key) {
        return data.value(QLatin1StringView(key)).toVariant().toStringList();
    };
    Names names;
    names.m_english = list("english");
    names.m_englishLast = list("english_last");
    names.m_surnames = list("surnames");
    names.m_given = list("given");
    names.m_nicks = list("english_nick") + list("chinese_nick");
    return names;
}

User Names::invent(Dice &dice, domain::PlatformId platform) const
{
    User user;
    const bool chinese = dice.chance(55);
    user.firstName = dice.pick(chinese ? m_given : m_english);
    user.lastName = dice.pick(chinese ? m_surnames : m_englishLast);
    if (platform != domain::PlatformId::Fanbook) {
        user.language = chinese ? QStringLiteral("zh-hans") : QStringLiteral("en");
        const QString stem = chinese ? QStringLiteral("user") : user.firstName.toLower();
        user.username = QStringLiteral("%1_%2").arg(stem).arg(1000 + dice.below(9'000'000));
        return user;
    }
    if (dice.chance(45))
        user.firstName =
            dice.pick(m_nicks) + (dice.chance(40) ? QString::number(dice.below(1000)) : QString());
    else if (chinese)
        user.firstName.prepend(user.lastName);
    user.lastName.clear();
    user.username = QString::number(1'000'000 + dice.below(8'999'999));
    user.avatar = QStringLiteral("https://cdn.example/avatar/%1.png").arg(user.username);
    return user;
}

} // namespace botdeck::sandbox
