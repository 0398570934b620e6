// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "tests/support/Wait.h"

#include <QJsonDocument>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

namespace botdeck::test {

namespace {

/// Long enough for a sanitized build on a busy machine; only a broken program meets it.
constexpr std::chrono::milliseconds patience{120'000};

} // namespace

QList<QJsonObject> Finished::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        EXPECT_TRUE(document.isObject()) << line.constData();
        objects += document.object();
    }
    return objects;
}

QJsonObject Finished::lastLine() const
{
    const QList<QJsonObject> all = lines();
    return all.isEmpty() ? QJsonObject() : all.last();
}

Surroundings withFullDisk()
{
    return {{}, [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); }};
}

Surroundings withOwnSignals(const QMap<QString, QString> &environment)
{
    return {environment, [] {
                for (const int each : {SIGHUP, SIGINT})
                    ::signal(each, SIG_DFL);
            }};
}

Program::Program(const QStringList &arguments, const QByteArray &token, const Surroundings &surroundings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("BOTDECK_TOKEN"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("BOTDECK_TOKEN"), QString::fromUtf8(token));
    if (!surroundings.seeksLeaks) {
        const QString name = QStringLiteral("ASAN_OPTIONS");
        environment.insert(name, environment.value(name) + QStringLiteral(":detect_leaks=0"));
    }
    for (auto each = surroundings.environment.begin(); each != surroundings.environment.end(); ++each)
        environment.insert(each.key(), each.value());
    m_process.setProcessEnvironment(environment);
    if (surroundings.prepare)
        m_process.setChildProcessModifier(surroundings.prepare);
    m_process.start(QStringLiteral(BOTDECK_PROGRAM), arguments);
    EXPECT_TRUE(m_process.waitForStarted(int(patience.count())));
}

Program::~Program()
{
    kill9();
}

void Program::feed(const QByteArray &input)
{
    m_process.write(input);
    m_process.closeWriteChannel();
}

QByteArray Program::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(patience.count()))) {
            ADD_FAILURE() << "no line came; stderr: " << m_process.readAllStandardError().constData();
            return {};
        }
    }
    const QByteArray line = m_process.readLine();
    m_read += line;
    return line.trimmed();
}

Finished Program::finish()
{
    EXPECT_TRUE(waitUntil([this] { return !isRunning(); }, patience)) << "did not end";
    EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
    return {
        m_process.exitCode(), m_read + m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

Finished Program::endBy(int signal)
{
    EXPECT_TRUE(pid() != 0 && ::kill(pid_t(pid()), signal) == 0); // 0 would mean everybody
    return finish();
}

Finished Program::terminate()
{
    return endBy(SIGTERM);
}

void Program::kill9()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(int(patience.count()));
}

Finished run(const QStringList &arguments, const QByteArray &token, const Surroundings &surroundings)
{
    return Program(arguments, token, surroundings).finish();
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace botdeck::test
