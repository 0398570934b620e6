// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/KeyWidget.h"
#include "ui/widgets/Sheet.h"

namespace botdeck::ui::passport {

/// A new key for the profile, made or imported; KeyWidget does it all. Deletes itself when closed; open().
class KeyDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    KeyDialog(const look::Theme &theme, KeyWidget::Way way, QWidget *parent);

    [[nodiscard]] KeyWidget &keys() { return *m_keys; }
    /// What is being made is given up.
    void reject() override;

protected:
    void retranslate() override;
    void forgetSecrets() override;

private:
    KeyWidget *m_keys;
};

} // namespace botdeck::ui::passport
