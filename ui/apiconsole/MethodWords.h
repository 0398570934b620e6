// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace botdeck::services {
struct ApiMethod;
}

namespace botdeck::ui::apiconsole {

/// What a method is marked with, a word each, in the window's language: that it changes something, that no
/// source shows all of it.
QStringList methodMarks(const services::ApiMethod &method);

/// What a method is found by: name, path, section, help, and in the window's language what the parts of its
/// name mean.
QString methodSearchText(const services::ApiMethod &method);

} // namespace botdeck::ui::apiconsole
