// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/UnlockForm.h"

#include "security/VaultStore.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/secrets/VaultWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace botdeck::ui::secrets {

using security::SecretJob;
using security::VaultStore;

UnlockForm::UnlockForm(VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_pause(vault, clock)
    , m_label(new QLabel(this))
    , m_field(new look::SecretField(this))
    , m_unlock(new QPushButton(this))
    , m_message(new look::Sentence(theme, this))
{
    m_field->setObjectName(QStringLiteral("passphrase"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_message->setObjectName(QStringLiteral("unlockMessage"));
    m_label->setBuddy(m_field);
    m_unlock->setDefault(true);
    setFocusProxy(m_field);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_unlock, 1, 1);
    grid->addWidget(m_message, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    connect(m_field, &QLineEdit::textChanged, this, &UnlockForm::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(&m_pause, &PassphrasePause::changed, this, &UnlockForm::refresh);
    connect(&vault, &VaultStore::stateChanged, this, &UnlockForm::onState);
    m_pause.watch();
    retranslate();
}

void UnlockForm::submit()
{
    // Enter in a dialog comes twice: from the field, and from the default button.
    if (!m_unlock->isEnabled())
        return;
    m_trying = true;
    m_failure.reset();
    SecretJob *job = m_vault.unlock(m_field->secret(), this);
    connect(job, &SecretJob::finished, this, [this] { m_trying = false; });
    connect(job, &SecretJob::failed, this, &UnlockForm::fail);
    m_field->forget();
    refresh();
}

void UnlockForm::fail(const core::Error &error)
{
    m_failure = error;
    m_pause.watch();
    refresh();
    m_field->setFocus();
}

void UnlockForm::onState()
{
    if (m_vault.state() != VaultStore::State::Unlocked)
        return;
    m_trying = false;
    m_failure.reset();
    m_field->forget();
    refresh();
    Q_EMIT unlocked();
}

void UnlockForm::refresh()
{
    const auto wait = m_pause.left();
    m_field->setReadOnly(m_trying);
    m_unlock->setEnabled(!m_trying && !wait && !m_field->text().isEmpty());
    if (m_trying)
        m_message->say(tr("Opening the vault…"));
    else if (m_failure)
        m_message->say(vaultFailure(*m_failure, wait), look::Tone::Error);
    else if (wait)
        m_message->say(vaultFailure({core::ErrorKind::RateLimited, {}}, wait), look::Tone::Error);
    else
        m_message->say({});
}

void UnlockForm::retranslate()
{
    m_label->setText(tr("&Passphrase"));
    m_unlock->setText(tr("&Unlock"));
    refresh();
}

void UnlockForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::secrets

#include "moc_UnlockForm.cpp"
