// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Of the libraries that run, for diagnostics.
namespace botdeck::security {

/// "QCA 2.3.10".
QString qcaVersion();
/// "OpenSSL 3.0.17 1 Jul 2025".
QString opensslVersion();

} // namespace botdeck::security
