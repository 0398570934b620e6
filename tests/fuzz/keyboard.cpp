// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardChecks.h"
#include "domain/keyboard/KeyboardCode.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardNotation.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::domain;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

KeyboardRules someRules()
{
    KeyboardRules rules;
    rules.kinds = {
        QStringLiteral("url"), QStringLiteral("callback_data"), QStringLiteral("pay"),
        QStringLiteral("web_app")};
    rules.firstOfFirstRow = {QStringLiteral("pay")};
    rules.callbackData = {LengthUnit::Utf8Bytes, 1, 64, false};
    rules.urlSchemes = {QStringLiteral("https")};
    return rules;
}

/// Whoever reads the code sees every character of it.
void checkCode(const Keyboard &keyboard)
{
    const KeyboardCall call{{}, QStringLiteral("/bot{token}/{method}"), QStringLiteral("sendMessage"), {}};
    for (const CodeLanguage language : {CodeLanguage::Grammy, CodeLanguage::Python, CodeLanguage::Qt}) {
        const QString code = keyboardCode(keyboard, language, call, QStringLiteral("text"));
        for (const char32_t point : code.toUcs4())
            require(point == U'\n' || QChar::isPrint(point));
    }
}

void checkAll(const Keyboard &keyboard, const KeyboardRules &rules)
{
    checkCode(keyboard);
    for (const KeyboardObjection &objection : checkKeyboard(keyboard, rules)) {
        require(objection.row < keyboard.rows.size());
        const QByteArray fixed = keyboardJson(withFix(keyboard, objection));
        require(bool(readKeyboard(fixed)));
    }
    if (const std::optional<QString> text = notationText(keyboard, rules))
        require(bool(readNotation(*text, rules)));
}

} // namespace

/// The same bytes as JSON and as text notation.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const KeyboardRules rules = someRules();
    if (const ReadKeyboard read = readKeyboard(bytes)) {
        const QByteArray json = keyboardJson(read.keyboard);
        const ReadKeyboard again = readKeyboard(json);
        require(again && again.keyboard == read.keyboard && keyboardJson(again.keyboard) == json);
        checkAll(read.keyboard, rules);
    }
    const QString text = QString::fromUtf8(bytes);
    const ReadNotation read = readNotation(text, rules);
    if (read) {
        checkAll(read.keyboard, rules);
    } else {
        require(read.fault->position >= 0 && read.fault->length > 0);
        require(read.fault->position + read.fault->length <= text.size());
    }
    return 0;
}
