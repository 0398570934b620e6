// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace botdeck::test {

/// What a finished run of the executable left behind.
struct Finished
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The lines of stdout as JSON objects.
    [[nodiscard]] QList<QJsonObject> lines() const;
    [[nodiscard]] QJsonObject lastLine() const;
};

/// What a run finds around it.
struct Surroundings
{
    /// Set besides what this process has.
    QMap<QString, QString> environment = {};
    /// Runs in the new process before the executable does; only what is safe between fork and exec.
    std::function<void()> prepare = {};
    /// Whether it looks for leaks at its end, which takes a third of a short run: LeaksTest has every verb do
    /// so.
    bool seeksLeaks = false;
};

/// Standard output that takes nothing: a full disk.
Surroundings withFullDisk();
/// Every signal means what it means by itself, also where the tests run under nohup or behind `&`.
Surroundings withOwnSignals(const QMap<QString, QString> &environment);

/// One run of the `botdeck` executable; killed when it is still running at the end.
class Program
{
public:
    explicit Program(
        const QStringList &arguments, const QByteArray &token = {}, const Surroundings &surroundings = {});
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Writes to its standard input and closes it.
    void feed(const QByteArray &input);
    /// Waits for the next line on stdout.
    QByteArray readLine();
    /// Waits for its end; servers of this process answer it meanwhile.
    Finished finish();
    /// Sends the signal, then waits for its end.
    Finished endBy(int signal);
    /// SIGTERM, then waits for its end.
    Finished terminate();
    void kill9();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QByteArray m_read;
};

/// Runs the executable to its end.
Finished
run(const QStringList &arguments, const QByteArray &token = {}, const Surroundings &surroundings = {});

/// "a b c" as a list: the words of a command line without quoting.
QStringList words(const QString &line);

} // namespace botdeck::test
