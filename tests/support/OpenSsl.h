// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace botdeck::test {

/// What the openssl program prints for these words. Throws, with what it said, where it fails.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {});
/// The same with the words in one line, without quoting.
QByteArray openssl(const char *line, const QByteArray &input = {});

/// A private RSA key in PKCS#8, made by openssl once a program for each size.
const QByteArray &opensslKey(int bits = 2048);

} // namespace botdeck::test
