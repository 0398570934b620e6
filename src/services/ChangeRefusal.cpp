// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChangeRefusal.h"

#include <QtGlobal>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;

std::optional<Error> changeRefusal(bool readOnly, bool mayReplace, const core::Phrase &unreplaceable)
{
    if (readOnly)
        return Error{
            ErrorKind::Locked,
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: this profile is open for reading only.")};
    return mayReplace ? std::nullopt : std::optional(Error{ErrorKind::Storage, unreplaceable});
}

} // namespace botdeck::services
