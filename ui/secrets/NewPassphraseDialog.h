// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QPushButton;

namespace botdeck::core {
struct Error;
}
namespace botdeck::security {
class VaultStore;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class NewPassphraseFields;
}

namespace botdeck::ui::secrets {

/// Makes the vault, under a passphrase that the operator chooses. Accepted when it is there and open. It
/// deletes itself when it is closed.
class NewPassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    NewPassphraseDialog(security::VaultStore &vault, const look::Theme &theme, QWidget *parent = nullptr);

    /// Not while it is at work: that could not be taken back.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void fail(const core::Error &error);
    void refresh();
    void retranslate();

    security::VaultStore &m_vault;
    look::Sentence *m_why;
    widgets::NewPassphraseFields *m_fields;
    look::Sentence *m_lost;
    look::Sentence *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_create;
    bool m_trying = false;
};

} // namespace botdeck::ui::secrets
