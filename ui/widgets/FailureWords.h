// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::core {
struct Error;
}

namespace botdeck::ui::widgets {

/// Why something was not kept, or not read, in the place of secrets or in the profile: what the error's kind
/// means, in the window's language; behind it the detail, in English, which the caller redacts.
QString keepFailure(const core::Error &error);

/// That damaged files go with what is erased, and why.
QString damagedFilesGoToo(qint64 files);

/// That nothing was erased, and why.
QString eraseFailure(const core::Error &error);

} // namespace botdeck::ui::widgets
