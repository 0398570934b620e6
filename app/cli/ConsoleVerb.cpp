// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "app/console/ConsoleApp.h"
#include "app/console/Face.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <array>
#include <limits>

namespace botdeck::app {

namespace {

/// Lively enough to see, slow enough to read.
constexpr double demoRate = 4;

core::Result<ConsoleOptions> readOptions(const QStringList &words)
{
    static constexpr std::array known{Option{"profile", "DIR"}, Option{"sandbox"}, Option{"seed", "N"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return arguments.error();
    const auto seed = arguments->number("seed", 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.error();
    if (*seed && !arguments->isSet("sandbox"))
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("--seed belongs to --sandbox.")};
    if (arguments->isSet("profile") && arguments->text("profile").isEmpty())
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("--profile takes a folder.")};
    ConsoleOptions options;
    options.profile = arguments->text("profile");
    options.sandbox = arguments->isSet("sandbox");
    options.seed = quint64(seed->value_or(defaultSandboxSeed));
    options.rate = demoRate;
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

int runConsole(int &argc, char **argv, const QStringList &words, Output &output)
{
    const core::Result<ConsoleOptions> options = readOptions(words);
    if (!options)
        return output.fail(options.error());
    const core::Result<void> display = checkDisplay();
    if (!display)
        return output.fail(display.error());

    const SignalBlock block;
    QApplication application(argc, argv);
    const UnixSignals ending;
    QObject::connect(&ending, &UnixSignals::endAsked, &application, [] { QApplication::exit(Done); });
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const core::Result<std::unique_ptr<ConsoleApp>> app = ConsoleApp::make(*options);
    if (!app)
        return output.fail(app.error());
    Face face(application);
    face.language.use(ui::shell::Language::nearest(QLocale::system()));
    services::Console console((*app)->workbench());
    ui::shell::MainWindow window({console, face.theme, face.scheme, (*app)->clock()});
    window.show();
    console.refresh();
    console.startAll();
    return QApplication::exec();
}

} // namespace botdeck::app
