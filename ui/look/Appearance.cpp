// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Appearance.h"

#include "ui/look/ColorScheme.h"
#include "ui/look/DeckStyle.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace botdeck::ui::look {

Appearance::Appearance(Theme &theme, ColorScheme &scheme)
    : m_theme(theme)
{
    theme.setScheme(scheme.current());
    theme.setHighContrast(scheme.highContrast());
    QApplication::setStyle(new DeckStyle(theme));
    apply();
    connect(&theme, &Theme::changed, this, &Appearance::apply);
    connect(&scheme, &ColorScheme::changed, &theme, &Theme::setScheme);
    connect(&scheme, &ColorScheme::contrastChanged, &theme, &Theme::setHighContrast);
}

void Appearance::apply()
{
    useIconTheme(m_theme.scheme());
    QApplication::setFont(m_theme.font(Face::Body));
    QApplication::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(Face::Secondary));
}

} // namespace botdeck::ui::look

#include "moc_Appearance.cpp"
