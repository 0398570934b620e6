// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "ui/secrets/PassphrasePause.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class SecretField;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::secrets {

/// Opens the vault: a field, a button and what came of it. Stands on the lock page and in a dialog.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    UnlockForm(
        security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The vault is open, whoever opened it.
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void fail(const core::Error &error);
    void onState();
    void refresh();
    void retranslate();

    security::VaultStore &m_vault;
    PassphrasePause m_pause;
    QLabel *m_label;
    look::SecretField *m_field;
    QPushButton *m_unlock;
    look::Sentence *m_message;
    bool m_trying = false;
    std::optional<core::Error> m_failure;
};

} // namespace botdeck::ui::secrets
