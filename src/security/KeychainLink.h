// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "security/KeychainProbe.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace botdeck::security {

/// How long the keychain may take. It may be asking its user for a password meanwhile, hence the minute.
struct KeychainPatience
{
    core::Clock::Milliseconds slow = std::chrono::seconds(3);
    core::Clock::Milliseconds answer = std::chrono::seconds(60);
};

/// One question at a time to QtKeychain, with a deadline. A job of QtKeychain must not be deleted while it
/// runs (libsecret's callback would write into it), and the next one waits behind it: after a deadline every
/// question fails at once until the late answer has come, which is then thrown away.
class KeychainLink final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const core::Result<core::Secret> &)>;

    KeychainLink(QString service, core::Clock &clock, KeychainPatience patience, QObject *parent = nullptr);

    /// Each calls `then` once, from the event loop, unless this object is gone by then. Ask nothing before.
    void read(const QString &key, const Then &then);
    void write(const QString &key, const core::Secret &secret, const Then &then);
    void remove(const QString &key, const Then &then);

Q_SIGNALS:
    /// The question under way takes long.
    void slow();

private:
    enum class Kind { Read, Write, Remove };
    struct Question
    {
        Kind kind = Kind::Read;
        QString key;
        core::Secret secret = {};
    };

    void ask(const Question &question, const Then &then);
    void start(quint64 turn, const Question &question, bool again);
    void finished(quint64 turn, const Question &question, bool again, QKeychain::Job &job);
    void answer(quint64 turn, const core::Result<core::Secret> &result);

    QString m_service;
    core::Clock &m_clock;
    KeychainPatience m_patience;
    KeychainProbe m_probe;
    /// The question under way; what belongs to an earlier one is too late.
    quint64 m_turn = 0;
    Then m_then;
    /// QtKeychain is at work, perhaps still for a question that was given up.
    bool m_busy = false;
};

} // namespace botdeck::security
