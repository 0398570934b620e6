// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Face.h"

#include <QLibrary>

#include <tuple>
#include <utility>

namespace botdeck::app {

std::future<void> readFontsAhead()
{
    return std::async(std::launch::async, [] {
        // Qt's own copy, already in the process; Qt finds the list read. Where Qt does without fontconfig
        // there is nothing to do.
        using Initialise = int (*)();
        const QFunctionPointer found = QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit");
        if (found != nullptr)
            std::ignore = reinterpret_cast<Initialise>(found)();
    });
}

Face::Face(std::future<void> fonts)
    : m_fonts(std::move(fonts))
{
}

void Face::dress()
{
    if (m_appearance)
        return;
    if (m_fonts.valid())
        m_fonts.wait();
    m_appearance.emplace(m_theme, m_scheme);
}

} // namespace botdeck::app
