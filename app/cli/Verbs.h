// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace botdeck::app {

/// Each verb gets the words behind its name and returns the exit status. A QCoreApplication exists.
int runCall(const QStringList &words);
int runCheck(const QStringList &words);
int runSandbox(const QStringList &words);
int runSearch(const QStringList &words);
int runTail(const QStringList &words);

/// The demo world where no --seed is given.
inline constexpr qint64 defaultSandboxSeed = 1;

/// These two make their own QApplication: the window system is chosen before it.
int runConsole(int &argc, char **argv, const QStringList &words);
int runTour(int &argc, char **argv, const QStringList &words);

} // namespace botdeck::app
