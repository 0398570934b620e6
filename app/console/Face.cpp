// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Face.h"

#include <dlfcn.h>

#include <tuple>
#include <utility>

namespace botdeck::app {

std::future<void> readFontsAhead()
{
    return std::async(std::launch::async, [] {
        // The copy that Qt loads too, so Qt finds the list read. Where Qt does without fontconfig there is
        // nothing to do. Nothing of Qt's here: the first thread that uses an object of Qt's counts as the
        // main one.
        void *library = dlopen("libfontconfig.so.1", RTLD_LAZY);
        if (library == nullptr)
            return;
        using Initialise = int (*)();
        if (void *found = dlsym(library, "FcInit"); found != nullptr)
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
