// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspaces.h"

#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The page of a workspace that is not built yet: what will be there, and what does the same meanwhile.
class SoonPage final : public QWidget
{
    Q_OBJECT

public:
    SoonPage(Workspace workspace, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const Workspace m_workspace;
    const look::Theme &m_theme;
    QWidget *m_column;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_meanwhile;
};

} // namespace botdeck::ui::shell
