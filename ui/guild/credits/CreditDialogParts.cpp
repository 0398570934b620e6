// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the dialog, and its words.
#include "ui/guild/credits/CreditDialog.h"
#include "ui/guild/credits/CreditForm.h"
#include "ui/guild/credits/CreditPreview.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

using domain::GivenCredit;

namespace {

constexpr int creditGap = 12;
constexpr int creditFormWidth = 400;

} // namespace

void CreditDialog::build()
{
    buildHead();
    m_form->setMinimumWidth(theme().px(creditFormWidth));
    m_previewLabel->setBuddy(m_preview);
    m_previewWords->setObjectName(QStringLiteral("previewWords"));
    m_reason->setObjectName(QStringLiteral("creditReason"));
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme().px(creditGap) / 2);
    beside->addWidget(m_previewLabel);
    beside->addWidget(m_preview);
    beside->addWidget(m_previewWords);
    beside->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme().px(creditGap) * 2);
    both->addWidget(m_form, 3);
    both->addLayout(beside, 2);
    body().addLayout(both);
    body().addStretch(1);
    body().addWidget(m_reason);
    m_save = &addMainButton("saveCredit");
    buttons().addButton(QDialogButtonBox::Close);
}

void CreditDialog::buildHead()
{
    m_who->setObjectName(QStringLiteral("creditMember"));
    m_who->setText(QStringLiteral("%1 · %2").arg(m_member.name, m_member.id.toString()));
    m_state->setObjectName(QStringLiteral("creditState"));
    m_choice->setObjectName(QStringLiteral("creditChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_erase->setObjectName(QStringLiteral("eraseCredit"));
    m_erase->setAutoDefault(false);
    m_card->setObjectName(QStringLiteral("creditCard"));
    m_kind->setObjectName(QStringLiteral("creditKind"));
    m_kind->addItems({QString(), QString()});
    m_choiceLabel->setBuddy(m_choice);
    m_cardLabel->setBuddy(m_card);
    m_kindLabel->setBuddy(m_kind);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme().px(creditGap));
    grid->addWidget(m_choiceLabel, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_erase, 0, 2);
    grid->addWidget(m_cardLabel, 1, 0);
    grid->addWidget(m_card, 1, 1, 1, 2);
    grid->addWidget(m_kindLabel, 2, 0);
    grid->addWidget(m_kind, 2, 1, 1, 2);
    body().addWidget(m_who);
    body().addWidget(m_state);
    body().addLayout(grid);
}

void CreditDialog::sayState()
{
    if (!m_unread.isEmpty())
        m_state->say(m_unread, look::Tone::Warning);
    else if (!m_isRead)
        m_state->say(tr("Reading what the member has…"));
    else if (const GivenCredit *now = chosen(); now != nullptr && now->bot)
        //: %1 is a number
        m_state->say(tr("Given by the bot %1.").arg(now->bot->toString()));
    else
        m_state->say(m_credits.isEmpty() ? tr("The member has no credits yet.") : QString());
}

void CreditDialog::retranslate()
{
    setWindowTitle(tr("Credits"));
    m_choiceLabel->setText(tr("C&redit"));
    m_erase->setText(tr("De&lete…"));
    m_cardLabel->setText(tr("&Name (card_id)"));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setItemText(0, tr("Honour (GuildCredit)"));
    m_kind->setItemText(1, tr("Game's card (GameCredit)"));
    m_previewLabel->setText(tr("As the profile shows it"));
    m_previewWords->say(
        tr("Images are not loaded: their names stand for them. How exactly Fanbook lays it out is not "
           "published."));
    m_save->setText(tr("&Save credit"));
    m_who->setFont(theme().font(look::Face::BodyStrong));
    m_choice->setItemText(0, tr("New credit"));
    refresh();
}

} // namespace botdeck::ui::guild
