// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "security/RsaKey.h"
#include "services/PassportKey.h"

#include <QObject>

#include <optional>

namespace botdeck::services {

/// What a question to PassportKeys brought.
struct PassportKeyAnswer
{
    /// As it is now; of a removal as it was.
    PassportKey facts;
    /// Of a load only.
    std::optional<security::RsaKey> key = {};
};

/// One question to PassportKeys under way. The contract is that of api::Job: `finished` exactly once, never
/// before control returned to the event loop; directly after it `succeeded` or `failed`; then it deletes
/// itself: keep no pointer. After cancel(), and when it is destroyed early, nothing is emitted at all; a key
/// that is still being made or read is thrown away then, what is being written is written.
class PassportKeyJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// For the service; once.
    void conclude(const core::Result<PassportKeyAnswer> &outcome);

Q_SIGNALS:
    void finished(botdeck::services::PassportKeyJob *job);
    void succeeded(const botdeck::services::PassportKeyAnswer &answer);
    void failed(const botdeck::core::Error &error);

private:
    bool m_cancelled = false;
};

} // namespace botdeck::services
