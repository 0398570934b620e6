// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Transport.h"
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/TailRun.h"
#include "app/cli/Verbs.h"
#include "platform/Platform.h"
#include "services/BotRoute.h"
#include "services/UpdateFeed.h"
#include "storage/UpdateStore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>
#include <limits>

namespace botdeck::app {

namespace {

core::Result<TailEnd> readEnd(const Arguments &arguments)
{
    constexpr qint64 tenYears = qint64(10) * 366 * 86'400;
    const auto duration = arguments.number("for", 0, tenYears);
    if (!duration)
        return duration.error();
    const auto idle = arguments.number("until-idle", 1, tenYears);
    if (!idle)
        return idle.error();
    if (*duration && *idle)
        return core::Error{
            core::ErrorKind::WrongUse, QStringLiteral("Give --for or --until-idle, not both.")};
    TailEnd end;
    if (*duration)
        end.after = std::chrono::seconds(**duration);
    if (*idle)
        end.idle = std::chrono::seconds(**idle);
    return end;
}

/// Whether `--transport` asks for the gateway.
core::Result<bool> wantsGateway(const Arguments &arguments)
{
    const QString transport = arguments.text("transport");
    const bool gateway = transport == QLatin1StringView("gateway");
    if (!gateway && !transport.isEmpty() && transport != QLatin1StringView("poll")) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("--transport takes poll or gateway, not \"%1\".").arg(transport)};
    }
    if (!gateway && arguments.isSet("gateway"))
        return core::Error{core::ErrorKind::WrongUse, QStringLiteral("--gateway needs --transport gateway.")};
    return gateway;
}

core::Result<services::FeedTransport>
readTransport(const Arguments &arguments, const platform::Platform &platform, const QUrl &server)
{
    const core::Result<bool> gateway = wantsGateway(arguments);
    if (!gateway)
        return gateway.error();
    if (!*gateway) {
        services::FeedTransport polling;
        polling.poll.peek = arguments.isSet("peek");
        return polling;
    }
    if (arguments.isSet("peek")) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("--peek looks at what polling would bring; it needs --transport poll.")};
    }
    const QString address = arguments.text("gateway");
    if (arguments.isSet("gateway")) {
        const core::Result<QUrl> url = api::checkGateway(address);
        if (!url)
            return url.error();
    }
    const auto rules = services::gatewayFor(platform, server, address);
    if (rules)
        return services::FeedTransport{rules, {}};
    const bool none = platform.section(QStringLiteral("gateway")).isEmpty();
    return core::Error{
        core::ErrorKind::WrongUse,
        none ? QStringLiteral("%1 has no gateway; use --transport poll.").arg(platform.title())
             : QStringLiteral("Nobody has said where the gateway of this server is: give it as --gateway "
                              "ws://… or wss://….")};
}

/// What was asked for, besides the token.
struct TailOptions
{
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    QUrl server;
    QString store;
    TailEnd end;
};

core::Result<TailOptions> readTailOptions(const Arguments &arguments)
{
    const core::Result<domain::PlatformId> platform = arguments.platform();
    if (!platform)
        return platform.error();
    const core::Result<QUrl> server = arguments.server();
    if (!server)
        return server.error();
    const core::Result<QString> store = arguments.required("store");
    if (!store)
        return store.error();
    const core::Result<TailEnd> end = readEnd(arguments);
    if (!end)
        return end.error();
    return TailOptions{*platform, *server, *store, *end};
}

} // namespace

int runTail(const QStringList &words, Output &output)
{
    static constexpr std::array known{Option{"platform", "P"},  Option{"server", "URL"},
                                      Option{"store", "DIR"},   Option{"token-file", "F"},
                                      Option{"transport", "T"}, Option{"gateway", "URL"},
                                      Option{"for", "S"},       Option{"until-idle", "S"},
                                      Option{"print"},          Option{"peek"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return output.fail(arguments.error());
    core::Result<core::Secret> token = arguments->token();
    if (token)
        output.hide(*token);
    const core::Result<TailOptions> options = readTailOptions(*arguments);
    if (!options)
        return output.fail(options.error());
    if (!token)
        return output.fail(token.error());
    const core::Result<platform::Platform> platform = platform::Platform::load(options->platform);
    if (!platform)
        return output.fail(platform.error());
    const core::Result<services::FeedTransport> receiving =
        readTransport(*arguments, *platform, options->server);
    if (!receiving)
        return output.fail(receiving.error());
    const core::Result<std::unique_ptr<storage::UpdateStore>> store =
        storage::UpdateStore::open(options->store);
    if (!store)
        return output.fail(store.error());
    if (!(*store)->notice().isEmpty())
        output.say((*store)->notice());

    core::SystemClock clock;
    api::Transport transport;
    const services::UpdateFeed::Parts parts{
        *platform, clock, transport, **store, [] { return QRandomGenerator::global()->generateDouble(); }};
    services::UpdateFeed feed(
        {options->platform, options->server, platform->pathForm(), *std::move(token)}, {}, parts, *receiving);
    TailRun run(feed, clock, output, options->end, arguments->isSet("print") ? options->store : QString());
    if (receiving->poll.peek)
        output.say(
            QStringLiteral("Nothing is confirmed: a program that runs this bot still gets these updates."));
    return run.run();
}

} // namespace botdeck::app
