// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditDialog.h"

#include "ui/guild/credits/CreditForm.h"
#include "ui/guild/credits/CreditPreview.h"
#include "ui/guild/LineTip.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

namespace {

using domain::Credit;
using domain::GameCredit;
using domain::GivenCredit;

/// A new one in which nothing was filled in.
Credit untouched(bool isGame)
{
    return isGame ? Credit(GameCredit::made(GameCredit::linesType)) : Credit();
}

} // namespace

CreditDialog::CreditDialog(const look::Theme &theme, const Member &member, QWidget *parent)
    : Sheet(theme, parent)
    , m_member(member)
    , m_otherKind(untouched(true))
    , m_who(new look::ElidedLabel(this))
    , m_state(new look::Sentence(theme, this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_erase(new QPushButton(this))
    , m_cardLabel(new QLabel(this))
    , m_card(new QLineEdit(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_form(new CreditForm(theme, this))
    , m_previewLabel(new QLabel(this))
    , m_preview(new CreditPreview(theme, this))
    , m_previewWords(new look::Sentence(theme, this))
    , m_reason(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("creditDialog"));
    build();
    connect(m_choice, &QComboBox::activated, this, &CreditDialog::takeChoice);
    connect(m_kind, &QComboBox::activated, this, &CreditDialog::takeKind);
    connect(m_card, &QLineEdit::textEdited, this, &CreditDialog::edited);
    connect(m_form, &CreditForm::changed, this, &CreditDialog::edited);
    connect(m_save, &QPushButton::clicked, this, &CreditDialog::save);
    connect(m_erase, &QPushButton::clicked, this, &CreditDialog::askErase);
    retranslate();
    begin({});
}

const GivenCredit *CreditDialog::given(const QString &card) const
{
    const auto found = std::ranges::find(m_credits, card, &GivenCredit::card);
    return found == m_credits.end() ? nullptr : &*found;
}

const GivenCredit *CreditDialog::chosen() const
{
    return m_chosen ? given(*m_chosen) : nullptr;
}

QString CreditDialog::card() const
{
    return m_chosen.value_or(m_card->text().trimmed());
}

bool CreditDialog::isChanged() const
{
    return m_form->credit() != m_before;
}

bool CreditDialog::isTouched() const
{
    return isChanged() || m_otherKind != untouched(std::holds_alternative<GameCredit>(m_otherKind));
}

void CreditDialog::setCredits(const QList<GivenCredit> &credits)
{
    m_credits = credits;
    m_isRead = true;
    m_unread.clear();
    const bool stays = isChanged();
    if (!m_chosen) {
        fillChoice();
        refresh();
    } else if (const GivenCredit *now = chosen(); now != nullptr && stays) {
        m_before = now->credit.value_or(Credit());
        fillChoice();
        refresh();
    } else if (now == nullptr && stays) {
        // It is gone: saved, it is a new one.
        m_card->setText(*m_chosen);
        m_chosen.reset();
        fillChoice();
        refresh();
    } else {
        begin(now == nullptr ? std::nullopt : m_chosen);
    }
}

void CreditDialog::setUnread(const QString &reason)
{
    m_unread = reason;
    refresh();
}

void CreditDialog::setLock(const QString &reason)
{
    m_lock = reason;
    refresh();
}

void CreditDialog::fillChoice()
{
    m_choice->clear();
    m_choice->addItem(tr("New credit"));
    for (const GivenCredit &each : std::as_const(m_credits))
        m_choice->addItem(each.card, each.card);
    m_choice->setCurrentIndex(m_chosen ? m_choice->findData(*m_chosen) : 0);
}

void CreditDialog::takeChoice()
{
    const QVariant entry = m_choice->currentData();
    const std::optional<QString> wanted = entry.isValid() ? std::optional(entry.toString()) : std::nullopt;
    if (wanted == m_chosen)
        return;
    note().say({});
    if (!isTouched()) {
        begin(wanted);
        return;
    }
    fillChoice();
    askDiscard(tr("Another credit takes its place."), [this, wanted] { begin(wanted); });
}

void CreditDialog::askDiscard(const QString &what, const std::function<void()> &then)
{
    widgets::askFirst(
        {"discardCredit", tr("Discard changes"), tr("What was changed here is not saved."), what,
         tr("&Discard")},
        *this, then);
}

void CreditDialog::reject()
{
    // What is on its way is no longer to be saved, and what is locked cannot be.
    if (isTouched() && !isWaiting() && m_lock.isEmpty())
        askDiscard(tr("It is gone when this is closed."), [this] { Sheet::reject(); });
    else
        Sheet::reject();
}

void CreditDialog::takeKind()
{
    const bool isGame = std::holds_alternative<GameCredit>(m_form->credit());
    if (isGame == (m_kind->currentIndex() == 1))
        return;
    const Credit left = std::exchange(m_otherKind, m_form->credit());
    m_before = untouched(!isGame);
    m_form->setCredit(left);
    edited();
}

/// Shows the one of that name, or a new one.
void CreditDialog::begin(const std::optional<QString> &card)
{
    const GivenCredit *found = card ? given(*card) : nullptr;
    m_chosen = found == nullptr ? std::nullopt : card;
    fillChoice();
    m_card->setText(found == nullptr ? QString() : found->card);
    present(found == nullptr ? Credit() : found->credit.value_or(Credit()));
}

void CreditDialog::present(const Credit &credit)
{
    m_before = credit;
    m_otherKind = untouched(true);
    m_form->setCredit(credit);
    refresh();
}

void CreditDialog::edited()
{
    note().say({});
    refresh();
}

/// Why it cannot be saved; empty: it can.
QString CreditDialog::reason() const
{
    if (!m_lock.isEmpty())
        return m_lock;
    const GivenCredit *now = chosen();
    if (now != nullptr && !now->credit)
        return tr("What this credit holds cannot be read: it can only be deleted.");
    if (!isChanged())
        return now == nullptr ? tr("Nothing is filled in yet.") : tr("Nothing is changed.");
    if (const auto error = domain::creditError(m_form->credit()))
        //: %1 is a field of the API ("main_info"), %2 is what is wrong with it
        return tr("%1: %2").arg(error->field, widgets::translated(error->words));
    return card().isEmpty() ? tr("Give the credit a name of its own (card_id).") : QString();
}

void CreditDialog::refresh()
{
    const QString why = reason();
    const bool replaces = !m_chosen && given(card()) != nullptr;
    const bool isOpen = m_lock.isEmpty() && (chosen() == nullptr || chosen()->credit);
    m_form->setEnabled(isOpen);
    m_card->setEnabled(isOpen && !m_chosen);
    m_kind->setEnabled(isOpen && !m_chosen);
    m_kind->setCurrentIndex(std::holds_alternative<GameCredit>(m_form->credit()) ? 1 : 0);
    m_preview->setCredit(m_form->credit(), m_member.name);
    m_erase->setEnabled(m_lock.isEmpty() && chosen() != nullptr);
    m_save->setEnabled(why.isEmpty() && !isWaiting());
    m_save->setToolTip(lineTip({why}));
    if (why.isEmpty() && replaces)
        m_reason->say(tr("The member has a credit of this name: it is replaced."), look::Tone::Warning);
    else
        m_reason->say(why);
    sayState();
}

void CreditDialog::save()
{
    if (isWaiting() || !reason().isEmpty())
        return;
    setWaiting(tr("The credit is being saved…"));
    Q_EMIT putAsked(m_member.id, card(), m_form->credit());
}

void CreditDialog::askErase()
{
    const QString name = card();
    widgets::askFirst(
        {"eraseCredit", tr("Delete credit"),
         //: %1 and %2 are names
         tr("Take the credit %1 away from %2?").arg(name, m_member.name),
         tr("It vanishes from the member's profile."), tr("&Delete")},
        *this, [this, name] {
            if (isWaiting())
                return;
            setWaiting(tr("The credit is being deleted…"));
            Q_EMIT eraseAsked(m_member.id, name);
        });
}

void CreditDialog::showKept(const QString &card)
{
    endBusy();
    const auto kept = std::ranges::find(m_credits, card, &GivenCredit::card);
    if (kept == m_credits.end())
        m_credits += GivenCredit{card, std::nullopt, m_form->credit()};
    else
        kept->credit = m_form->credit();
    begin(card);
    note().say(tr("The credit is saved."), look::Tone::Ok);
}

void CreditDialog::showErased(const QString &card)
{
    endBusy();
    m_credits.removeIf([&card](const GivenCredit &each) { return each.card == card; });
    begin({});
    note().say(tr("The credit is deleted."), look::Tone::Ok);
}

void CreditDialog::showFailure(const QString &words, bool mayHaveHadEffect)
{
    endBusy();
    refresh();
    note().say(words, mayHaveHadEffect ? look::Tone::Warning : look::Tone::Error);
}

} // namespace botdeck::ui::guild

#include "moc_CreditDialog.cpp"
