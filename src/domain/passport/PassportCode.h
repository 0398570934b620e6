// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::domain {

/// A program that decrypts a callback.
enum class PassportLanguage { Shell, Python, Node, Php };
enum class CodePadding { Pkcs1v15, OaepSha1 };

/// A whole program, UTF-8 with line ends as "\n". It is called with the file of the private key and the
/// callback's address, or reads the address from its standard input, and prints a line `name=value` for each
/// field. Shell needs openssl, Python the package `cryptography`, Node.js and PHP nothing besides.
QString passportCode(PassportLanguage language, CodePadding padding);

/// What a file of it is called: "decrypt-passport.py".
QString passportCodeFile(PassportLanguage language);

} // namespace botdeck::domain
