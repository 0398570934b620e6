// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Transport.h"
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/TailRun.h"
#include "app/cli/Verbs.h"
#include "platform/Platform.h"
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

core::Result<void> checkTransport(const Arguments &arguments)
{
    const QString transport = arguments.text("transport");
    if (transport.isEmpty() || transport == QLatin1StringView("poll"))
        return {};
    return core::Error{
        core::ErrorKind::WrongUse,
        transport == QLatin1StringView("gateway")
            ? QStringLiteral("This version receives by polling only; the gateway is not built yet.")
            : QStringLiteral("--transport takes poll, not \"%1\".").arg(transport)};
}

} // namespace

int runTail(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"platform", "P"},   Option{"server", "URL"},
                                        Option{"store", "DIR"},    Option{"token-file", "F"},
                                        Option{"transport", "T"},  Option{"for", "S"},
                                        Option{"until-idle", "S"}, Option{"print"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    core::Result<core::Secret> token = arguments->token();
    if (token)
        output.hide(*token);
    const core::Result<domain::PlatformId> id = arguments->platform();
    if (!id)
        return output.fail(id.error());
    const core::Result<QUrl> server = arguments->server();
    if (!server)
        return output.fail(server.error());
    const core::Result<QString> dir = arguments->required("store");
    if (!dir)
        return output.fail(dir.error());
    const core::Result<void> transportGiven = checkTransport(*arguments);
    if (!transportGiven)
        return output.fail(transportGiven.error());
    const core::Result<TailEnd> end = readEnd(*arguments);
    if (!end)
        return output.fail(end.error());
    if (!token)
        return output.fail(token.error());
    const core::Result<platform::Platform> platform = platform::Platform::load(*id);
    if (!platform)
        return output.fail(platform.error());
    const core::Result<std::unique_ptr<storage::UpdateStore>> store = storage::UpdateStore::open(*dir);
    if (!store)
        return output.fail(store.error());

    core::SystemClock clock;
    api::Transport transport;
    const services::UpdateFeed::Parts parts{
        *platform, clock, transport, **store, [] { return QRandomGenerator::global()->generateDouble(); }};
    services::UpdateFeed feed({*id, *server, platform->pathForm(), *std::move(token)}, {}, parts);
    TailRun run(feed, clock, output, *end, arguments->isSet("print") ? *dir : QString());
    return run.exec();
}

} // namespace botdeck::app
