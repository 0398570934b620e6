// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "security/SecretName.h"

#include <QList>
#include <QObject>

#include <functional>

namespace botdeck::security {

/// What a question to a store of secrets brought.
struct SecretAnswer
{
    /// Of a read.
    core::Secret secret = {};
    /// Of a list.
    QList<SecretName> names = {};
};

/// One question to a store of secrets under way. The contract, as that of api::Job:
/// - `finished` is emitted exactly once, never before control returned to the event loop after the job was
///   made; directly after it, `succeeded` or `failed`. Then the job deletes itself (deleteLater): keep no
///   pointer.
/// - After cancel(), and when the job is destroyed early (its parent goes), nothing is emitted at all. What
///   was asked for may still happen.
class SecretJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void cancel();

    /// For the store: how it ended. Delivered by the event loop; only the first one counts.
    void conclude(core::Result<SecretAnswer> outcome);
    /// The same, where it is only known at the moment it is delivered.
    void concludeWith(std::function<core::Result<SecretAnswer>()> outcome);
    /// For the store: it takes long; perhaps a keychain is asking for its password.
    void tellSlow();

Q_SIGNALS:
    /// At most once, before `finished`.
    void slow();
    void finished(botdeck::security::SecretJob *job);
    void succeeded(const botdeck::security::SecretAnswer &answer);
    void failed(const botdeck::core::Error &error);

private:
    void deliver(const core::Result<SecretAnswer> &outcome);

    bool m_concluded = false;
    bool m_cancelled = false;
    bool m_toldSlow = false;
};

} // namespace botdeck::security
