// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/Output.h"
#include "security/Cryptography.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace botdeck::app {

namespace {

struct VerbLines
{
    /// Empty: the console.
    QLatin1StringView verb;
    /// Of its usage and what it does, separated by line ends.
    const char *lines = nullptr;
};

constexpr std::array verbLines{
    VerbLines{
        QLatin1StringView(),
        "  botdeck [--profile DIR] [--sandbox [--seed N] | --safe-mode] [LINK]\n"
        "                                                   the console; in safe mode nothing receives by "
        "itself, no tray,\n"
        "                                                   the window as at a first start, and no setting "
        "is "
        "saved;\n"
        "                                                   LINK is a cloudchat: link to look at, in the "
        "running console if there is one"},
    VerbLines{
        QLatin1StringView("sandbox"),
        "  botdeck sandbox [--port P] [--seed N] [--rate R]\n"
        "                                                   the built-in Bot API server alone, until "
        "SIGTERM\n"
        "                                                   a seed N gives the same world each time, but for "
        "its dates"},
    VerbLines{
        QLatin1StringView("tail"),
        "  botdeck tail --platform P --server URL --store DIR [--transport poll|gateway] [--gateway URL]\n"
        "               [--for S | --until-idle S] [--print] [--peek]\n"
        "                                                   receive one bot's updates into a store; with "
        "--peek look at them without confirming any"},
    VerbLines{
        QLatin1StringView("search"),
        "  botdeck search --store DIR [--filter F] [--limit N] [--count]\n"
        "                                                   what the store holds, newest first"},
    VerbLines{
        QLatin1StringView("import"),
        "  botdeck import --store DIR FILE                  read a capture (NDJSON) into a store; what is "
        "there is skipped"},
    VerbLines{
        QLatin1StringView("export"),
        "  botdeck export --store DIR [--filter F] --format ndjson|csv|har --out FILE\n"
        "                                                   updates, or the calls as HAR, into a file"},
    VerbLines{
        QLatin1StringView("call"),
        "  botdeck call METHOD --platform P --server URL [key=value | key=@file | key:=json]...\n"
        "                                                   check, send, print the decoded result"},
    VerbLines{
        QLatin1StringView("check"),
        "  botdeck check METHOD --platform P [key=value | key=@file | key:=json]...\n"
        "                                                   check only; list every objection"},
    VerbLines{
        QLatin1StringView("keyboard"), "  botdeck keyboard --platform P [--as grammy|python|qt] FILE\n"
                                       "                                                   check an inline "
                                       "keyboard (JSON or text notation); "
                                       "print it in both, with --as as code too"},
    VerbLines{
        QLatin1StringView("permissions"),
        "  botdeck permissions --snapshot FILE [--member M --channel C --bit NAME|NUMBER]\n"
        "                                                   what every member may do in every channel of a "
        "guild, or why one may"},
    VerbLines{
        QLatin1StringView("passport"),
        "  botdeck passport keygen --out FILE [--bits 2048|3072|4096] [--passphrase-file FILE]\n"
        "                                                   make a key: the private half into a file that "
        "only "
        "its owner may read,\n"
        "                                                   the public half, for CloudChat, on stdout\n"
        "  botdeck passport public --key FILE [--passphrase-file FILE]\n"
        "                                                   the public half of a key\n"
        "  botdeck passport link --bot-id N --callback URL [--scope PHONE,USERNAME] [--qr "
        "FILE.png|FILE.svg]\n"
        "                                                   the link that asks a user for an authorisation, "
        "and "
        "its QR code\n"
        "  botdeck passport decrypt --key FILE [--passphrase-file FILE] [--max-age S] (URL | -)\n"
        "                                                   a callback's fields, and a verdict for each step "
        "to them\n"
        "  botdeck passport self-test                       decrypt samples made with a new key, and see "
        "that "
        "broken ones are refused"},
    VerbLines{
        QLatin1StringView("replay"),
        "  botdeck replay RECORDING [--port P] [--idle S]   serve a recording to a bot program and compare "
        "its calls\n"
        "                                                   with the recorded ones, until S (10) seconds "
        "after the last"},
    VerbLines{
        QLatin1StringView("webhook"),
        "  botdeck webhook listen --platform P --server URL --port N [--listen ADDRESS] [--cert F --key F] "
        "[--path-file F]\n"
        "               [--status N] [--max-connections N] [--forward URL] [--store DIR] [--print]\n"
        "                                                   receive one bot's updates as its webhook, each "
        "answered with N (200) once it is\n"
        "                                                   on disk; without --store nothing is kept, and "
        "only with it a token is needed; a\n"
        "                                                   --path-file that is not there is made, with a "
        "new secret path; what is new goes\n"
        "                                                   to --forward, too"},
    VerbLines{
        QLatin1StringView("tour"),
        "  botdeck tour --out DIR [--size WxH] [--theme light|dark] [--language en|zh_CN|zh_TW] "
        "[--text-scale 80..200]\n"
        "                                                   pictures of the console on the sandbox"},
};

constexpr std::array closingLines{
    "",
    "P is cloudchat, fanbook or telegram. A token is never an argument: --token-file FILE (- is standard "
    "input) or BOTDECK_TOKEN.",
    "Machines read JSON lines on stdout, people read stderr.",
    "Exit status: 0 done, 1 refused by the server or a check, 2 wrong use, 3 network, 4 store or files.",
};

int printClosing(Output &output)
{
    for (const char *line : closingLines)
        output.printLine(line);
    return Done;
}

} // namespace

int printHelp(Output &output)
{
    output.printLine("botdeck: a console for people who operate chat bots");
    output.printLine("");
    for (const VerbLines &each : verbLines)
        output.printLine(each.lines);
    output.printLine("  botdeck --version | --help | VERB --help");
    return printClosing(output);
}

int printVerbHelp(QStringView verb, Output &output)
{
    for (const VerbLines &each : verbLines) {
        if (verb == each.verb)
            output.printLine(each.lines);
    }
    return printClosing(output);
}

int printVersion(Output &output)
{
    const security::Cryptography cryptography;
    output.printLine("botdeck " BOTDECK_VERSION);
    output.printLine(QByteArray("Qt ") + qVersion());
    output.printLine(cryptography.description().toUtf8());
    const core::Result<void> checked = cryptography.check();
    return checked ? Done : output.fail({core::ErrorKind::Storage, checked.error().detail});
}

} // namespace botdeck::app
