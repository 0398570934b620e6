// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"

#include <QString>

#include <functional>

namespace botdeck::security {
class Redactor;
}
namespace botdeck::services {
class Workbench;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::captures {

/// What the dialogs work with; all of it outlives them.
struct CaptureParts
{
    const look::Theme &theme;
    services::Workbench &workbench;
    const security::Redactor &redactor;
    /// Shows a file's folder to the operator.
    std::function<void(const QString &path)> showInFolder = {};
};

} // namespace botdeck::ui::captures
