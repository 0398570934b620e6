// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/ConsoleRun.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "app/console/Face.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <array>
#include <future>
#include <limits>
#include <utility>

namespace botdeck::app {

namespace {

core::Result<ConsoleOptions> readConsoleOptions(const QStringList &words)
{
    static constexpr std::array known{
        Option{"profile", "DIR"}, Option{"sandbox"}, Option{"seed", "N"}, Option{"safe-mode"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return arguments.error();
    const auto seed = arguments->number("seed", 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.error();
    if (*seed && !arguments->isSet("sandbox"))
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("--seed belongs to --sandbox.")};
    if (arguments->isSet("safe-mode") && arguments->isSet("sandbox")) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("--safe-mode starts nothing by itself, so --sandbox does not go with it.")};
    }
    if (arguments->isSet("profile") && arguments->text("profile").isEmpty())
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("--profile takes a folder.")};
    ConsoleOptions options;
    options.profile = arguments->text("profile");
    options.sandbox = arguments->isSet("sandbox");
    options.temporary = options.sandbox;
    options.safeMode = arguments->isSet("safe-mode");
    if (*seed)
        options.seed = quint64(**seed);
    return options;
}

/// Qt ends the program without a word that helps where there is no window system.
core::Result<void> checkDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return {};
    }
    return core::Error{
        core::ErrorKind::WrongUse,
        QStringLiteral("There is no display here. The other verbs need none (botdeck --help); botdeck tour "
                       "draws the console into files.")};
}

} // namespace

int runConsole(int &argc, char **argv, const QStringList &words, Output &output, const log::LogRing &log)
{
    // Meant for the other verbs; from here it would go to every program that a link opens.
    output.hide(takeTokenFromEnvironment());
    core::Result<ConsoleOptions> options = readConsoleOptions(words);
    if (!options)
        return output.fail(options.error());
    options->log = &log;
    const core::Result<void> display = checkDisplay();
    if (!display)
        return output.fail(display.error());

    const SignalBlock block;
    std::future<void> fonts = readFontsAhead();
    QApplication application(argc, argv);
    const UnixSignals ending;
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Face face(std::move(fonts));
    ConsoleRun run(*options, face, output);
    QObject::connect(&ending, &UnixSignals::endAsked, &run, &ConsoleRun::end);
    QMetaObject::invokeMethod(&run, &ConsoleRun::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace botdeck::app
