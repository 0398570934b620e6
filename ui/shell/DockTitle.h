// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The title of a dock: its name, a button that makes it a window of its own, a button that hides it.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the dock's title bar.
    DockTitle(QDockWidget &dock, const look::Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_name;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace botdeck::ui::shell
