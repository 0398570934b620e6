// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/ConsoleRun.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "app/console/Face.h"
#include "services/InstanceGate.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <array>
#include <future>
#include <limits>
#include <utility>

namespace botdeck::app {

namespace {

/// The one word that may stand behind the options: a link, as desktops hand one over. Empty where there is
/// none.
core::Result<QByteArray> readLinkWord(const QStringList &words)
{
    if (words.isEmpty())
        return QByteArray();
    if (words.size() > 1 || !isConsoleLink(words.first()))
        return wrongUse(QStringLiteral("\"%1\" is one word too many. See botdeck --help.").arg(words.last()));
    const QByteArray link = QUrl(words.first()).toEncoded();
    if (link.isEmpty() || link.size() > services::InstanceGate::longestLink)
        return wrongUse(QStringLiteral("The link is broken, or longer than %1 bytes.")
                            .arg(services::InstanceGate::longestLink));
    return link;
}

core::Result<ConsoleOptions> readConsoleOptions(const QStringList &words)
{
    static constexpr std::array known{
        Option{"profile", "DIR"}, Option{"sandbox"}, Option{"seed", "N"}, Option{"safe-mode"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, known, Positional::Taken);
    if (!arguments)
        return arguments.error();
    const core::Result<QByteArray> link = readLinkWord(arguments->positional());
    if (!link)
        return link.error();
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
    options.link = *link;
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

bool isConsoleLink(const QString &word)
{
    return word.startsWith(QLatin1StringView("cloudchat:"), Qt::CaseInsensitive);
}

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
    // At once: when it returns, the desktop goes on.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &run, &ConsoleRun::endSession,
        Qt::DirectConnection);
    QMetaObject::invokeMethod(&run, &ConsoleRun::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace botdeck::app
