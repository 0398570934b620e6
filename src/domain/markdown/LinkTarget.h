// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <QStringView>

namespace botdeck::domain {

/// A user's or emoji's number: 1 to 2^63-1 in decimal.
bool isPositiveId(QStringView text);

/// ID of "SCHEME://user?id=ID" ("SCHEME:user?id=ID" too), the scheme without regard to case; empty where the
/// address is none of these. The id is as written, which may be no id.
QString userIdOfLink(QStringView address, QStringView scheme);
/// The same of "tg://emoji?id=ID".
QString emojiIdOfLink(QStringView address);
/// Whether it begins with "SCHEME:".
bool hasScheme(QStringView address, QStringView scheme);

/// Whether a server makes a link of it: http, https, ftp, tg, ton or tonsite with something behind it, or a
/// host with a dot in it.
bool isLinkAddress(QStringView address);

/// What a link's address says about where it leads, for showing: the host in ASCII (so that no letter looks
/// like another), the scheme where there is no host, else the beginning of the address.
QString linkHost(const QString &address);

} // namespace botdeck::domain
