// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ApiFixture.h"

#include <QJsonObject>

namespace botdeck::test {

/// A bot in a group or a guild of the sandbox, and the ids that an operator would find there: those that a
/// picker offers, and those that only an answer or an update tells.
class ApiWorld : public ApiFixture
{
protected:
    /// Once for a platform.
    void settle(domain::PlatformId platform);
    /// Somebody joins, the bot writes, a button of what it wrote is pressed: whatever an earlier call removed
    /// is there again.
    void renew();

private:
    QJsonValue ask(const QString &method, const QList<platform::Argument> &arguments);
    /// What the bot writes, with more of it; its message_id.
    QString write(const QList<platform::Argument> &more = {});
    void learnButton();
    void learnGuild();
    void learnPosts();

    domain::PlatformId m_platform = domain::PlatformId::CloudChat;
};

} // namespace botdeck::test
