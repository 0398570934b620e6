// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/NewPassphraseDialog.h"

#include "security/VaultStore.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/secrets/VaultWords.h"
#include "ui/widgets/NewPassphraseFields.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::secrets {

using security::SecretJob;
using security::VaultStore;

namespace {

constexpr int newPassphraseWidth = 480;

} // namespace

NewPassphraseDialog::NewPassphraseDialog(VaultStore &vault, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_why(new look::Sentence(theme, this))
    , m_fields(new widgets::NewPassphraseFields(theme, this))
    , m_lost(new look::Sentence(theme, this))
    , m_message(new look::Sentence(theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_create(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("newPassphraseDialog"));
    m_create->setObjectName(QStringLiteral("createVault"));
    m_message->setObjectName(QStringLiteral("createMessage"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(newPassphraseWidth));
    m_create->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *each : std::initializer_list<QWidget *>{m_why, m_fields, m_lost, m_message})
        column->addWidget(each);
    column->addStretch();
    column->addWidget(m_buttons);
    connect(m_fields, &widgets::NewPassphraseFields::changed, this, &NewPassphraseDialog::refresh);
    connect(m_create, &QPushButton::clicked, this, &NewPassphraseDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&vault, &VaultStore::stateChanged, this, [this](VaultStore::State state) {
        if (state == VaultStore::State::Unlocked)
            accept();
    });
    retranslate();
    look::fitHeight(*this);
    m_fields->setFocus();
}

void NewPassphraseDialog::submit()
{
    m_trying = true;
    SecretJob *job = m_vault.create(m_fields->secret(), this);
    connect(job, &SecretJob::failed, this, &NewPassphraseDialog::fail);
    m_message->say(tr("Making the vault…"));
    refresh();
}

void NewPassphraseDialog::reject()
{
    if (!m_trying)
        QDialog::reject();
}

void NewPassphraseDialog::fail(const core::Error &error)
{
    m_trying = false;
    m_message->say(vaultFailure(error, {}), look::Tone::Error);
    refresh();
}

void NewPassphraseDialog::refresh()
{
    m_fields->setReadOnly(m_trying);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(!m_trying);
    m_create->setEnabled(!m_trying && m_fields->isReady());
}

void NewPassphraseDialog::retranslate()
{
    setWindowTitle(tr("Choose a passphrase"));
    m_why->say(
        tr("Tokens and other secrets are kept in a vault: a file in the profile, encrypted with a passphrase "
           "that only you know."));
    m_lost->say(tr(
        "Nobody can recover a lost passphrase. Every bot would then need its token again; what was received "
        "is not encrypted and stays."));
    m_create->setText(tr("&Create vault"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    refresh();
}

void NewPassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::secrets

#include "moc_NewPassphraseDialog.cpp"
