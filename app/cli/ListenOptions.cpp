// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListenOptions.h"

#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "core/AtomicFile.h"
#include "security/SecretFile.h"
#include "security/ServerKey.h"
#include "services/WebhookAddress.h"
#include "services/WebhookChecks.h"

#include <QFileInfo>
#include <QHostAddress>

#include <limits>

namespace botdeck::app {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr qint64 largestPem = qint64(1024) * 1024;
constexpr qint64 mostConnections = 65'536;

/// In clear, as the receiver takes it. One that is encrypted would keep OpenSSL busy for seconds, in vain.
Result<core::Secret> readServerKey(const QString &file)
{
    const Result<core::Secret> text = security::readSecretFile(file);
    if (!text)
        return text.error();
    Result<core::Secret> key = security::openServerKey(*text);
    if (key)
        return key;
    const QString why = QStringLiteral("%1: %2").arg(file, key.error().detail.english());
    if (key.error().kind == ErrorKind::Locked)
        return wrongUse(why + QStringLiteral(" There is none here; openssl pkey takes it off."));
    return Error{key.error().kind, why};
}

/// The file's first line. A file that is not there is made, with a path that nobody guesses.
Result<core::Secret> readPath(const QString &file, const Output &output)
{
    if (file.isEmpty()) {
        output.say(QStringLiteral("Without --path-file whoever reaches this port can send updates to it."));
        return core::Secret("/");
    }
    if (!QFileInfo::exists(file)) {
        core::Secret made = services::makeWebhookPath();
        if (const Result<void> written = core::writeWhole(file, made.reveal()); !written)
            return written.error();
        output.say(QStringLiteral("A new secret path was written to %1.").arg(file));
        return made;
    }
    const Result<core::Secret> read = security::readSecretFile(file);
    if (!read)
        return read.error();
    const QByteArrayView bytes = read->reveal();
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView path = bytes.first(end < 0 ? bytes.size() : end).trimmed();
    if (!path.startsWith('/'))
        return wrongUse(QStringLiteral("The first line of %1 is no path: it begins with /.").arg(file));
    return core::Secret(path);
}

Result<void> readCertificate(const Arguments &arguments, api::ReceiverOptions &listen)
{
    if (arguments.isSet("cert") != arguments.isSet("key"))
        return wrongUse(QStringLiteral("--cert and --key belong together: give both, or none for HTTP."));
    if (!arguments.isSet("cert"))
        return {};
    const Result<QByteArray> certificate = core::readWhole(arguments.text("cert"), largestPem);
    if (!certificate)
        return Error{ErrorKind::Storage, certificate.error().detail};
    Result<core::Secret> key = readServerKey(arguments.text("key"));
    if (!key)
        return key.error();
    listen.certificate = *certificate;
    listen.key = *std::move(key);
    return {};
}

Result<void> readNumbers(const Arguments &arguments, services::WebhookReceiving &receiving)
{
    if (const Result<QString> there = arguments.required("port"); !there)
        return there.error();
    const auto port = arguments.number("port", 0, std::numeric_limits<quint16>::max());
    if (!port)
        return port.error();
    constexpr qint64 firstStatus = 200;
    constexpr qint64 lastStatus = 599;
    const auto status = arguments.number("status", firstStatus, lastStatus);
    if (!status)
        return status.error();
    const auto connections = arguments.number("max-connections", 1, mostConnections);
    if (!connections)
        return connections.error();
    receiving.listen.port = quint16(port->value_or(0));
    receiving.status = int(status->value_or(receiving.status));
    receiving.listen.maxConnections = int(connections->value_or(receiving.listen.maxConnections));
    return {};
}

Result<services::WebhookReceiving> readReceiving(const Arguments &arguments, Output &output)
{
    services::WebhookReceiving receiving;
    if (const Result<void> read = readNumbers(arguments, receiving); !read)
        return read.error();
    if (arguments.isSet("listen") && !receiving.listen.address.setAddress(arguments.text("listen"))) {
        return wrongUse(QStringLiteral("--listen takes an IP address of this computer, not \"%1\".")
                            .arg(arguments.text("listen")));
    }
    if (const Result<void> read = readCertificate(arguments, receiving.listen); !read)
        return read.error();
    Result<core::Secret> path = readPath(arguments.text("path-file"), output);
    if (!path)
        return path.error();
    output.hide(*path);
    receiving.listen.path = *std::move(path);
    if (receiving.listen.certificate.isEmpty() && !receiving.listen.address.isLoopback())
        output.say(QStringLiteral("This is plain HTTP: everybody on the way can read what is sent here."));
    return receiving;
}

Result<QUrl> readForward(const Arguments &arguments, Output &output)
{
    if (!arguments.isSet("forward"))
        return QUrl();
    const services::WebhookAddress address = services::readWebhookAddress(arguments.text("forward"));
    if (address.fault == services::AddressFault::PlainElsewhere)
        return wrongUse(QStringLiteral("--forward takes http:// to this computer only, else https://."));
    if (address.fault != services::AddressFault::None)
        return wrongUse(QStringLiteral("--forward takes an address without login or fragment: https://…"));
    output.hide(core::Secret(address.url.path(QUrl::FullyEncoded).toUtf8()));
    return address.url;
}

} // namespace

Result<ListenOptions> readListenOptions(const Arguments &arguments, Output &output)
{
    ListenOptions options;
    const Result<domain::PlatformId> platform = arguments.platform();
    if (!platform)
        return platform.error();
    const Result<QUrl> server = arguments.server();
    if (!server)
        return server.error();
    Result<QUrl> forward = readForward(arguments, output);
    if (!forward)
        return forward.error();
    Result<services::WebhookReceiving> receiving = readReceiving(arguments, output);
    if (!receiving)
        return receiving.error();
    options.platform = *platform;
    options.server = *server;
    options.receiving = *std::move(receiving);
    options.forward = *std::move(forward);
    options.store = arguments.text("store");
    options.prints = arguments.isSet("print");
    return options;
}

} // namespace botdeck::app
