// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace botdeck::ui::look {

class ColorScheme;
class Theme;

/// Dresses the application in the theme: style, palette, font, icons; again whenever the scheme or the text
/// scale changes. Lives as long as the application.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(Theme &theme, ColorScheme &scheme);

private:
    void apply();

    const Theme &m_theme;
};

} // namespace botdeck::ui::look
