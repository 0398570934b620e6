// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/ReplayRun.h"
#include "app/cli/Verbs.h"
#include "core/AtomicFile.h"
#include "domain/recording/Recording.h"
#include "sandbox/Server.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::app {

namespace {

constexpr qint64 usualIdleSeconds = 10;
constexpr qint64 mostIdleSeconds = 86'400;

core::Result<domain::Recording> readRecordingFile(const QStringList &names)
{
    if (names.size() != 1)
        return wrongUse(QStringLiteral("replay takes the name of one recording. See botdeck --help."));
    const core::Result<QByteArray> bytes = core::readWhole(names.first(), domain::mostRecordingBytes);
    if (!bytes)
        return core::Error{core::ErrorKind::Storage, bytes.error().detail};
    return domain::readRecording(*bytes);
}

/// The one that was recorded, where it was recorded in such a sandbox; else another of its platform.
const sandbox::BotAccount &stageBot(const sandbox::Server &server, const domain::RecordedBot &recorded)
{
    const QList<sandbox::BotAccount> &bots = server.bots();
    const auto itself = std::ranges::find_if(bots, [&recorded](const sandbox::BotAccount &bot) {
        return bot.platform == recorded.platform && bot.id.toString() == recorded.id;
    });
    if (itself != bots.end())
        return *itself;
    return *std::ranges::find(bots, recorded.platform, &sandbox::BotAccount::platform);
}

struct ReplayWish
{
    domain::Recording recording;
    quint16 port = 0;
    std::chrono::seconds idle{usualIdleSeconds};
};

core::Result<ReplayWish> readWish(const QStringList &words)
{
    static constexpr std::array options{Option{"port", "P"}, Option{"idle", "S"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return arguments.error();
    const auto port = arguments->number("port", 0, std::numeric_limits<quint16>::max());
    if (!port)
        return port.error();
    const auto idle = arguments->number("idle", 1, mostIdleSeconds);
    if (!idle)
        return idle.error();
    core::Result<domain::Recording> recording = readRecordingFile(arguments->positional());
    if (!recording)
        return recording.error();
    return ReplayWish{
        *std::move(recording), quint16(port->value_or(0)),
        std::chrono::seconds(idle->value_or(usualIdleSeconds))};
}

} // namespace

int runReplay(const QStringList &words, Output &output)
{
    const core::Result<ReplayWish> wish = readWish(words);
    if (!wish)
        return output.fail(wish.error());
    const core::Result<platform::Platform> platform = platform::Platform::load(wish->recording.bot.platform);
    if (!platform)
        return output.fail(platform.error());
    const auto playback = sandbox::Playback::of(wish->recording, *platform);
    if (!playback)
        return output.fail(playback.error());

    // Blocks the signals before the server's threads begin, so that they end it in order.
    const SignalBlock block;
    core::SystemClock clock;
    sandbox::Server server(quint64(defaultSandboxSeed), clock);
    const sandbox::BotAccount &bot = stageBot(server, wish->recording.bot);
    server.setScript([&bot, &playback](const sandbox::BotAccount &caller, const sandbox::MethodCall &call) {
        return caller.index == bot.index ? (*playback)->answer(call) : std::nullopt;
    });
    const core::Result<quint16> started = server.start(wish->port);
    if (!started)
        return output.fail(started.error());
    output.printLine(server.botList({bot}));
    return ReplayRun({server, bot, **playback, clock, output}, wish->idle).run();
}

} // namespace botdeck::app
