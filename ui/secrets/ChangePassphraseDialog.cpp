// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/ChangePassphraseDialog.h"

#include "security/VaultStore.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/secrets/VaultWords.h"
#include "ui/widgets/NewPassphraseFields.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::secrets {

using security::SecretJob;

namespace {

constexpr int changePassphraseWidth = 480;

} // namespace

ChangePassphraseDialog::ChangePassphraseDialog(
    security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_pause(vault, clock)
    , m_label(new QLabel(this))
    , m_current(new look::SecretField(this))
    , m_next(new widgets::NewPassphraseFields(theme, this))
    , m_message(new look::Sentence(theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_change(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("changePassphraseDialog"));
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    m_message->setObjectName(QStringLiteral("changeMessage"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(changePassphraseWidth));
    m_label->setBuddy(m_current);
    m_change->setDefault(true);
    arrange();
    connect(m_current, &QLineEdit::textChanged, this, &ChangePassphraseDialog::refresh);
    connect(m_next, &widgets::NewPassphraseFields::changed, this, &ChangePassphraseDialog::refresh);
    connect(&m_pause, &PassphrasePause::changed, this, &ChangePassphraseDialog::refresh);
    connect(m_change, &QPushButton::clicked, this, &ChangePassphraseDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pause.watch();
    retranslate();
    m_current->setFocus();
}

void ChangePassphraseDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *current = new QVBoxLayout;
    current->addWidget(m_label);
    current->addWidget(m_current);
    column->addLayout(current);
    column->addWidget(m_next);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(m_buttons);
}

void ChangePassphraseDialog::submit()
{
    m_trying = true;
    m_failure.reset();
    SecretJob *job = m_vault.changePassphrase(m_current->secret(), m_next->secret(), this);
    connect(job, &SecretJob::succeeded, this, &QDialog::accept);
    connect(job, &SecretJob::failed, this, &ChangePassphraseDialog::fail);
    refresh();
}

void ChangePassphraseDialog::reject()
{
    if (!m_trying)
        QDialog::reject();
}

void ChangePassphraseDialog::fail(const core::Error &error)
{
    m_trying = false;
    m_failure = error;
    m_pause.watch();
    m_current->forget();
    refresh();
    m_current->setFocus();
}

void ChangePassphraseDialog::refresh()
{
    const auto wait = m_pause.left();
    m_current->setReadOnly(m_trying);
    m_next->setReadOnly(m_trying);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(!m_trying);
    m_change->setEnabled(!m_trying && !wait && !m_current->text().isEmpty() && m_next->isReady());
    if (m_trying)
        m_message->say(tr("Encrypting the vault anew…"));
    else if (m_failure)
        m_message->say(vaultFailure(*m_failure, wait), look::Tone::Error);
    else if (wait)
        m_message->say(vaultFailure({core::ErrorKind::RateLimited, {}}, wait), look::Tone::Error);
    else
        m_message->say({});
}

void ChangePassphraseDialog::retranslate()
{
    setWindowTitle(tr("Change the passphrase"));
    m_label->setText(tr("Pre&sent passphrase"));
    m_change->setText(tr("&Change passphrase"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    refresh();
}

void ChangePassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::secrets

#include "moc_ChangePassphraseDialog.cpp"
