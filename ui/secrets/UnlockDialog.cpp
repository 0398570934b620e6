// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/UnlockDialog.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/secrets/UnlockForm.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::secrets {

namespace {

constexpr int unlockWidth = 440;

} // namespace

UnlockDialog::UnlockDialog(
    security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_why(new look::Sentence(theme, this))
    , m_form(new UnlockForm(vault, clock, theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("unlockDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(unlockWidth));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_why);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &UnlockForm::unlocked, this, &QDialog::accept);
    retranslate();
    m_form->setFocus();
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("Unlock the vault"));
    m_why->say(tr("Tokens lie in the vault, which is locked."));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void UnlockDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::secrets

#include "moc_UnlockDialog.cpp"
