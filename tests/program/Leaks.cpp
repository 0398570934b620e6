// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Leaks.h"

namespace botdeck::test {

QStringList leaksOf(const Canary &canary, Puppet &program)
{
    QStringList found;
    for (const QString &words : program.words()) {
        const QString shape = canary.in(words.toUtf8() + '\n' + words.toLatin1());
        if (!shape.isEmpty())
            found += QStringLiteral("%1 in \"%2\"").arg(shape, words.left(200));
    }
    found += canary.inProcess(program.pid());
    const QString shape = canary.in(program.err());
    if (!shape.isEmpty())
        found += QStringLiteral("standard error: ") + shape;
    return found;
}

} // namespace botdeck::test
