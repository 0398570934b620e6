// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QWidget>

class QLabel;

namespace botdeck::security {
class VaultStore;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::secrets {

class UnlockForm;

/// What stands in the window, instead of everything else, while the vault is locked.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    LockPage(
        security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QWidget *m_column;
    QLabel *m_title;
    UnlockForm *m_form;
    look::Sentence *m_plain;
    look::Sentence *m_lost;
};

} // namespace botdeck::ui::secrets
