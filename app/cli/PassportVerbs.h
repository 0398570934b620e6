// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace botdeck::app {

class Output;

/// What `passport` does; each gets the words behind its name. A Cryptography exists.
int runPassportKeygen(const QStringList &words, Output &output);
int runPassportPublic(const QStringList &words, Output &output);
int runPassportLink(const QStringList &words, Output &output);
int runPassportDecrypt(const QStringList &words, Output &output);
int runPassportSelfTest(const QStringList &words, Output &output);

} // namespace botdeck::app
