// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QDialog>

class QDialogButtonBox;

namespace botdeck::security {
class VaultStore;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::secrets {

class UnlockForm;

/// Opens the vault for something that needs it now. Accepted when the vault is open. Not modal to the
/// program; it deletes itself when it is closed.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    UnlockDialog(
        security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    look::Sentence *m_why;
    UnlockForm *m_form;
    QDialogButtonBox *m_buttons;
};

} // namespace botdeck::ui::secrets
