// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "security/SecretJob.h"

#include <QPointer>

#include <memory>
#include <ostream>

namespace botdeck::test {

/// Follows a job without waiting, and can wait.
class Asked
{
public:
    explicit Asked(security::SecretJob *job);

    [[nodiscard]] bool isAnswered() const { return m_heard->result.has_value(); }
    [[nodiscard]] bool toldSlow() const { return m_heard->slow; }
    /// Runs the event loop until the answer is there; throws when none comes.
    const core::Result<security::SecretAnswer> &answer();

private:
    struct Heard
    {
        std::optional<core::Result<security::SecretAnswer>> result;
        bool slow = false;
    };
    std::shared_ptr<Heard> m_heard = std::make_shared<Heard>();
};

/// The answer to a job: waits for it.
core::Result<security::SecretAnswer> answerTo(security::SecretJob *job);
/// The kind of its failure; nothing for a success.
std::optional<core::ErrorKind> failureOf(security::SecretJob *job);
/// The bytes that a read brought; the error's words in angle brackets when it brought none.
QByteArray secretFrom(security::SecretJob *job);

} // namespace botdeck::test
