// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "Puppet.h"
#include "sandbox/Server.h"
#include "tests/unit/security/PrivateBus.h"

#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

namespace botdeck::test {

/// A folder for profiles, and a server outside the program whose bots are the operator's.
class ProgramTest : public testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return path(QStringLiteral("profile")); }
    /// The words that start the console on the profile.
    [[nodiscard]] QStringList onProfile() const { return {QStringLiteral("--profile"), profile()}; }
    /// What a program finds that has no session bus.
    [[nodiscard]] static QMap<QString, QString> withoutBus();

    /// The bot that the tests add.
    [[nodiscard]] const sandbox::BotAccount &bot() const { return m_bot; }
    [[nodiscard]] QString token() const { return QString::fromUtf8(m_bot.token); }
    [[nodiscard]] QString server() const { return m_address.toString(); }

    /// So many messages more arrive for it.
    void backlog(int count);

    /// Opens the dialog for a new bot and fills it in.
    void fillIn(Puppet &console, const QString &server) const;
    /// Adds the bot; it receives at the end. Ends where a dialog asks for a passphrase, too.
    void add(Puppet &console) const;
    /// Answers that dialog.
    static void choosePassphrase(Puppet &console);
    static void unlock(Puppet &console, const QString &passphrase);
    static void awaitsUpdates(Puppet &console);
    /// The first row of the table that is an update, not an event of the feed; -1 where there is none.
    static int updateRow(Puppet &console);
    /// The update_id in the table's current row; empty where that is no update.
    static QString currentUpdate(Puppet &console);
    /// The same of the topmost row that is seen.
    static QString topUpdate(Puppet &console);
    /// Until it is written anywhere in the program.
    static void awaitsWords(Puppet &console, const QString &part);
    /// What screen readers are told of the open chat, a line a message.
    static QString spoken(Puppet &console);
    /// Until a message of the open chat is spoken like this.
    static void awaitsSpoken(Puppet &console, const QString &part);

    static const QString passphrase;

private:
    const QTemporaryDir m_folder;
    const core::SystemClock m_clock{};
    sandbox::Server m_server{7, m_clock};
    sandbox::BotAccount m_bot;
    QUrl m_address;
};

} // namespace botdeck::test
