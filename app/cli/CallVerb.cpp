// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/BotClient.h"
#include "api/Transport.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/MethodCall.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/Clock.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::app {

int runCall(const QStringList &words)
{
    static constexpr std::array options{
        Option{"platform", "P"}, Option{"server", "URL"}, Option{"token-file", "F"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return fail(arguments.error());
    core::Result<core::Secret> token = arguments->token();
    const core::Result<MethodCall> call = readMethodCall(*arguments);
    if (!call)
        return fail(call.error());
    const core::Result<QUrl> server = arguments->server();
    if (!server)
        return fail(server.error());
    if (!token)
        return fail(token.error());
    const core::Result<platform::Request> request = platform::build(call->method, call->arguments);
    if (!request)
        return fail(request.error());

    core::SystemClock clock;
    api::Transport transport;
    api::BotClient client(
        {call->platform.id(), *server, call->platform.pathForm(), *std::move(token)}, call->platform, clock,
        transport);
    api::Job *job = client.call(*request);
    QObject::connect(job, &api::Job::succeeded, &client, [](const api::Reply &reply) {
        printLine(reply.result.isEmpty() ? QByteArray("null") : reply.result);
        QCoreApplication::exit(Done);
    });
    QObject::connect(job, &api::Job::failed, &client, [](const core::Error &error) {
        QCoreApplication::exit(fail(error));
    });
    return QCoreApplication::exec();
}

} // namespace botdeck::app
