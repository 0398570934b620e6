// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QLineEdit;
class QSpinBox;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class SandboxPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SandboxPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    void showSeed();
    void takeSeed();

    services::SettingsKeeper &m_settings;
    look::Sentence *m_what;
    QLineEdit *m_seed;
    QSpinBox *m_rate;
    look::Sentence *m_when;
    QLabel *m_seedLabel;
    QLabel *m_rateLabel;
};

} // namespace botdeck::ui::preferences
