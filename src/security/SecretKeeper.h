// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/AutoLock.h"
#include "security/Redactor.h"
#include "security/SecretMove.h"
#include "security/VaultStore.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace botdeck::security {

/// Where a profile's secrets are kept.
enum class SecretBackend { Keychain, Vault };

/// The one door to a profile's secrets: knows which place counts, why, and whether it is locked. Every secret
/// that passes is known to the redactor before anybody gets it; soon after the place is open all others are,
/// too, even those that nobody asks for.
class SecretKeeper final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// Makes durable which place counts.
    using Remember = std::function<void(SecretBackend, const SecretMove::Committed &)>;

    SecretKeeper(
        SecretStore &keychain, VaultStore &vault, Redactor &redactor, core::Clock &clock, Remember remember,
        QObject *parent = nullptr);

    /// Ends with `chosen`. What was remembered counts, even when it does not answer now: secrets are there.
    /// Else the vault where there is one, else the keychain if it answers, else the vault, made on first
    /// need.
    void choose(std::optional<SecretBackend> remembered);
    /// Nothing until `chosen`.
    [[nodiscard]] std::optional<SecretBackend> backend() const { return m_backend; }
    /// "system keychain (Secret Service)", "passphrase vault"; empty until `chosen`.
    [[nodiscard]] core::Phrase backendName() const override;
    /// Why it is not the keychain, or what is the matter with it; nothing where all is as it should be.
    [[nodiscard]] const std::optional<core::Error> &reason() const { return m_reason; }

    /// As SecretStore's. Unavailable until `chosen`; Conflict for a change while all are being moved.
    SecretJob *read(const SecretName &name, QObject *parent) override;
    SecretJob *write(const SecretName &name, const core::Secret &secret, QObject *parent) override;
    SecretJob *remove(const SecretName &name, QObject *parent) override;
    SecretJob *list(QObject *parent) override;

    /// From now on every change ends with this error, in the vault too: another console has the profile.
    void refuseChanges(const core::Error &why);

    /// Only the vault can be locked; the desktop locks its keychain itself.
    [[nodiscard]] bool canLock() const;
    [[nodiscard]] bool isLocked() const;
    /// Locks the vault wherever secrets are kept; one that is just being opened stays shut.
    void lockNow();
    /// Locks the vault after a while without noteActivity().
    AutoLock &autoLock() { return m_autoLock; }

    /// Moves everything there; to where it is already, finishes a move that was broken off. The vault must be
    /// unlocked (create it first). `moved` or `notMoved` follows, whoever asked; a vault that does not count
    /// then is locked. Null where nothing can be moved now: before `chosen`, while moving, or where changes
    /// are refused.
    SecretMove *moveTo(SecretBackend target);
    [[nodiscard]] bool isMoving() const { return !m_move.isNull(); }

Q_SIGNALS:
    void chosen(botdeck::security::SecretBackend backend);
    void lockedChanged(bool locked);
    /// A secret was written or removed.
    void changed(const botdeck::security::SecretName &name);
    /// A keychain takes long to answer; perhaps it asks for its password.
    void slow();
    /// How moving everything ended; backend() is where it is now.
    void moved(const botdeck::security::MoveReport &report);
    void notMoved(const botdeck::core::Error &error);
    /// Which place counts could not be made durable.
    void notRemembered(const botdeck::core::Error &error);

private:
    void settle(SecretBackend backend, const std::optional<core::Error> &reason);
    void endMove();
    void onKept();
    /// Reads everything once, so that the redactor knows it. A keychain is not asked before it has answered
    /// something: nobody shall be asked for its password for this.
    void learn();
    void commit(SecretBackend backend, const SecretMove::Committed &committed);
    [[nodiscard]] SecretStore &store(SecretBackend backend) const;
    /// The job, whose being slow is told.
    SecretJob *told(SecretJob *job);
    /// A job that fails with this at once, or null where the question can be put.
    SecretJob *objection(bool changes, QObject *parent) const;

    SecretStore &m_keychain;
    VaultStore &m_vault;
    Redactor &m_redactor;
    Remember m_remember;
    AutoLock m_autoLock;
    std::optional<SecretBackend> m_backend;
    bool m_remembered = false;
    bool m_learnt = false;
    std::optional<core::Error> m_reason;
    std::optional<core::Error> m_refusal;
    QPointer<SecretMove> m_move;
};

} // namespace botdeck::security
