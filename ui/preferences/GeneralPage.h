// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QCheckBox;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    QLabel *m_language;
    QCheckBox *m_startBots;
    look::Sentence *m_startWords;
};

} // namespace botdeck::ui::preferences
