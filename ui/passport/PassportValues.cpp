// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PassportValues.h"

namespace botdeck::ui::passport {

namespace {

constexpr qsizetype shortBytes = 6;

} // namespace

QString shortFingerprint(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.first(qMin(shortBytes, fingerprint.size())).toHex(' ')) +
           QStringLiteral(" …");
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex());
}

} // namespace botdeck::ui::passport
