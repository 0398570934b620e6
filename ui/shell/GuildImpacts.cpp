// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildImpacts.h"

#include "services/GuildAfterEdit.h"
#include "services/ImpactCsv.h"
#include "services/OpenGuild.h"
#include "ui/guild/changes/ImpactDialog.h"
#include "ui/guild/changes/ImpactWords.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/why/AccessDialog.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/shell/GuildFiles.h"
#include "ui/widgets/Question.h"

#include <utility>

namespace botdeck::ui::shell {

using guild::AccessDialog;
using guild::ImpactDialog;
using services::GuildImpact;
using services::GuildStudy;

namespace {

QString lockOut(const GuildImpact &impact)
{
    return guild::lockOutWords(impact.ownLost, impact.ownLostEverywhere, impact.ownerLost);
}

} // namespace

GuildImpacts::GuildImpacts(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.open.study(), &GuildStudy::studied, this, &GuildImpacts::take);
    connect(&parts.page.mask(), &guild::MaskEditor::impactAsked, this, &GuildImpacts::showImpact);
    connect(&parts.page.overwrites(), &guild::OverwritesPage::impactAsked, this, &GuildImpacts::showImpact);
    connectWhy();
}

void GuildImpacts::connectWhy()
{
    guild::WhyPane *why = &m_parts.page.why();
    GuildStudy *study = &m_parts.open.study();
    connect(why, &guild::WhyPane::goalsAsked, study, &GuildStudy::propose);
    connect(study, &GuildStudy::proposed, why, &guild::WhyPane::setProposals);
    connect(why, &guild::WhyPane::previewAsked, this, &GuildImpacts::previewAsked);
    connect(why, &guild::WhyPane::copyAsked, this, &GuildImpacts::copyAsked);
    connect(why, &guild::WhyPane::accessAsked, this, [this] { showAccess(); });
}

void GuildImpacts::study(const std::optional<domain::Guild> &edited)
{
    m_impact.reset();
    if (edited) {
        begin(*edited);
        say(tr("What it changes is being worked out…"));
        return;
    }
    m_isPending = false;
    m_save = nullptr;
    m_aside = nullptr;
    m_parts.open.study().noEdit();
    say({});
    m_parts.page.why().setAfter(nullptr);
}

void GuildImpacts::begin(const domain::Guild &edited)
{
    m_isPending = true;
    m_save = nullptr;
    m_aside = nullptr;
    m_parts.open.study().edit(edited, m_parts.open.self());
}

/// Below what is edited now.
void GuildImpacts::say(const QString &words)
{
    const bool isOverwrites = m_parts.page.pane().part() == guild::GuildPane::Part::Channels;
    m_parts.page.mask().setImpact(isOverwrites ? QString() : words, m_impact.has_value());
    m_parts.page.overwrites().setImpact(isOverwrites ? words : QString());
}

void GuildImpacts::take(const GuildImpact &impact)
{
    if (!m_isPending)
        return;
    m_isPending = false;
    if (const auto save = std::exchange(m_aside, nullptr)) {
        ask(impact, save);
        Q_EMIT answered();
        return;
    }
    m_impact = impact;
    QString words = guild::impactWords(*impact.impact);
    if (const QString warning = lockOut(impact); !warning.isEmpty())
        words.prepend(warning + u'\n');
    say(words);
    m_parts.page.why().setAfter(impact.after);
    if (const auto save = std::exchange(m_save, nullptr))
        ask(impact, save);
}

void GuildImpacts::confirm(const std::function<void()> &save)
{
    if (m_isPending)
        m_save = save;
    else if (m_impact)
        ask(*m_impact, save);
    else
        save();
}

void GuildImpacts::confirm(const QList<services::GuildEdit> &edits, const std::function<void()> &save)
{
    if (!m_parts.open.table())
        return;
    domain::Guild after = m_parts.open.table()->guild();
    for (const services::GuildEdit &edit : edits)
        after = services::guildAfter(std::move(after), edit, {});
    begin(after);
    m_aside = save;
}

void GuildImpacts::ask(const GuildImpact &impact, const std::function<void()> &save)
{
    const QString warning = lockOut(impact);
    if (warning.isEmpty()) {
        save();
        return;
    }
    widgets::askFirst(
        {"lockOutQuestion", tr("Somebody is locked out"), warning,
         tr("Afterwards only somebody else can give it back."), tr("&Save"), tr("I know, and want this")},
        m_parts.window, save);
}

void GuildImpacts::showImpact()
{
    if (!m_impact)
        return;
    auto *dialog =
        new ImpactDialog({m_impact->impact, m_impact->before}, m_parts.desk.theme, &m_parts.window);
    connect(dialog, &ImpactDialog::exportAsked, this, [this, impact = *m_impact] { exportImpact(impact); });
    connect(dialog, &ImpactDialog::copyAsked, this, &GuildImpacts::copyAsked);
    connect(dialog, &ImpactDialog::whyAsked, this, &GuildImpacts::goTo);
    dialog->open();
}

void GuildImpacts::exportImpact(const GuildImpact &impact)
{
    m_parts.files.save(
        tr("Save who gains and loses what"), QStringLiteral("impact.csv"),
        [impact = impact.impact, table = impact.before,
         &redactor = m_parts.desk.redactor](const QString &path, const std::atomic_bool &cancel) {
            const auto lines = services::exportImpact(*impact, *table, path, redactor, cancel);
            return lines ? core::Result<void>() : core::Result<void>(lines.error());
        });
}

void GuildImpacts::showAccess(const std::optional<domain::AccessQuestion> &question)
{
    const auto &table = m_parts.open.table();
    if (!table || table->guild().channels.isEmpty())
        return;
    auto *dialog = new AccessDialog({table, m_parts.open.self()}, m_parts.desk.theme, &m_parts.window);
    GuildStudy *study = &m_parts.open.study();
    connect(dialog, &AccessDialog::asked, study, &GuildStudy::ask);
    connect(study, &GuildStudy::answered, dialog, &AccessDialog::setAnswer);
    connect(dialog, &AccessDialog::copyAsked, this, &GuildImpacts::copyAsked);
    connect(dialog, &AccessDialog::whyAsked, this, &GuildImpacts::goTo);
    dialog->ask(question.value_or(domain::WhoCan{table->guild().channels.first().id}));
    dialog->open();
}

void GuildImpacts::goTo(core::Id member, core::Id channel, int bit)
{
    m_parts.page.showWhy(true);
    m_parts.page.why().ask(member, channel, bit);
}

} // namespace botdeck::ui::shell

#include "moc_GuildImpacts.cpp"
