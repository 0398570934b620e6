// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitStatus.h"
#include "security/Redactor.h"

namespace botdeck::app {

/// Everything that a verb prints goes through here: no secret that is known gets out, and what could not be
/// written is not forgotten.
class Output
{
public:
    /// Call it before any file is opened: a standard stream that is closed is kept from becoming one. The
    /// redactor is the process's, and outlives it.
    explicit Output(security::Redactor &redactor);

    /// From now on it is blacked out, in any shape.
    void hide(const core::Secret &secret) { m_redactor.add(secret); }
    [[nodiscard]] security::Redactor &redactor() { return m_redactor; }

    /// One line for machines, on stdout, at once. After the first that cannot be written none is: that is
    /// said, unless whoever reads them has had enough and left (`botdeck search … | head`).
    void printLine(const QByteArray &line);
    /// One sentence for people, on stderr.
    void say(const QString &sentence) const;
    /// Whether what is said has a reader: a terminal, or a program at the other end of a pipe. A desktop that
    /// starts this one gives a log that nobody looks at.
    [[nodiscard]] static bool isRead();
    /// Says an error and returns its status.
    [[nodiscard]] int fail(const core::Error &error) const;

    /// Nothing is printed any more.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// What to end with: nothing that lost a line somebody waits for is done.
    [[nodiscard]] int end(int status) const { return m_lostLines ? StoreStatus : status; }

private:
    security::Redactor &m_redactor;
    bool m_broken = false;
    bool m_lostLines = false;
};

} // namespace botdeck::app
