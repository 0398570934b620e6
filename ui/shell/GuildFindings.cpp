// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildFindings.h"

#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "services/OpenGuild.h"
#include "ui/guild/credits/CreditDialog.h"
#include "ui/guild/why/FindingsDialog.h"
#include "ui/shell/GuildFiles.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using core::Id;
using guild::CreditDialog;
using guild::FindingsDialog;
using services::CreditPlace;
using services::GuildCredits;
using services::GuildLookup;

namespace {

constexpr int longestMemberName = 60;

} // namespace

GuildFindings::GuildFindings(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_lookup(parts.desk.registry, parts.desk.workbench)
    , m_credits(parts.desk.registry, parts.desk.workbench)
{
    connectLookup();
    connectCredits();
}

void GuildFindings::connectLookup()
{
    connect(&m_lookup, &GuildLookup::found, this, [this](const services::GuildFindings &findings) {
        if (m_findings)
            m_findings->setFindings(findings.table);
    });
    connect(&m_lookup, &GuildLookup::failed, this, [this](const core::Error &error) {
        if (m_findings)
            m_findings->setTrouble(models::visibleText(widgets::translated(error.detail)));
    });
}

void GuildFindings::connectCredits()
{
    connect(
        &m_credits, &GuildCredits::listed, this,
        [this](const CreditPlace &, const QList<domain::GivenCredit> &credits) {
            if (m_creditDialog)
                m_creditDialog->setCredits(credits);
        });
    connect(&m_credits, &GuildCredits::kept, this, [this](const CreditPlace &place, const QString &card) {
        if (m_creditDialog)
            m_creditDialog->showKept(card);
        list(place.member);
    });
    connect(&m_credits, &GuildCredits::erased, this, [this](const CreditPlace &place, const QString &card) {
        if (m_creditDialog)
            m_creditDialog->showErased(card);
        list(place.member);
    });
    connect(
        &m_credits, &GuildCredits::failed, this,
        [this](const CreditPlace &, const core::Error &error, bool mayHaveHadEffect) {
            const QString words = models::visibleText(widgets::translated(error.detail));
            if (m_creditDialog && m_isListing)
                m_creditDialog->setUnread(words);
            else if (m_creditDialog)
                m_creditDialog->showFailure(words, mayHaveHadEffect);
            else if (!m_isListing)
                Q_EMIT said(words);
        });
}

void GuildFindings::showFindings()
{
    if (m_findings) {
        m_findings->raise();
        m_findings->activateWindow();
        return;
    }
    m_findings = new FindingsDialog(m_parts.desk.theme, m_parts.desk.clock, &m_parts.window);
    if (m_parts.open.table())
        m_findings->setGuild(guild::ShownGuild{m_parts.open.table(), m_parts.open.self()});
    connect(m_findings, &FindingsDialog::findAsked, this, &GuildFindings::find);
    connect(m_findings, &FindingsDialog::cancelAsked, &m_lookup, &GuildLookup::cancel);
    connect(m_findings, &FindingsDialog::copyAsked, this, &GuildFindings::copyAsked);
    connect(m_findings, &FindingsDialog::saveAsked, this, [this](const QString &text) {
        m_parts.files.saveText(tr("Save what was found"), QStringLiteral("found.tsv"), text);
    });
    m_findings->open();
}

void GuildFindings::find(domain::FindingKind kind, const QStringList &texts)
{
    const services::GuildPlace place = m_parts.open.place();
    services::GuildWish wish{kind, place.guild, texts};
    if (kind == domain::FindingKind::RoleMembers)
        wish.role = Id::fromText(texts.value(0)).value_or(Id());
    m_lookup.look(place.bot, wish);
}

void GuildFindings::showCredits(Id member)
{
    if (!m_bot)
        return;
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"productionQuestion", tr("Change credits with a production bot"),
         //: %1 is a bot's name
         tr("Change this member's credits as \"%1\"?").arg(models::oneLine(m_bot->name, longestMemberName)),
         tr("This bot is marked as production: real people are concerned."), tr("&Go on")},
        m_parts.window, [this, member] { openCredits(member); });
}

void GuildFindings::openCredits(Id member)
{
    const auto &table = m_parts.open.table();
    const domain::GuildMember *who = table ? table->guild().member(member) : nullptr;
    if (!who)
        return;
    m_creditDialog = new CreditDialog(
        m_parts.desk.theme, {member, models::oneLine(who->name, longestMemberName)}, &m_parts.window);
    const core::Result<void> may = m_parts.desk.registry.mayChange(m_parts.open.place().bot);
    m_creditDialog->setLock(may ? QString() : widgets::translated(may.error().detail));
    connect(m_creditDialog, &CreditDialog::putAsked, this, &GuildFindings::put);
    connect(m_creditDialog, &CreditDialog::eraseAsked, this, &GuildFindings::erase);
    m_creditDialog->open();
    list(member);
}

CreditPlace GuildFindings::placeOf(Id member) const
{
    const services::GuildPlace place = m_parts.open.place();
    return {place.bot, place.guild, member};
}

void GuildFindings::list(Id member)
{
    m_isListing = true;
    m_credits.list(placeOf(member));
}

void GuildFindings::put(Id member, const QString &card, const domain::Credit &credit)
{
    m_isListing = false;
    m_credits.put(placeOf(member), card, credit);
}

void GuildFindings::erase(Id member, const QString &card)
{
    m_isListing = false;
    m_credits.erase(placeOf(member), card);
}

void GuildFindings::close()
{
    m_lookup.cancel();
    m_credits.cancel();
    delete m_findings;
    delete m_creditDialog;
}

} // namespace botdeck::ui::shell

#include "moc_GuildFindings.cpp"
