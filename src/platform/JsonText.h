// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

// JSON as bytes: what is sent must keep every digit, so nothing here goes through a number type.
namespace botdeck::platform {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

/// One JSON value with its bytes as they were written.
struct JsonToken
{
    JsonKind kind = JsonKind::Null;
    QByteArray bytes;
    /// An array's elements.
    QList<JsonToken> elements;
};

/// Reads exactly one JSON value (RFC 8259, valid UTF-8, at most 512 levels deep), blanks around it allowed.
/// Only the outermost array is taken apart.
std::optional<JsonToken> readJson(QByteArrayView text);

/// Whether a number token has neither fraction nor exponent.
bool isIntegerToken(QByteArrayView number);

/// A JSON string token from valid UTF-8.
QByteArray quoteJson(QByteArrayView utf8);
/// The UTF-8 inside a valid JSON string token.
QByteArray unquoteJson(const QByteArray &token);

} // namespace botdeck::platform
