// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildStanding.h"

#include "models/SafeText.h"
#include "services/ChatDirectory.h"
#include "services/OpenGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TimeTexts.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace botdeck::ui::shell {

using core::Id;
using guild::GuildPage;
using guild::GuildPane;
using services::GuildLoader;
using services::OpenGuild;

namespace {

QString inWords(const core::Phrase &phrase)
{
    return models::visibleText(widgets::translated(phrase));
}

} // namespace

GuildStanding::GuildStanding(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.open, &OpenGuild::changed, this, &GuildStanding::refresh);
    connect(&parts.open, &OpenGuild::listed, this, &GuildStanding::refresh);
    connect(&parts.open, &OpenGuild::progressed, this, &GuildStanding::showProgress);
    connect(&parts.open, &OpenGuild::failed, this, &GuildStanding::takeTrouble);
    connect(&parts.chats, &services::ChatDirectory::listed, this, &GuildStanding::refresh);
}

void GuildStanding::refresh()
{
    showChoices();
    showStatus();
    showNote();
}

void GuildStanding::forgetTrouble()
{
    m_trouble = {};
    refresh();
}

void GuildStanding::takeTrouble(const core::Phrase &words)
{
    m_trouble = words;
    // Where nothing is shown it stands in the middle.
    if (m_parts.open.table())
        Q_EMIT said(inWords(words));
    showNote();
}

/// Those that are kept, and those that updates came from.
void GuildStanding::showChoices()
{
    QList<GuildPane::Choice> choices;
    QSet<Id> known;
    for (const storage::KeptGuild &kept : m_parts.open.kept()) {
        known.insert(kept.id);
        choices.append({kept.id, kept.name, kept.readMs, kept.isWhole, inWords(kept.damage)});
    }
    for (const domain::ChatEntry &chat : m_parts.chats.chats()) {
        const auto id = Id::fromText(chat.guildId);
        if (!id || known.contains(*id))
            continue;
        known.insert(*id);
        choices.append({*id});
    }
    m_first = choices.isEmpty() ? std::nullopt : std::optional(choices.first().id);
    m_parts.page.pane().setChoices(choices, m_parts.open.id());
}

QString GuildStanding::moment() const
{
    const auto &reading = m_parts.open.reading();
    if (!reading)
        return {};
    if (m_parts.open.isFromFile())
        return tr("From a file");
    //: %1 is a moment
    return tr("Read %1").arg(widgets::momentWords(reading->readMs, m_parts.clock.wallMs()));
}

void GuildStanding::showStatus()
{
    const auto &reading = m_parts.open.reading();
    QString words = moment();
    if (reading && !reading->isWhole)
        words += QStringLiteral(" · ") + tr("not whole");
    m_parts.page.pane().setStatus(words);
}

void GuildStanding::showProgress(const std::optional<GuildLoader::Progress> &progress)
{
    if (!progress) {
        m_parts.page.pane().setReading(std::nullopt);
        showNote();
        return;
    }
    const QLocale locale;
    const QString read = locale.toString(progress->read);
    const std::array words{
        tr("Reading the guild"),
        //: %1 is how many so far
        tr("Roles %1").arg(read), tr("Channels %1").arg(read),
        //: %1 is how many so far, %2 how many there are
        progress->of ? tr("Members %1 of %2").arg(read, locale.toString(*progress->of))
                     : tr("Members %1").arg(read)};
    const bool isKnown = progress->of && *progress->of > 0;
    const int percent = isKnown ? int(std::min<qint64>(100, progress->read * 100 / *progress->of)) : -1;
    m_parts.page.pane().setReading(GuildPane::Reading{words.at(size_t(progress->step)), percent});
    showNote();
}

void GuildStanding::showNote()
{
    const OpenGuild &open = m_parts.open;
    if (open.table()) {
        m_parts.page.setNote(std::nullopt);
        return;
    }
    GuildPage::Note note;
    if (open.isReading())
        note = {tr("Reading the guild…"), tr("It is shown once all of it was read.")};
    else if (open.id() && !m_trouble.isEmpty())
        note = {tr("This guild could not be read."), inWords(m_trouble), tr("Read again")};
    else if (!open.id() && m_first)
        note = {
            tr("Choose a guild."), tr("They are in the list at the top left."),
            //: %1 is a guild's id
            tr("Open %1").arg(m_first->toString())};
    else if (!open.id())
        note = {
            tr("No guild is known yet."),
            tr("Guilds appear when an update comes from one. One can also be opened by its id."),
            tr("Open by id…")};
    else if (!open.reading())
        note = {tr("Nothing of this guild was read yet."), {}, tr("Read again")};
    m_parts.page.setNote(note);
}

} // namespace botdeck::ui::shell

#include "moc_GuildStanding.cpp"
