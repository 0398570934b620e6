// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SecretsPage.h"

#include "security/SecretKeeper.h"
#include "ui/look/Sentence.h"
#include "ui/preferences/Binding.h"
#include "ui/preferences/MovePanel.h"
#include "ui/widgets/FailureWords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace botdeck::ui::preferences {

using security::SecretBackend;
using security::SecretKeeper;
using security::VaultStore;
using storage::Setting;

SecretsPage::SecretsPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_parts(parts)
    , m_place(new look::Sentence(parts.theme, this))
    , m_reason(new look::Sentence(parts.theme, this))
    , m_move(new MovePanel(parts, this))
    , m_change(new QPushButton(this))
    , m_changed(new look::Sentence(parts.theme, this))
    , m_lockAfter(new QSpinBox(this))
    , m_lockWithScreen(new QCheckBox(this))
    , m_lockNow(new QPushButton(this))
    , m_plain(new look::Sentence(parts.theme, this))
{
    m_place->setObjectName(QStringLiteral("secretsPlace"));
    m_reason->setObjectName(QStringLiteral("secretsReason"));
    m_change->setObjectName(QStringLiteral("askChangePassphrase"));
    m_changed->setObjectName(QStringLiteral("passphraseChanged"));
    m_lockAfter->setObjectName(QStringLiteral("lockAfter"));
    m_lockWithScreen->setObjectName(QStringLiteral("lockWithScreen"));
    m_lockNow->setObjectName(QStringLiteral("lockNow"));
    build();
    bind(m_lockAfter, parts.settings, Setting::LockAfterMinutes);
    bind(m_lockWithScreen, parts.settings, Setting::LockWithScreen);
    connect(m_change, &QPushButton::clicked, this, &SecretsPage::changePassphrase);
    connect(m_lockNow, &QPushButton::clicked, &parts.secrets, &SecretKeeper::lockNow);
    connect(&parts.secrets, &SecretKeeper::chosen, this, &SecretsPage::refresh);
    connect(&parts.vault, &VaultStore::stateChanged, this, &SecretsPage::refresh);
    retranslate();
}

void SecretsPage::build()
{
    const auto alone = [this](QPushButton *button) {
        button->setAutoDefault(false);
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        line->addStretch();
        column().addLayout(line);
    };
    column().addWidget(m_place);
    column().addWidget(m_reason);
    column().addWidget(m_move);
    alone(m_change);
    column().addWidget(m_changed);
    m_lockAfterLabel = addRow(addForm(), m_lockAfter);
    column().addWidget(m_lockWithScreen);
    alone(m_lockNow);
    column().addWidget(m_plain);
    column().addStretch();
}

void SecretsPage::changePassphrase()
{
    m_changed->say({});
    m_parts.changePassphrase(this, [this](bool changed) {
        if (changed)
            m_changed->say(
                tr("The passphrase was changed. The old one opens nothing any more."), look::Tone::Ok);
    });
}

void SecretsPage::refresh()
{
    const auto backend = m_parts.secrets.backend();
    const bool isVault = backend == SecretBackend::Vault;
    if (!backend)
        m_place->say(tr("The system keychain was asked and has not answered yet."));
    else if (isVault)
        m_place->say(tr("Tokens are kept in the vault: the file vault.botdeck in the profile, encrypted with "
                        "your passphrase."));
    else
        m_place->say(tr("Tokens are kept in the system keychain, which your desktop locks and unlocks."));
    const auto &reason = m_parts.secrets.reason();
    m_reason->say(reason ? widgets::keepFailure(*reason) : QString());
    const bool hasVault = isVault && m_parts.vault.state() != VaultStore::State::Absent;
    m_change->setEnabled(hasVault && !m_parts.readOnly);
    m_lockAfter->setEnabled(isVault);
    m_lockWithScreen->setEnabled(isVault);
    m_lockNow->setEnabled(m_parts.secrets.canLock());
}

QString SecretsPage::title() const
{
    return tr("Secrets");
}

void SecretsPage::retranslate()
{
    m_change->setText(tr("Change &passphrase…"));
    m_lockAfterLabel->setText(tr("&Lock the vault after"));
    //: behind a number of minutes, with the blank before it
    m_lockAfter->setSuffix(tr(" min without a key or the mouse"));
    m_lockAfter->setSpecialValueText(tr("never by itself"));
    m_lockWithScreen->setText(tr("Lock it with the &screen"));
    m_lockNow->setText(tr("Lock &now"));
    m_plain->say(tr("Stored messages are not encrypted."));
    refresh();
}

} // namespace botdeck::ui::preferences

#include "moc_SecretsPage.cpp"
