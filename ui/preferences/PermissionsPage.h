// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionOrder.h"
#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QListWidget;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

/// By which steps, in which order, the console works out what a member may do on Fanbook: an assumption that
/// can be changed. A step that is off is not taken; Alt and an arrow move one.
class PermissionsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit PermissionsPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] domain::PermissionOrder order() const;
    void follow();
    void fill(const domain::PermissionOrder &order);
    void nameSteps();
    void take();
    void move(int by);
    void refresh();
    void fitList();

    services::SettingsKeeper &m_settings;
    /// The list changes because something is shown, not because somebody chose it.
    bool m_isFilling = false;
    look::Sentence *m_what;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_usual;
    look::Sentence *m_state;
};

} // namespace botdeck::ui::preferences
