// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStringView;

namespace botdeck::app {

class Output;

/// Every verb with its options, on stdout.
int printHelp(Output &output);
/// The same of one verb.
int printVerbHelp(QStringView verb, Output &output);
/// Botdeck's version and those of the libraries that matter in a report, on stdout. Fails where cryptography
/// is missing.
int printVersion(Output &output);

} // namespace botdeck::app
