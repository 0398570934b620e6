// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace botdeck::services {
class SettingsKeeper;
}

namespace botdeck::ui::shell {

/// Follow the system, light, dark: one of the three, as the settings say.
class SchemeMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SchemeMenu(services::SettingsKeeper &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void retranslate();

    services::SettingsKeeper &m_settings;
    QActionGroup *m_choices;
};

} // namespace botdeck::ui::shell
