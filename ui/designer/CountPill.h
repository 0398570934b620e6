// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardChecks.h"

#include <QLabel>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::designer {

/// "1 warning", with its sign, on its tint; without words it takes no room.
class CountPill final : public QLabel
{
    Q_OBJECT

public:
    /// The theme outlives it.
    CountPill(const look::Theme &theme, domain::KeyboardSeverity severity, QWidget *parent = nullptr);

    void say(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    domain::KeyboardSeverity m_severity;
};

} // namespace botdeck::ui::designer
