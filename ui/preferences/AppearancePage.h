// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QSlider;
class QSpinBox;

namespace botdeck::ui::preferences {

class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    QWidget *makeScale(services::SettingsKeeper &settings);
    void preview(int percent);

    QSpinBox *m_scale;
    QSlider *m_slider;
    QLabel *m_sample;
    QLabel *m_schemeLabel;
    QLabel *m_scaleLabel;
    QLabel *m_sampleLabel;
    QLabel *m_motionLabel;
    QLabel *m_layoutLabel;
};

} // namespace botdeck::ui::preferences
