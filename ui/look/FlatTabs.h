// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace botdeck::ui::look {

class Theme;

/// Tabs as words in a row, the present one underlined.
class FlatTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabs(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    void applyTheme();

    const Theme &m_theme;
};

} // namespace botdeck::ui::look
