// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotRoute.h"

#include <QComboBox>
#include <QIcon>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::botedit {

/// A platform's badge, for lists and tables.
QIcon badgeIcon(domain::PlatformId platform, const look::Theme &theme);

/// One of the platforms.
class PlatformChoice final : public QComboBox
{
    Q_OBJECT

public:
    PlatformChoice(const services::Platforms &platforms, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] domain::PlatformId platform() const;

private:
    void dress();

    const look::Theme &m_theme;
};

/// A bot's colour out of a few that can be told apart, or none. A colour that a list brought along is offered
/// too.
class ColourChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit ColourChoice(const look::Theme &theme, QWidget *parent = nullptr);

    /// "#rrggbb", or empty.
    void setColour(const QString &colour);
    [[nodiscard]] QString colour() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QIcon swatch(const QString &colour) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::botedit
