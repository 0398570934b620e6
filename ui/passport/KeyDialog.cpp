// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyDialog.h"

#include "ui/look/Theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int keyDialogWidth = 460;

} // namespace

KeyDialog::KeyDialog(const look::Theme &theme, KeyWidget::Way way, QWidget *parent)
    : Sheet(theme, parent)
    , m_keys(new KeyWidget(theme, this))
{
    setObjectName(QStringLiteral("keyDialog"));
    m_keys->setMinimumWidth(theme.px(keyDialogWidth));
    body().addWidget(m_keys);
    // Only now: what gets another parent loses the keyboard.
    m_keys->setOnlyNew(way);
    buttons().addButton(QDialogButtonBox::Close);
    retranslate();
    fit();
}

void KeyDialog::reject()
{
    if (m_keys->isBusy())
        Q_EMIT m_keys->cancelAsked();
    Sheet::reject();
}

void KeyDialog::forgetSecrets()
{
    m_keys->forgetSecrets();
}

void KeyDialog::retranslate()
{
    setWindowTitle(tr("New passport key"));
}

} // namespace botdeck::ui::passport

#include "moc_KeyDialog.cpp"
