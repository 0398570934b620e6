// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/LinkTarget.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

constexpr std::array<const char16_t *, 6> linkSchemes{u"http", u"https", u"ftp", u"tg", u"ton", u"tonsite"};

constexpr qsizetype hostShown = 80;

bool isAsciiLetter(QChar unit)
{
    const char16_t lower = unit.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// Behind "scheme:" and its slashes; none where the scheme is another one.
QStringView behindScheme(QStringView address, QStringView scheme)
{
    if (!hasScheme(address, scheme))
        return {};
    QStringView rest = address.sliced(scheme.size() + 1);
    return rest.startsWith(u"//") ? rest.sliced(2) : rest;
}

/// The value of the first parameter `id` of "NAME?…".
QString idParameter(QStringView rest, QStringView name)
{
    if (!rest.startsWith(name, Qt::CaseInsensitive))
        return {};
    rest = rest.sliced(name.size());
    if (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    if (!rest.startsWith(u'?'))
        return {};
    rest = rest.sliced(1);
    const qsizetype fragment = rest.indexOf(u'#');
    if (fragment >= 0)
        rest = rest.first(fragment);
    for (const QStringView parameter : rest.split(u'&')) {
        if (parameter.startsWith(u"id="))
            return parameter.sliced(3).toString();
    }
    return {};
}

/// "example.org": letters on both sides of a dot, two or more behind the last one.
bool isHostName(QStringView host)
{
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot <= 0 || host.size() - dot - 1 < 2 || host.startsWith(u'.') || host.contains(u".."))
        return false;
    return std::none_of(host.begin(), host.end(), [](QChar unit) {
        return unit.isSpace() || unit.unicode() < 0x20 || QStringView(u"\"'<>()[]{}|\\^`,;").contains(unit);
    });
}

QStringView untilAny(QStringView text, QStringView ends)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [ends](QChar unit) { return ends.contains(unit); });
    return text.first(end - text.begin());
}

bool isTld(QStringView host)
{
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    return std::all_of(
               last.begin(), last.end(),
               [](QChar unit) {
                   return isAsciiLetter(unit) || unit.unicode() > 0x7f || unit == u'-' || unit.isDigit();
               }) &&
           !last.front().isDigit();
}

} // namespace

bool isPositiveId(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.front() == u'0' || !digits)
        return false;
    bool fits = false;
    return text.toLongLong(&fits) > 0 && fits;
}

bool hasScheme(QStringView address, QStringView scheme)
{
    return address.size() > scheme.size() && address.at(scheme.size()) == u':' &&
           address.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
}

QString userIdOfLink(QStringView address, QStringView scheme)
{
    return idParameter(behindScheme(address, scheme), u"user");
}

QString emojiIdOfLink(QStringView address)
{
    return idParameter(behindScheme(address, u"tg"), u"emoji");
}

bool isLinkAddress(QStringView address)
{
    address = address.trimmed();
    for (const QStringView scheme : linkSchemes) {
        const QStringView rest = behindScheme(address, scheme);
        if (!hasScheme(address, scheme) || rest.isEmpty())
            continue;
        return scheme.startsWith(u't') || isHostName(untilAny(rest, u"/?#:")) || rest.startsWith(u'[') ||
               rest.startsWith(u"localhost");
    }
    QStringView host = untilAny(address, u"/?#:");
    if (const qsizetype user = host.lastIndexOf(u'@'); user >= 0)
        host = host.sliced(user + 1);
    return isHostName(host) && isTld(host);
}

QString linkHost(const QString &address)
{
    const QString whole = address.trimmed();
    QUrl url(whole, QUrl::TolerantMode);
    if (url.isRelative() ||
        (url.host().isEmpty() && !whole.contains(QLatin1String(":/")) && isLinkAddress(whole)))
        url = QUrl(QStringLiteral("http://") + whole, QUrl::TolerantMode);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!host.isEmpty())
        return host.left(hostShown);
    if (url.isValid() && !url.scheme().isEmpty())
        return url.scheme() + u':';
    return whole.left(hostShown);
}

} // namespace botdeck::domain
