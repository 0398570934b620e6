// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Passport.h"

#include <QCryptographicHash>
#include <QUrl>

namespace botdeck::sandbox {

namespace {

/// Unencoded where the vendor's example has it so.
void add(QByteArray &query, const char *name, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query.append(name).append('=').append(QUrl::toPercentEncoding(value, "@:/"));
}

/// From the numbers that are nobody's.
QString inventedPhone(core::Id user)
{
    return QStringLiteral("+120255501%1").arg(user.value() % 100, 2, 10, QLatin1Char('0'));
}

/// As long as such addresses are: with it, who has a name in Chinese and tells everything fills a block.
QString inventedPhoto(core::Id user)
{
    const QByteArray name = QCryptographicHash::hash(user.toString().toLatin1(), QCryptographicHash::Sha256);
    return QStringLiteral("https://avatars.example/%1.jpg").arg(QString::fromLatin1(name.toHex()));
}

core::Result<const User *> visitorOf(const Scene &scene)
{
    core::Id id = scene.user.value_or(core::Id());
    if (!scene.user) {
        const auto chat = chatOf(scene);
        if (!chat)
            return chat.error();
        id = (*chat)->peer;
    }
    const User *user = scene.state.user(id);
    if (!user || user->isBot)
        return wrongPlay(QStringLiteral("User %1 is nobody who could be asked.").arg(id.toString()));
    return user;
}

} // namespace

Played playPassport(const Scene &scene, domain::PassportScopes scopes)
{
    const core::Result<const User *> visitor = visitorOf(scene);
    if (!visitor)
        return visitor.error();
    const User &user = **visitor;
    QByteArray query;
    add(query, "userid", user.id.toString());
    add(query, "first_name", user.firstName);
    add(query, "last_name", user.lastName);
    if (scopes.testFlag(domain::PassportScope::Username))
        add(query, "username", u'@' + user.username);
    // The vendor's table has no field for it; this is a guess.
    if (scopes.testFlag(domain::PassportScope::Phone))
        add(query, "phone", inventedPhone(user.id));
    add(query, "photo_url", inventedPhoto(user.id));
    add(query, "authtime", QString::number(scene.state.now()));
    return query;
}

} // namespace botdeck::sandbox
