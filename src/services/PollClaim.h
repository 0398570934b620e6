// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/FileLock.h"
#include "core/Secret.h"

#include <QLocalServer>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QLocalSocket;

namespace botdeck::services {

/// The right to poll with one token, which one Botdeck on this computer has at a time (see PollLock.h), and
/// the way to ask whoever has it for it: a local socket beside the lock, for its owner's programs alone.
class PollClaim : public QObject
{
    Q_OBJECT

public:
    /// How long whoever has it may take to hand it over.
    static constexpr core::Clock::Milliseconds deadline{5'000};

    PollClaim(core::Clock &clock, QUrl server, core::Secret token, QObject *parent = nullptr);
    ~PollClaim() override;

    /// At once or not at all; ErrorKind::Locked when another one polls. Nothing where it is held already.
    core::Result<void> take();
    [[nodiscard]] bool isHeld() const { return m_lock.has_value(); }
    /// Gives it back; who asked for it is told that he may take it.
    void release();

    /// Asks the other one for it: handedOver() or notHandedOver() follows, never at once. One question at a
    /// time.
    void ask();

Q_SIGNALS:
    /// While it is held: another Botdeck asks for it. Stop polling, then release() it.
    void wanted();
    /// It may be taken now.
    void handedOver();
    void notHandedOver(const botdeck::core::Error &error);

private:
    void listen();
    void answer(QLocalSocket *socket);
    void hear(QLocalSocket *socket);
    void conclude(const core::Result<void> &outcome);
    [[nodiscard]] QString socketPath();

    core::Clock &m_clock;
    const QUrl m_server;
    const core::Secret m_token;
    /// Of the locks' folder: a path through it is short, while a socket's own path may hold 107 bytes only.
    int m_folder = -1;
    std::optional<core::FileLock> m_lock;
    QLocalServer m_listener;
    /// Those who asked and wait. Children of the listener.
    QList<QLocalSocket *> m_asking;
    /// What the present question hangs on.
    std::unique_ptr<QObject> m_question;
};

} // namespace botdeck::services
