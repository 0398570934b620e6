// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsidePlace.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Phrase;
using domain::Verdict;

namespace {

/// In the order of AddressFault.
constexpr std::array addressFaults{
    "",
    QT_TRANSLATE_NOOP("Phrase", "There is no address."),
    QT_TRANSLATE_NOOP("Phrase", "This is no address: https://, a host, and a path."),
    QT_TRANSLATE_NOOP("Phrase", "A name or a password stands in the address; platforms send neither."),
    QT_TRANSLATE_NOOP("Phrase", "Something stands behind a #, which no server is ever sent."),
    QT_TRANSLATE_NOOP(
        "Phrase", "Without TLS anybody on the way could read what people wrote; platforms want https://."),
};
static_assert(addressFaults.size() == size_t(AddressFault::PlainElsewhere) + 1);

/// Of this machine, of a private network, or of a provider's own: nobody elsewhere gets there.
constexpr std::array localNetworks{
    "127.0.0.0/8",    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
    "169.254.0.0/16", "0.0.0.0/8",  "::1/128",       "fc00::/7",       "fe80::/10",
};

bool isLocal(const QHostAddress &address)
{
    return std::ranges::any_of(localNetworks, [&address](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
}

QString listed(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

Judged judgeAddress(const WebhookAddress &address, quint16 port, const QList<int> &ports)
{
    if (address.fault != AddressFault::None)
        return {Verdict::Failed, addressFaults.at(size_t(address.fault))};
    if (!address.isElsewhere || ports.isEmpty() || ports.contains(port))
        return {Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1, port %2."), {address.url.host(), port}}};
    QStringList allowed;
    for (const int each : ports)
        allowed.append(QString::number(each));
    return {
        Verdict::Warning,
        {QT_TRANSLATE_NOOP("Phrase", "%1, port %2: the platform delivers to the ports %3 only."),
         {address.url.host(), port, allowed.join(QStringLiteral(", "))}}};
}

Judged judgeLookup(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty()) {
        return {
            Verdict::Failed,
            QT_TRANSLATE_NOOP(
                "Phrase", "The name is not known: it is wrong, or this machine has no network.")};
    }
    if (std::ranges::any_of(addresses, isLocal)) {
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "%1: an address of this machine or of a private network, which no server elsewhere "
                 "can reach."),
             {listed(addresses)}}};
    }
    return {Verdict::Passed, listed(addresses)};
}

Judged judgeConnection(const QString &who, const QList<QHostAddress> &silent)
{
    if (silent.isEmpty())
        return {Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1 answers."), {who}}};
    return {
        Verdict::Warning,
        {QT_TRANSLATE_NOOP("Phrase", "%1 answers, but not %2: a server elsewhere may choose either."),
         {who, listed(silent)}}};
}

QByteArray outsideRequest(const QUrl &url, bool post)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = (post ? "POST " : "GET ") + target + " HTTP/1.1\r\nHost: ";
    bytes += host.contains(':') ? '[' + host + ']' : host;
    if (url.port() > 0)
        bytes += ':' + QByteArray::number(url.port());
    bytes += "\r\nUser-Agent: Botdeck/" BOTDECK_VERSION "\r\nAccept: */*\r\nConnection: close\r\n";
    return bytes + (post ? "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}" : "\r\n");
}

} // namespace botdeck::services
