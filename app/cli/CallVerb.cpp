// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/BotClient.h"
#include "api/Transport.h"
#include "app/cli/MethodCall.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/Clock.h"
#include "domain/JsonText.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::app {

namespace {

/// The result in one line, without the secrets that belong into its members.
core::Result<QByteArray> resultLine(const QByteArray &result)
{
    if (result.isEmpty())
        return QByteArray("null");
    const domain::JsonText text(result);
    if (text.fault() == domain::JsonFault::None)
        return security::withoutSecretMembers(text.minified());
    return core::Error{
        core::ErrorKind::BadReply,
        QStringLiteral("The server says that the call succeeded, but its result cannot be printed: %1.")
            .arg(domain::jsonFaultText(text.fault()))};
}

} // namespace

int runCall(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"platform", "P"}, Option{"server", "URL"}, Option{"token-file", "F"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return output.fail(arguments.error());
    core::Result<core::Secret> token = arguments->token();
    if (token)
        output.hide(*token);
    const core::Result<MethodCall> call = readMethodCall(*arguments);
    if (!call)
        return output.fail(call.error());
    const core::Result<QUrl> server = arguments->server();
    if (!server)
        return output.fail(server.error());
    if (!token)
        return output.fail(token.error());
    const core::Result<platform::Request> request = platform::build(call->method, call->arguments);
    if (!request)
        return output.fail(request.error());

    core::SystemClock clock;
    api::Transport transport;
    api::BotClient client(
        {call->platform.id(), *server, call->platform.pathForm(), *std::move(token)}, call->platform, clock,
        transport);
    api::Job *job = client.call(*request);
    QObject::connect(job, &api::Job::succeeded, &client, [&output](const api::Reply &reply) {
        const core::Result<QByteArray> line = resultLine(reply.result);
        if (line)
            output.printLine(*line);
        QCoreApplication::exit(line ? int(Done) : output.fail(line.error()));
    });
    QObject::connect(job, &api::Job::failed, &client, [&output](const core::Error &error) {
        QCoreApplication::exit(output.fail(error));
    });
    return QCoreApplication::exec();
}

} // namespace botdeck::app
