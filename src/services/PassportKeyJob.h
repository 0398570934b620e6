// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "security/RsaKey.h"
#include "services/PassportKey.h"

#include <QObject>

#include <optional>
#include <stop_token>

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
    ~PassportKeyJob() override;

    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// For whoever makes what it waits for, in any thread: the job was cancelled or is gone.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /// For the service; once.
    void conclude(const core::Result<PassportKeyAnswer> &outcome);

Q_SIGNALS:
    void finished(botdeck::services::PassportKeyJob *job);
    void succeeded(const botdeck::services::PassportKeyAnswer &answer);
    void failed(const botdeck::core::Error &error);

private:
    std::stop_source m_stop;
};

} // namespace botdeck::services
