// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/PassportGuest.h"
#include "ui/passport/ReceiveWidget.h"
#include "ui/shell/Desk.h"

#include <QObject>

namespace botdeck::services {
enum class CallbackWay;
}

namespace botdeck::ui::shell {

class PassportCallbacks;

/// How callbacks get into a wizard: the listener, the clipboard, a file, a user of the sandbox.
class PassportReceiving final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        PassportCallbacks &callbacks;
        passport::ReceiveWidget &widget;
        models::BotRow bot;
    };

    explicit PassportReceiving(const Parts &parts, QObject *parent = nullptr);

    /// The link that a user of the sandbox would open, and the key it is encrypted for; empty: not yet.
    void setInvitation(const QString &link, const QByteArray &publicPem);

Q_SIGNALS:
    /// The address that is listened at becomes the link's.
    void useAsked(const QString &address);
    void decryptAsked(const QString &address);
    /// A user of the sandbox opens the link.
    void linkUsed();

private:
    void connectByHand();
    void connectGuest();
    void refresh();
    void take(const QString &address, services::CallbackWay way);
    void listen(const passport::ListenWish &wish);
    void listenWith(const passport::ListenWish &wish, const QByteArray &certificate, const core::Secret &key);
    void readFile(const QString &path);
    void invite(bool consents);

    const Parts m_parts;
    services::PassportGuest m_guest;
    QString m_link;
    QByteArray m_publicPem;
};

} // namespace botdeck::ui::shell
