// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProgramTest.h"

#include <QJsonObject>

namespace botdeck::test {

/// The console on its sandbox, in which nobody speaks by himself.
class QuietSandbox : public ProgramTest
{
protected:
    void SetUp() override;

    /// The words that start it.
    [[nodiscard]] QStringList onSandbox() const
    {
        return onProfile() + QStringList{QStringLiteral("--sandbox")};
    }
    /// The sandbox's address, which stands in the window.
    QString serverIn(Puppet &console);
    /// An order to its control side: "say", "event", "fault".
    static void control(const QString &server, const QString &what, const QJsonObject &wish);
    /// Somebody writes to the bot, and the chat with him is opened.
    void openChat(Puppet &console, const QString &text);

    /// A bot of a Telegram-compatible platform.
    static const QString quietBot;
};

} // namespace botdeck::test
