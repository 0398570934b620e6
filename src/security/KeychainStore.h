// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/KeychainLink.h"
#include "security/SecretStore.h"

#include <QPointer>
#include <QStringList>
#include <QUuid>

#include <deque>

namespace botdeck::security {

/// The system's keychain as a store. Entries belong to org.botdeck.Botdeck and are named "PROFILE/NAME",
/// where PROFILE is the profile's own UUID and NAME is SecretName's text.
///
/// QtKeychain cannot list entries. A further entry, "PROFILE/index", therefore holds the names as a JSON
/// array: a name is put there before its secret is written, and taken out after it is gone, so that a crash
/// between the two never leaves a secret that is not listed.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    KeychainStore(
        const QUuid &profile, core::Clock &clock, KeychainPatience patience = {}, QObject *parent = nullptr);

    [[nodiscard]] core::Phrase backendName() const override;
    SecretJob *read(const SecretName &name, QObject *parent) override;
    SecretJob *write(const SecretName &name, const core::Secret &secret, QObject *parent) override;
    SecretJob *remove(const SecretName &name, QObject *parent) override;
    SecretJob *list(QObject *parent) override;

private:
    using Outcome = core::Result<SecretAnswer>;
    using Index = core::Result<QStringList>;
    struct Task
    {
        QPointer<SecretJob> job;
        std::function<void()> begin;
    };

    SecretJob *enqueue(QObject *parent, std::function<void()> begin);
    void beginNext();
    void end(const Outcome &outcome);

    void readIndex(const std::function<void(const Index &)> &then);
    void writeIndex(const QStringList &names, const std::function<void()> &then);
    void writeSecret(const SecretName &name, const core::Secret &secret);
    [[nodiscard]] QString keyOf(const SecretName &name) const;
    [[nodiscard]] QString indexKey() const;

    QString m_profile;
    KeychainLink m_link;
    std::deque<Task> m_tasks; ///< the first is under way when m_underWay
    bool m_underWay = false;
};

} // namespace botdeck::security
