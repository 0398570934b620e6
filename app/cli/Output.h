// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::app {

/// One line for machines, on stdout, at once.
void printLine(const QByteArray &line);
/// One sentence for people, on stderr.
void say(const QString &sentence);

} // namespace botdeck::app
