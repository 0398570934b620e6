// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "app/console/ProcessGuard.h"
#include "core/Identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace {

using namespace botdeck::app;

struct Verb
{
    const char *name;
    int (*run)(const QStringList &words, Output &output);
};

/// The verbs that need no window system; the console and the tour make their own application object.
constexpr std::array verbs{
    Verb{"call", runCall},
    Verb{"check", runCheck},
    Verb{"export", runExport},
    Verb{"import", runImport},
    Verb{"keyboard", runKeyboard},
    Verb{"passport", runPassport},
    Verb{"permissions", runPermissions},
    Verb{"replay", runReplay},
    Verb{"sandbox", runSandbox},
    Verb{"search", runSearch},
    Verb{"tail", runTail},
    Verb{"webhook", runWebhook},
};

constexpr QLatin1StringView tourVerb("tour");

/// "--help" wherever it stands, as people put it behind what they have written.
bool asksForHelp(const QStringList &words)
{
    const QLatin1StringView brief("-h");
    return words.contains(QLatin1StringView("--help")) || words.value(0) == brief || words.value(1) == brief;
}

/// Of the verb that it begins with, or of everything.
int runHelp(const QString &first, Output &output)
{
    const bool isVerb = first == tourVerb || std::ranges::any_of(verbs, [&first](const Verb &verb) {
                            return first == QLatin1StringView(verb.name);
                        });
    return isVerb ? printVerbHelp(first, output) : printHelp(output);
}

/// What only this program loads; installed, it lies there whatever the prefix.
void addOwnLibraries()
{
    const QFileInfo program(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    QCoreApplication::addLibraryPath(program.path() + QStringLiteral("/../lib/botdeck"));
}

int runVerb(const Verb &verb, int &argc, char **argv, const QStringList &words, Output &output)
{
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return verb.run(words, output);
}

int runWords(int &argc, char **argv, Output &output, const botdeck::log::LogRing &log)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        if (!QUtf8StringView(argv[i]).isValidUtf8()) {
            return output.fail(
                {botdeck::core::ErrorKind::WrongUse,
                 QStringLiteral("Argument %1 is no valid UTF-8; nothing was done.").arg(i)});
        }
        words += QString::fromUtf8(argv[i]);
    }
    const QString first = words.value(0);
    if (asksForHelp(words))
        return runHelp(first, output);
    if (first == QLatin1StringView("--version"))
        return printVersion(output);
    if (first == tourVerb)
        return runTour(argc, argv, words.mid(1), output);
    if (first.isEmpty() || first.startsWith(u'-') || isConsoleLink(first))
        return runConsole(argc, argv, words, output, log);
    for (const Verb &verb : verbs) {
        if (first == QLatin1StringView(verb.name))
            return runVerb(verb, argc, argv, words.mid(1), output);
    }
    return output.fail(
        {botdeck::core::ErrorKind::WrongUse,
         QStringLiteral("\"%1\" is no verb. See botdeck --help.").arg(first)});
}

} // namespace

int main(int argc, char **argv)
{
    // Before any secret is there, and any thread.
    ProcessGuard guard;
    Output output(guard.redactor());
    if (!guard.hardened())
        output.say(guard.hardened().error().detail);
    QCoreApplication::setApplicationName(QStringLiteral("botdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BOTDECK_VERSION));
    QCoreApplication::setOrganizationDomain(botdeck::core::applicationId);
    addOwnLibraries();
    return output.end(runWords(argc, argv, output, guard.log()));
}
