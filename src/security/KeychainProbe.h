// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDBusMessage;

namespace botdeck::security {

/// What the session bus says of the keychain.
enum class KeychainHealth {
    Answers,
    Locked,    ///< its default collection is
    NoService, ///< nobody on the bus is one
    NoBus,     ///< there is no session bus
};

/// Asks the session bus how the keychain is. QtKeychain does not tell these apart: where somebody refuses to
/// unlock the keychain it says that there is no such entry (a read), or that it was removed; where there is
/// no keychain, "other error".
class KeychainProbe final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(KeychainHealth)>;

    using QObject::QObject;

    /// Calls `then` once, from the event loop, unless this object is gone by then.
    void ask(const Then &then);

private:
    void callBus(
        const QDBusMessage &message, const Then &then,
        const std::function<void(const QDBusMessage &)> &withReply);
    void askDefaultCollection(const Then &then);
};

} // namespace botdeck::security
