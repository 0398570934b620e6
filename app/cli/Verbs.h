// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace botdeck::log {
class LogRing;
}

namespace botdeck::app {

class Output;

/// Each verb gets the words behind its name and returns the exit status; what it prints goes to `output`. A
/// QCoreApplication exists.
int runCall(const QStringList &words, Output &output);
int runCheck(const QStringList &words, Output &output);
int runExport(const QStringList &words, Output &output);
int runImport(const QStringList &words, Output &output);
int runKeyboard(const QStringList &words, Output &output);
int runPassport(const QStringList &words, Output &output);
int runPermissions(const QStringList &words, Output &output);
int runReplay(const QStringList &words, Output &output);
int runSandbox(const QStringList &words, Output &output);
int runSearch(const QStringList &words, Output &output);
int runTail(const QStringList &words, Output &output);
int runWebhook(const QStringList &words, Output &output);

/// The demo world where no --seed is given.
inline constexpr qint64 defaultSandboxSeed = 1;

/// A link that the console shows, standing where a verb would: desktops hand it over like that.
bool isConsoleLink(const QString &word);

/// These two make their own QApplication: the window system is chosen before it. `log` is what the console
/// shows as its log.
int runConsole(int &argc, char **argv, const QStringList &words, Output &output, const log::LogRing &log);
int runTour(int &argc, char **argv, const QStringList &words, Output &output);

} // namespace botdeck::app
