// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/PassportVerbs.h"
#include "core/AtomicFile.h"
#include "domain/passport/AuthorisationLink.h"
#include "domain/QrCode.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace botdeck::app {

namespace {

using domain::AuthorisationLink;

constexpr int pixelsOfASquare = 8;
/// It is made to be shown around.
constexpr auto readByAll =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

core::Result<AuthorisationLink> wantedLink(const Arguments &arguments)
{
    const core::Result<QString> id = arguments.required("bot-id");
    if (!id)
        return id.error();
    const core::Result<QString> callback = arguments.required("callback");
    if (!callback)
        return callback.error();
    const core::Result<domain::PassportScopes> scopes = domain::scopesFromText(arguments.text("scope"));
    if (!scopes)
        return scopes.error();
    const AuthorisationLink link{core::Id::fromText(*id).value_or(core::Id()), *callback, *scopes};
    const core::Result<void> checked = domain::checkLink(link);
    return checked ? core::Result<AuthorisationLink>(link) : core::Result<AuthorisationLink>(checked.error());
}

/// The picture's bytes, by the end of the file's name.
core::Result<QByteArray> picture(const QString &link, const QString &path)
{
    const bool isSvg = path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive))
        return wrongUse(QStringLiteral("--qr takes a file that ends with .png or .svg, not %1.").arg(path));
    const std::optional<domain::QrCode> code = domain::qrCode(link);
    if (!code)
        return wrongUse(QStringLiteral("The link is too long for a QR code."));
    return isSvg ? domain::qrSvg(*code) : domain::qrPng(*code, pixelsOfASquare);
}

} // namespace

int runPassportLink(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"bot-id", "N"}, Option{"callback", "URL"}, Option{"scope", "NAMES"}, Option{"qr", "FILE"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<AuthorisationLink> link = wantedLink(*arguments);
    if (!link)
        return output.fail(link.error());
    const QString text = domain::linkText(*link);
    if (arguments->isSet("qr")) {
        const core::Result<QByteArray> bytes = picture(text, arguments->text("qr"));
        if (!bytes)
            return output.fail(bytes.error());
        const core::Result<void> written = core::writeWhole(arguments->text("qr"), *bytes, readByAll);
        if (!written)
            return output.fail(written.error());
    }
    const QJsonObject answer{{QStringLiteral("link"), text}};
    output.printLine(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    return Done;
}

} // namespace botdeck::app
