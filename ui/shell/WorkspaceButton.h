// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// One button of the workspace switcher: the chosen one is raised, with an accent line below its words.
class WorkspaceButton final : public QToolButton
{
    Q_OBJECT

public:
    WorkspaceButton(QAction &action, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const look::Theme &m_theme;
    // A layout asks for the size many times.
    mutable QString m_measured;
    mutable int m_wordsWidth = 0;
};

} // namespace botdeck::ui::shell
