// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/SecretField.h"

#include <QHideEvent>
#include <QSignalBlocker>

namespace botdeck::ui::look {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
}

core::Secret SecretField::secret() const
{
    QByteArray bytes = text().toUtf8();
    core::Secret secret(bytes);
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

void SecretField::forget()
{
    // Unlike clear(), this empties the history, too.
    setText({});
}

void SecretField::hideEvent(QHideEvent *event)
{
    // A window that is made small comes back with what was typed.
    if (!event->spontaneous() && !text().isEmpty()) {
        // One that is destroyed hides its children, too, and who listens may be half gone: told later.
        const QSignalBlocker quiet(this);
        forget();
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT textChanged(text()); }, Qt::QueuedConnection);
    }
    QLineEdit::hideEvent(event);
}

} // namespace botdeck::ui::look

#include "moc_SecretField.cpp"
