// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "security/PassphraseGate.h"
#include "security/SecretStore.h"
#include "security/VaultFile.h"

#include <QThreadPool>

#include <functional>
#include <optional>

namespace botdeck::security {

/// The vault as a store: VaultFile in a thread of its own, one thing after the other. Nothing here waits, but
/// for the destructor, which lets what is under way come to its end (a change is on disk or not begun).
class VaultStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< no vault was made yet; create() makes it
        Locked,
        Unlocked,
    };

    VaultStore(
        const QString &path, core::Clock &clock, const KdfCost &cost = usualKdfCost,
        QObject *parent = nullptr);
    ~VaultStore() override;

    [[nodiscard]] State state() const { return m_state; }

    /// The vault comes into being, empty and unlocked. Conflict when there is one, WrongUse without
    /// passphrase.
    SecretJob *create(const core::Secret &passphrase, QObject *parent);
    /// Unauthorised for a wrong passphrase; RateLimited, with how long, after several: then none was tried.
    SecretJob *unlock(const core::Secret &passphrase, QObject *parent);
    /// The same failures. The vault may be locked, and stays as it is.
    SecretJob *changePassphrase(const core::Secret &current, const core::Secret &next, QObject *parent);
    /// How long no passphrase is taken, after wrong ones; nothing when one may be tried.
    [[nodiscard]] std::optional<std::chrono::seconds> mustWait() const { return m_gate.mustWait(); }
    /// From now on nothing is told; what is in memory is wiped as soon as what is under way has ended.
    void lock();
    /// From now on everything that would change the file ends with this error; it can be unlocked and read.
    void refuseChanges(const core::Error &why) { m_refusal = why; }

    [[nodiscard]] core::Phrase backendName() const override;
    SecretJob *read(const SecretName &name, QObject *parent) override;
    SecretJob *write(const SecretName &name, const core::Secret &secret, QObject *parent) override;
    SecretJob *remove(const SecretName &name, QObject *parent) override;
    SecretJob *list(QObject *parent) override;

Q_SIGNALS:
    void stateChanged(botdeck::security::VaultStore::State state);

private:
    using Outcome = core::Result<SecretAnswer>;
    using Work = std::function<Outcome(VaultFile &)>;
    using Then = std::function<void(const Outcome &)>;

    /// What becomes of an answer when the vault was locked meanwhile.
    enum class WhenLocked { Withhold, Tell };

    SecretJob *run(QObject *parent, WhenLocked whenLocked, Work work, Then then = {});
    /// As run(), past the gate for passphrases.
    SecretJob *tryPassphrase(QObject *parent, Work work, bool opens);
    static SecretJob *answerAtOnce(QObject *parent, Outcome outcome);
    /// Why nothing can be changed now.
    [[nodiscard]] std::optional<core::Error> objection() const;
    void setState(State state);

    VaultFile m_file; ///< touched in m_lane only
    PassphraseGate m_gate;
    State m_state;
    std::optional<core::Error> m_refusal;
    bool m_trying = false;
    /// Grows with every lock(): answers from before are withheld.
    quint64 m_epoch = 0;
    QThreadPool m_lane;
};

} // namespace botdeck::security
