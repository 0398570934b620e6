// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/SecretClipboard.h"

#include <QMimeData>

#include <array>

namespace botdeck::ui::secrets {

namespace {

/// KDE's clipboard manager, and those that follow it, keep nothing that carries this.
const QString managersHint = QStringLiteral("x-kde-passwordManagerHint");

} // namespace

SecretClipboard::SecretClipboard(core::Clock &clock, QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_clipboard(clipboard)
{
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const core::Secret &secret)
{
    m_secret = secret;
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(managersHint, QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(data);
    m_clock.after(stays, this, [this, copy = ++m_copies] {
        if (copy == m_copies)
            clear();
    });
}

void SecretClipboard::clear()
{
    if (m_secret.isEmpty())
        return;
    // Some desktops copy one into the other.
    if (holdsIt(QClipboard::Clipboard))
        m_clipboard.clear(QClipboard::Clipboard);
    if (m_clipboard.supportsSelection() && holdsIt(QClipboard::Selection))
        m_clipboard.clear(QClipboard::Selection);
    m_secret = core::Secret();
}

bool SecretClipboard::holdsIt(QClipboard::Mode mode) const
{
    QByteArray bytes = m_clipboard.text(mode).toUtf8();
    const bool same = bytes == m_secret.reveal();
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return same;
}

} // namespace botdeck::ui::secrets

#include "moc_SecretClipboard.cpp"
