// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/PassphraseField.h"

#include <QHideEvent>

namespace botdeck::ui::secrets {

PassphraseField::PassphraseField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
}

core::Secret PassphraseField::secret() const
{
    QByteArray bytes = text().toUtf8();
    core::Secret secret(bytes);
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

void PassphraseField::forget()
{
    // Unlike clear(), this empties the history, too.
    setText({});
}

void PassphraseField::hideEvent(QHideEvent *event)
{
    // A window that is made small comes back with what was typed.
    if (!event->spontaneous())
        forget();
    QLineEdit::hideEvent(event);
}

} // namespace botdeck::ui::secrets
