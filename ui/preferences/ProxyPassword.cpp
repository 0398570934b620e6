// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ProxyPassword.h"

#include "security/SecretKeeper.h"
#include "services/UsualProxy.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/FailureWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace botdeck::ui::preferences {

using security::SecretJob;
using security::SecretKeeper;
using services::UsualProxy;

ProxyPassword::ProxyPassword(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_label(new QLabel(this))
    , m_field(new look::SecretField(this))
    , m_keep(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_state(new look::Sentence(parts.theme, this))
{
    m_field->setObjectName(QStringLiteral("proxyPassword"));
    m_keep->setObjectName(QStringLiteral("keepProxyPassword"));
    m_remove->setObjectName(QStringLiteral("removeProxyPassword"));
    m_state->setObjectName(QStringLiteral("proxyPasswordState"));
    m_label->setBuddy(m_field);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, 1, 3);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_keep, 1, 1);
    grid->addWidget(m_remove, 1, 2);
    grid->addWidget(m_state, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    for (QPushButton *button : {m_keep, m_remove})
        button->setAutoDefault(false);
    connect(m_field, &QLineEdit::textChanged, m_keep, [this](const QString &text) {
        m_keep->setEnabled(!text.isEmpty());
    });
    connect(m_field, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &ProxyPassword::keep);
    connect(m_remove, &QPushButton::clicked, this, &ProxyPassword::remove);
    connect(&parts.secrets, &SecretKeeper::chosen, this, &ProxyPassword::lookAgain);
    connect(&parts.secrets, &SecretKeeper::lockedChanged, this, &ProxyPassword::lookAgain);
    connect(&parts.secrets, &SecretKeeper::changed, this, &ProxyPassword::lookAgain);
    m_keep->setEnabled(false);
    retranslate();
}

void ProxyPassword::keep()
{
    const core::Secret password = m_field->secret();
    m_field->forget();
    m_parts.openSecrets(this, [this, password](bool usable) {
        if (usable)
            write(password);
        else
            m_state->say(tr("Nothing was kept: the passphrase is needed first."), look::Tone::Warning);
    });
}

void ProxyPassword::write(const core::Secret &password)
{
    SecretJob *job = m_parts.secrets.write(UsualProxy::passwordName(), password, this);
    connect(job, &SecretJob::failed, this, &ProxyPassword::fail);
}

void ProxyPassword::remove()
{
    m_parts.openSecrets(this, [this](bool usable) {
        if (!usable)
            return;
        SecretJob *job = m_parts.secrets.remove(UsualProxy::passwordName(), this);
        connect(job, &SecretJob::failed, this, &ProxyPassword::fail);
    });
}

/// The list tells its name without the password.
void ProxyPassword::lookForIt()
{
    if (m_asking)
        m_asking->cancel();
    m_kept.reset();
    m_failure.reset();
    say();
    m_asking = m_parts.secrets.list(this);
    connect(m_asking, &SecretJob::succeeded, this, [this](const security::SecretAnswer &answer) {
        m_kept = answer.names.contains(UsualProxy::passwordName());
        say();
    });
    connect(m_asking, &SecretJob::failed, this, [this](const core::Error &error) {
        m_failure = error;
        say();
    });
}

void ProxyPassword::lookAgain()
{
    if (m_wasShown)
        lookForIt();
}

void ProxyPassword::fail(const core::Error &error)
{
    //: %1 is a sentence of the store of secrets
    m_state->say(tr("The password was not changed. %1").arg(widgets::keepFailure(error)), look::Tone::Error);
}

void ProxyPassword::say()
{
    // One that may be there can be removed.
    m_remove->setEnabled(m_kept.value_or(true));
    if (m_failure)
        m_state->say(
            //: %1 is a sentence that says why
            tr("Whether a password is kept is not known: %1").arg(widgets::keepFailure(*m_failure)),
            look::Tone::Warning);
    else if (!m_kept)
        m_state->say(tr("Asking whether a password is kept…"));
    else if (*m_kept)
        m_state->say(tr("A password is kept. It is not shown again."), look::Tone::Ok);
    else
        m_state->say(tr("No password is kept."));
}

void ProxyPassword::retranslate()
{
    m_label->setText(tr("Pass&word of that user, kept with the tokens"));
    m_keep->setText(tr("&Keep password"));
    m_remove->setText(tr("&Remove"));
    say();
}

void ProxyPassword::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_wasShown, true))
        lookForIt();
    QWidget::showEvent(event);
}

void ProxyPassword::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_ProxyPassword.cpp"
