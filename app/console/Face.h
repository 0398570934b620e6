// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/shell/Language.h"

#include <future>
#include <optional>

namespace botdeck::app {

/// Reads the list of the system's fonts in a thread of its own: half of what a start needs to lay out its
/// first word, and nobody lays out anything before there is an application object, a profile and its
/// settings.
std::future<void> readFontsAhead();

/// How the program looks: one of them for all windows, after the application object.
class Face
{
public:
    /// `fonts` is waited for before the first of them is asked for.
    explicit Face(std::future<void> fonts = {});

    /// Dresses the application; before the first widget. Once: again it does nothing.
    void dress();

    [[nodiscard]] ui::look::ColorScheme &scheme() { return m_scheme; }
    [[nodiscard]] ui::look::Theme &theme() { return m_theme; }
    [[nodiscard]] ui::shell::Language &language() { return m_language; }

private:
    std::future<void> m_fonts;
    // The scheme looks at the system's palette before the appearance sets ours.
    ui::look::ColorScheme m_scheme;
    ui::look::Theme m_theme;
    std::optional<ui::look::Appearance> m_appearance;
    ui::shell::Language m_language;
};

} // namespace botdeck::app
