// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/Output.h"
#include "security/Cryptography.h"

#include <QtGlobal>

#include <array>

namespace botdeck::app {

namespace {

constexpr std::array lines{
    "botdeck: a console for people who operate chat bots",
    "",
    "  botdeck [--profile DIR] [--sandbox [--seed N]]   the console",
    "  botdeck sandbox [--port P] [--seed N] [--rate R] the built-in Bot API server alone, until SIGTERM",
    "                                                   a seed N gives the same world each time, but for its "
    "dates",
    "  botdeck tail --platform P --server URL --store DIR [--transport poll|gateway] [--gateway URL]",
    "               [--for S | --until-idle S] [--print] [--peek]",
    "                                                   receive one bot's updates into a store; with --peek "
    "look at them without confirming any",
    "  botdeck search --store DIR [--filter F] [--limit N] [--count]",
    "                                                   what the store holds, newest first",
    "  botdeck import --store DIR FILE                  read a capture (NDJSON) into a store; what is there "
    "is "
    "skipped",
    "  botdeck export --store DIR [--filter F] --format ndjson|csv|har --out FILE",
    "                                                   updates, or the calls as HAR, into a file",
    "  botdeck call METHOD --platform P --server URL [key=value | key=@file | key:=json]...",
    "                                                   check, send, print the decoded result",
    "  botdeck check METHOD --platform P [key=value | key=@file | key:=json]...",
    "                                                   check only; list every objection",
    "  botdeck keyboard --platform P [--as grammy|python|qt] FILE",
    "                                                   check an inline keyboard (JSON or text notation); "
    "print it in both, with --as as code too",
    "  botdeck permissions --snapshot FILE [--member M --channel C --bit NAME|NUMBER]",
    "                                                   what every member may do in every channel of a "
    "guild, "
    "or why one may",
    "  botdeck replay RECORDING [--port P] [--idle S]   serve a recording to a bot program and compare its "
    "calls",
    "                                                   with the recorded ones, until S (10) seconds after "
    "the last",
    "  botdeck tour --out DIR [--size WxH] [--theme light|dark] [--language en|zh_CN|zh_TW] [--text-scale "
    "80..200]",
    "                                                   pictures of the console on the sandbox",
    "  botdeck --version | --help",
    "",
    "P is cloudchat, fanbook or telegram. A token is never an argument: --token-file FILE (- is standard "
    "input) or BOTDECK_TOKEN.",
    "Machines read JSON lines on stdout, people read stderr.",
    "Exit status: 0 done, 1 refused by the server or a check, 2 wrong use, 3 network, 4 store or files.",
};

} // namespace

int printHelp(Output &output)
{
    for (const char *line : lines)
        output.printLine(line);
    return Done;
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
