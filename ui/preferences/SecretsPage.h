// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

class MovePanel;

/// Where tokens are kept and why there, and when the vault locks.
class SecretsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SecretsPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    void build();
    void changePassphrase();
    void refresh();

    const PreferencesParts m_parts;
    look::Sentence *m_place;
    look::Sentence *m_reason;
    MovePanel *m_move;
    QPushButton *m_change;
    look::Sentence *m_changed;
    QSpinBox *m_lockAfter;
    QCheckBox *m_lockWithScreen;
    QPushButton *m_lockNow;
    look::Sentence *m_plain;
    QLabel *m_lockAfterLabel = nullptr;
};

} // namespace botdeck::ui::preferences
