// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Transport.h"
#include "app/cli/Arguments.h"
#include "app/cli/ListenOptions.h"
#include "app/cli/Output.h"
#include "app/cli/TailRun.h"
#include "app/cli/UnstoredRun.h"
#include "app/cli/Verbs.h"
#include "app/cli/WebhookForwarding.h"
#include "platform/Platform.h"
#include "services/WebhookChecks.h"
#include "storage/UpdateStore.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <memory>

namespace botdeck::app {

namespace {

using core::Result;

/// With the path masked.
QByteArray urlLine(const api::ReceiverOptions &listen, quint16 port)
{
    QUrl url;
    url.setScheme(listen.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(listen.address.toString());
    url.setPort(port);
    const bool isSecret = listen.path.reveal().size() > 1;
    const QString shown = url.toString() + u'/' +
                          (isSecret ? QLatin1StringView(security::Redactor::mask) : QLatin1StringView());
    return QJsonDocument(QJsonObject{{QStringLiteral("url"), shown}}).toJson(QJsonDocument::Compact);
}

/// Whatever receives, its first line and what is handed on.
template <typename Receiver>
void connectReceiver(
    Receiver &receiver, const ListenOptions &options, Output &output, WebhookForwarding *forwarding)
{
    QObject::connect(&receiver, &Receiver::listening, &receiver, [&options, &output](quint16 port) {
        output.printLine(urlLine(options.receiving.listen, port));
    });
    if (forwarding != nullptr)
        QObject::connect(&receiver, &Receiver::delivered, forwarding, &WebhookForwarding::add);
}

int listenUnstored(
    const ListenOptions &options, const core::Secret &token, core::Clock &clock, Output &output,
    WebhookForwarding *forwarding)
{
    services::WebhookSource source(clock, options.receiving, nullptr);
    connectReceiver(source, options, output, forwarding);
    const domain::BotKey bot(options.platform, options.server, domain::idFromToken(token.reveal()));
    return UnstoredRun({source, clock, output, bot, options.prints}).run();
}

int listenStored(
    const ListenOptions &options, const platform::Platform &platform, const core::Secret &token,
    core::Clock &clock, Output &output, WebhookForwarding *forwarding)
{
    const Result<std::unique_ptr<storage::UpdateStore>> store = storage::UpdateStore::open(options.store);
    if (!store)
        return output.fail(store.error());
    if (!(*store)->notice().isEmpty())
        output.say((*store)->notice());
    api::Transport transport;
    const services::UpdateFeed::Parts parts{
        platform, clock, transport, **store, [] { return QRandomGenerator::global()->generateDouble(); }};
    services::UpdateFeed feed(
        {options.platform, options.server, platform.pathForm(), token}, {}, parts,
        {{}, {}, options.receiving});
    connectReceiver(feed, options, output, forwarding);
    return TailRun(feed, clock, output, {}, options.prints ? options.store : QString()).run();
}

int runListen(const QStringList &words, Output &output)
{
    static constexpr std::array known{
        Option{"platform", "P"},   Option{"server", "URL"}, Option{"port", "N"},
        Option{"listen", "A"},     Option{"cert", "F"},     Option{"key", "F"},
        Option{"path-file", "F"},  Option{"status", "N"},   Option{"max-connections", "N"},
        Option{"forward", "URL"},  Option{"store", "DIR"},  Option{"print"},
        Option{"token-file", "F"},
    };
    const Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return output.fail(arguments.error());
    // Taken out of the environment in any case; needed for the store alone, which keeps updates by bot.
    const Result<core::Secret> token = arguments->token();
    if (token)
        output.hide(*token);
    else if (arguments->isSet("store") || arguments->isSet("token-file"))
        return output.fail(token.error());
    const Result<ListenOptions> options = readListenOptions(*arguments, output);
    if (!options)
        return output.fail(options.error());
    const Result<platform::Platform> platform = platform::Platform::load(options->platform);
    if (!platform)
        return output.fail(platform.error());
    if (const services::WebhookRules rules = services::webhookRules(*platform); !rules.isSupported)
        return output.fail(wrongUse(QStringLiteral("%1: %2").arg(platform->title(), rules.note)));

    core::SystemClock clock;
    const auto forwarding = options->forward.isEmpty()
                                ? nullptr
                                : std::make_unique<WebhookForwarding>(options->forward, clock, output);
    const int status =
        options->store.isEmpty()
            ? listenUnstored(*options, token.value_or(core::Secret()), clock, output, forwarding.get())
            : listenStored(*options, *platform, *token, clock, output, forwarding.get());
    if (forwarding)
        forwarding->finish();
    return status;
}

} // namespace

int runWebhook(const QStringList &words, Output &output)
{
    if (words.value(0) == QLatin1StringView("listen"))
        return runListen(words.mid(1), output);
    return output.fail(wrongUse(QStringLiteral("webhook takes the word listen. See botdeck --help.")));
}

} // namespace botdeck::app
