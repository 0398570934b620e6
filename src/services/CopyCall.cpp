// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CopyAs that copies calls.
#include "domain/JsonIndent.h"
#include "services/CallCode.h"
#include "services/CopyAs.h"
#include "services/ShellLines.h"

namespace botdeck::services {

using core::Result;

namespace {

Result<QByteArray> callText(
    CallForm form, const platform::Method &method, const QList<platform::Argument> &arguments,
    const ShownAddress &address, const platform::Platform &platform)
{
    if (form == CallForm::Command)
        return commandLine(address, platform, method, arguments) + '\n';
    if (form == CallForm::Json)
        return domain::indentedJson(QString::fromUtf8(callJson(method, arguments))).toUtf8() + '\n';
    const Result<platform::Request> request = platform::build(method, arguments, address.overrides);
    if (!request)
        return request.error();
    switch (form) {
    case CallForm::Python:
        return pythonCall(address, *request).toUtf8();
    case CallForm::Node:
        return nodeCall(address, *request).toUtf8();
    case CallForm::Qt:
        return qtCall(address, *request).toUtf8();
    default:
        return curlLine(address, *request) + '\n';
    }
}

} // namespace

Result<QByteArray> CopyAs::call(
    CallForm form, const platform::Method &method, const QList<platform::Argument> &arguments,
    const ShownAddress &address, const platform::Platform &platform) const
{
    const Result<QByteArray> text = callText(form, method, arguments, address, platform);
    return text ? cleared(*text) : text;
}

} // namespace botdeck::services
