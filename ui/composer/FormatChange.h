// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <functional>

class QWidget;

namespace botdeck::ui::composer {

/// What becomes of a text when it is to be written in another dialect.
struct FormatChange
{
    /// Nothing is lost, or nothing has to change.
    bool isClean = false;
    /// In the new dialect.
    QString source;
    /// What would be lost, in words; empty where nothing is said.
    QString lost;
};

FormatChange formatChange(domain::Dialect from, domain::Dialect to, const QString &source);

/// Asks before something is lost: exactly one of the three is called.
struct FormatAnswers
{
    std::function<void()> convert;
    std::function<void()> keep;
    std::function<void()> cancel;
};
void askFormat(domain::Dialect to, const FormatChange &change, const FormatAnswers &answers, QWidget &window);

} // namespace botdeck::ui::composer
