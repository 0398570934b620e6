// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

class QUrl;

namespace botdeck::sandbox {

/// This machine's own addresses among them, IPv4 first: most programs under test listen there only.
QList<QHostAddress> loopbackOf(QList<QHostAddress> addresses);

/// The header Host for an address: with its port where it is not the scheme's.
QByteArray hostHeader(const QUrl &url);

} // namespace botdeck::sandbox
