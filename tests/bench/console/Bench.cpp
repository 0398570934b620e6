// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the console starts beside a program that is nothing but a main window, in the same run, and how
// long its user interface's thread is away while updates arrive.
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 15;
constexpr double goal = 3.0;
constexpr int patienceMs = 120'000;

QProcessEnvironment surroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Qt's own event loop says when it is about to wait; GLib's does not.
    environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
    return environment;
}

/// Milliseconds from its start to its first line; negative where it ended badly. The line is given to `said`.
double timeOf(const QString &program, const QStringList &arguments, QByteArray *said = nullptr)
{
    QProcess process;
    process.setProcessEnvironment(surroundings());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(patienceMs))
        return -1;
    const double taken = double(time.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return -1;
    if (said)
        *said = process.readAllStandardOutput();
    return taken;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

int compareStarts()
{
    std::vector<double> trivial;
    std::vector<double> console;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        trivial.push_back(timeOf(QStringLiteral(TRIVIAL_FIRST_PAINT), {}));
        console.push_back(timeOf(
            QStringLiteral(CONSOLE_FIRST_PAINT),
            {QStringLiteral("--profile"), folder.filePath(QStringLiteral("profile"))}));
        if (trivial.back() < 0 || console.back() < 0) {
            std::fprintf(stderr, "a program did not come to its first paint\n");
            return 1;
        }
    }
    const double ratio = median(console) / median(trivial);
    std::printf(
        "start to first paint, median of %d: console %.0f ms, a bare main window %.0f ms: %.2f times (goal: "
        "at "
        "most %.0f)\n",
        rounds, median(console), median(trivial), ratio, goal);
    std::fflush(stdout);
    return 0;
}

/// 1,000 updates a second: the sandbox's rate is a setting.
int measureTurns()
{
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("settings.ini")));
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[sandbox]\nrate=1000\n") < 0)
        return 1;
    settings.close();
    QByteArray said;
    const double time = timeOf(
        QStringLiteral(CONSOLE_SLOTS),
        {QStringLiteral("--sandbox"), QStringLiteral("--profile"), folder.path()}, &said);
    std::printf(
        "the user interface's thread at work without a pause (goal: no slot over 8 ms): %s",
        said.constData());
    return time < 0 ? 1 : 0;
}

} // namespace

int main()
{
    const int compared = compareStarts();
    return std::max(compared, measureTurns());
}
