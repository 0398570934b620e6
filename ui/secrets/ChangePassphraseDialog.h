// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "ui/secrets/PassphrasePause.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class SecretField;
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class NewPassphraseFields;
}

namespace botdeck::ui::secrets {

/// Another passphrase for the vault. Accepted when it holds. It deletes itself when it is closed.
class ChangePassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    ChangePassphraseDialog(
        security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent = nullptr);

    /// Not while it is at work: that could not be taken back.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void submit();
    void fail(const core::Error &error);
    void refresh();
    void retranslate();

    security::VaultStore &m_vault;
    PassphrasePause m_pause;
    QLabel *m_label;
    look::SecretField *m_current;
    widgets::NewPassphraseFields *m_next;
    look::Sentence *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_change;
    bool m_trying = false;
    std::optional<core::Error> m_failure;
};

} // namespace botdeck::ui::secrets
