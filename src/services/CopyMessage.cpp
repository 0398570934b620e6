// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CopyAs that copies messages which are being written.
#include "domain/JsonIndent.h"
#include "domain/keyboard/KeyboardCode.h"
#include "platform/KeyboardRules.h"
#include "services/CopyAs.h"
#include "services/ShellLines.h"

#include <algorithm>
#include <optional>

namespace botdeck::services {

namespace {

using core::Error;
using core::ErrorKind;
using core::Result;
using platform::PlannedCall;

/// Above a call that names a message which nobody has sent yet.
constexpr auto completesNote = "# Behind it, with the message_id that it answered in place of 0:\n";

PlannedCall wholeCall(const PlannedCall &planned)
{
    return planned.completes ? platform::withMessage(planned, QStringLiteral("0")) : planned;
}

Result<QByteArray> shellLine(
    MessageForm form, const PlannedCall &call, const ShownAddress &address,
    const platform::Platform &platform)
{
    const platform::Method &method = **platform.method(call.method);
    if (form == MessageForm::Command)
        return commandLine(address, platform, method, call.arguments);
    const Result<platform::Request> request = platform::build(method, call.arguments, address.overrides);
    if (!request)
        return request.error();
    return curlLine(address, *request);
}

Result<QByteArray> shellLines(
    MessageForm form, const platform::SendPlan &plan, const ShownAddress &address,
    const platform::Platform &platform)
{
    QByteArray lines;
    for (const PlannedCall &planned : plan.calls) {
        const Result<QByteArray> line = shellLine(form, wholeCall(planned), address, platform);
        if (!line)
            return line;
        lines += (planned.completes ? completesNote : "") + *line + '\n';
    }
    return lines;
}

QByteArray callsJson(const platform::SendPlan &plan, const platform::Platform &platform)
{
    QByteArrayList calls;
    for (const PlannedCall &planned : plan.calls) {
        const PlannedCall call = wholeCall(planned);
        calls += callJson(**platform.method(call.method), call.arguments);
    }
    const QByteArray json = calls.size() == 1 ? calls.first() : '[' + calls.join(',') + ']';
    return domain::indentedJson(QString::fromUtf8(json)).toUtf8() + '\n';
}

std::optional<domain::CodeLanguage> languageOf(MessageForm form)
{
    switch (form) {
    case MessageForm::Grammy:
        return domain::CodeLanguage::Grammy;
    case MessageForm::Python:
        return domain::CodeLanguage::Python;
    case MessageForm::Qt:
        return domain::CodeLanguage::Qt;
    default:
        return {};
    }
}

QString argumentNamed(const PlannedCall &call, QStringView name)
{
    const auto found = std::find_if(
        call.arguments.begin(), call.arguments.end(),
        [name](const platform::Argument &argument) { return argument.name == name; });
    return found == call.arguments.end() ? QString() : QString::fromUtf8(found->value);
}

/// The message as something new: what it replies to or edits is nothing for a program that sends it again.
domain::OutgoingMessage newMessage(domain::OutgoingMessage message)
{
    message.editId.clear();
    message.replyToId.clear();
    return message;
}

Result<QByteArray> messageCode(
    domain::CodeLanguage language, const domain::OutgoingMessage &message, const domain::SendOptions &options,
    const platform::Platform &platform)
{
    if (!message.media.isEmpty()) {
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "The code sends texts, and this message has files. Copy it as curl. Nothing was copied.")};
    }
    const Result<platform::SendPlan> plan = platform::planSending(platform, {newMessage(message), options});
    if (!plan)
        return plan.error();
    // Where the keyboard comes by editing, the edit says everything.
    const PlannedCall &call = plan->calls.last();
    const domain::KeyboardCall how = platform::codeCall(platform, call.method);
    if (!message.keyboard && !canSpeakTo(language, how)) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "This library does not speak to %1. Nothing was copied."),
             {platform.title()}}};
    }
    const domain::CodeText text(argumentNamed(call, u"text"), argumentNamed(call, u"parse_mode"));
    return domain::keyboardCode(message.keyboard, language, how, text).toUtf8();
}

} // namespace

Result<QByteArray> CopyAs::message(
    MessageForm form, const domain::OutgoingMessage &message, const domain::SendOptions &options,
    const ShownAddress &address, const platform::Platform &platform) const
{
    if (const auto language = languageOf(form)) {
        const Result<QByteArray> code = messageCode(*language, message, options, platform);
        return code ? cleared(*code) : code;
    }
    const Result<platform::SendPlan> plan = platform::planSending(platform, {message, options});
    if (!plan)
        return plan.error();
    if (form == MessageForm::Json)
        return cleared(callsJson(*plan, platform));
    const Result<QByteArray> lines = shellLines(form, *plan, address, platform);
    return lines ? cleared(*lines) : lines;
}

} // namespace botdeck::services
