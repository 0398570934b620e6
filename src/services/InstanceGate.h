// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/FileLock.h"
#include "core/Phrase.h"

#include <QLocalServer>
#include <QObject>

#include <memory>
#include <optional>

class QLocalSocket;

namespace botdeck::services {

/// One console for each profile: the first start holds the profile's lock and listens on a local socket in
/// it, a later one asks there for a window. The lock is the kernel's: it ends with its process, however that
/// ends, and a socket without it is a left-over. The profile's folder must be there, for its owner alone:
/// whoever may enter it may ask.
class InstanceGate : public QObject
{
    Q_OBJECT

public:
    /// How long the running console has to answer.
    static constexpr core::Clock::Milliseconds deadline{3'000};
    static constexpr qsizetype longestLink = 4'096;

    InstanceGate(core::Clock &clock, const QString &profile, QObject *parent = nullptr);
    ~InstanceGate() override;

    /// Exactly one of first(), handedOver() and readOnly() follows, never before control returned to the
    /// event loop. A running console is asked for a window, or to show this link, which is one line of up to
    /// longestLink bytes.
    void open(const QByteArray &link = {});

Q_SIGNALS:
    /// The profile is this program's as long as the gate lives.
    void first();
    /// The running console opened a window, or shows the link: there is nothing left to do here.
    void handedOver();
    /// The profile may be read. ErrorKind::Locked: another console has it and does not answer; else it cannot
    /// be locked. The cause in words; what follows from it the window says.
    void readOnly(const botdeck::core::Error &why);
    /// After first(): a later start asks for a window.
    void windowAsked();
    /// After first(): a later start has this link to show.
    void linkAsked(const QByteArray &link);
    /// After first(): a sentence; later starts cannot be answered.
    void notListening(const botdeck::core::Phrase &words);

private:
    void tryOnce();
    void listen();
    void answer(QLocalSocket *socket);
    void ask();
    void giveUp();
    void endAttempt();
    /// Calls `what` after the delay, unless the attempt is over by then.
    void whileCurrent(QObject *attempt, core::Clock::Milliseconds delay, void (InstanceGate::*what)());
    [[nodiscard]] QString socketPath() const;

    core::Clock &m_clock;
    const QString m_profile;
    QByteArray m_link;
    /// Of the folder: a path through it is short, while a socket's own path may hold 107 bytes only.
    int m_folder = -1;
    std::optional<core::FileLock> m_lock;
    QLocalServer m_server;
    /// What the present attempt hangs on; replaced by the next one.
    std::unique_ptr<QObject> m_attempt;
    core::Clock::Milliseconds m_began{0};
};

} // namespace botdeck::services
