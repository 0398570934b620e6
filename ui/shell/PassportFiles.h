// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace botdeck::services {
class BackgroundWork;
}

namespace botdeck::ui::shell {

/// What went wrong, as a sentence for a label.
QString passportFailure(const core::Error &error);

/// A file that somebody wants to keep.
struct PassportSave
{
    QWidget &window;
    services::BackgroundWork &background;
    QString title;
    /// What is offered.
    QString fileName;
    /// Runs in the background.
    std::function<core::Result<void>(const QString &path)> write;
};

/// Asks where to, writes, and says in the window's language how it ended. `context` hears nothing once it
/// is gone; where no file is chosen nothing is said.
void savePassportFile(
    const PassportSave &wish, QObject *context,
    const std::function<void(const QString &words, bool isSaved)> &then);
/// "Saved in …"
QString savedIn(const QString &path);

} // namespace botdeck::ui::shell
