// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Server.h"
#include "SettingsFixture.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "ui/replay/ReplayDialog.h"

namespace botdeck::test {

/// The dialog over a real store with three updates of a Telegram bot, one that is no JSON and one with a long
/// line, before a real sandbox and a real server on this machine.
class ReplayDialogTest : public SettingsFixture
{
protected:
    void SetUp() override;

    /// Of one of the three.
    static QByteArray replayedBytes(int id);
    static QByteArray longLine();
    /// The first of the platform's, which is what the dialog suggests.
    const sandbox::BotAccount &telegramBot();
    ui::replay::ReplayParts replayParts();
    QDialog &openReplay(ui::replay::ReplayWay way, const QList<qint64> &selected, bool edits = false);
    static QString cell(QDialog &dialog, int row, int column);
    [[nodiscard]] QString hook() const { return server.url().toString() + QStringLiteral("/hook"); }

    core::SystemClock sandboxClock;
    sandbox::Server sandboxServer{7, sandboxClock};
    quint16 sandboxPort = 0;
    RawServer server;
    QString lastAddress;
    qint64 first = 0;

private:
    static domain::BotKey source();
    void keepReplayed();
    void addBots();
};

} // namespace botdeck::test
