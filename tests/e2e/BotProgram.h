// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>

#include <string>

namespace botdeck::test {

/// What runs programs written with somebody's bot library; those of npm are found by NODE_PATH.
inline constexpr auto nodeInterpreter = "node";
/// Debian's package, so Debian's interpreter: another one in PATH would not find it.
inline constexpr auto pythonInterpreter = "/usr/bin/python3";

/// The program of a bot; ended with the test. It can reach nothing but loopback: no proxy is inherited.
class BotProgram
{
public:
    BotProgram(
        const char *interpreter, const QStringList &arguments, const QMap<QString, QString> &environment);
    BotProgram(const char *interpreter, const QString &script, const QMap<QString, QString> &environment)
        : BotProgram(interpreter, QStringList(script), environment)
    {
    }
    ~BotProgram();
    BotProgram(const BotProgram &) = delete;
    BotProgram &operator=(const BotProgram &) = delete;

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// Of one that has ended by itself.
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    [[nodiscard]] std::string output() { return m_process.readAll().toStdString(); }

private:
    QProcess m_process;
};

} // namespace botdeck::test
