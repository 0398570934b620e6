// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "app/console/ProcessGuard.h"
#include "core/Identity.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QUtf8StringView>

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
    Verb{"call", runCall},     Verb{"check", runCheck},       Verb{"export", runExport},
    Verb{"import", runImport}, Verb{"keyboard", runKeyboard}, Verb{"permissions", runPermissions},
    Verb{"replay", runReplay}, Verb{"sandbox", runSandbox},   Verb{"search", runSearch},
    Verb{"tail", runTail},
};

int runVerb(const Verb &verb, int &argc, char **argv, const QStringList &words, Output &output)
{
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return verb.run(words, output);
}

int runWords(int &argc, char **argv, Output &output)
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
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h"))
        return printHelp(output);
    if (first == QLatin1StringView("--version"))
        return printVersion(output);
    if (first == QLatin1StringView("tour"))
        return runTour(argc, argv, words.mid(1), output);
    if (first.isEmpty() || first.startsWith(u'-'))
        return runConsole(argc, argv, words, output);
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
    return output.end(runWords(argc, argv, output));
}
