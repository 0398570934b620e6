// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

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

/// One run of the `botdeck` executable; killed when it is still running at the end.
class Program
{
public:
    explicit Program(const QStringList &arguments, const QByteArray &token = {});
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Writes to its standard input and closes it.
    void feed(const QByteArray &input);
    /// Waits for the next line on stdout.
    QByteArray readLine();
    /// Waits for its end.
    Finished finish();
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
Finished run(const QStringList &arguments, const QByteArray &token = {});

/// "a b c" as a list: the words of a command line without quoting.
QStringList words(const QString &line);

} // namespace botdeck::test
