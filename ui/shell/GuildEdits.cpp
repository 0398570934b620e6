// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildEdits.h"

#include "models/SafeText.h"
#include "services/OpenGuild.h"
#include "ui/guild/ConflictDialog.h"
#include "ui/guild/EditsDialog.h"
#include "ui/shell/GuildEditWords.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using guild::ConflictDialog;
using guild::EditsDialog;
using services::ChannelOverwrites;
using services::GuildEdit;
using services::GuildEditPhase;
using services::GuildEditState;
using services::GuildWriter;

GuildEdits::GuildEdits(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_writer(parts.desk.registry, parts.desk.workbench)
{
    connect(&m_writer, &GuildWriter::changed, this, &GuildEdits::take);
    connect(&m_writer, &GuildWriter::ended, this, &GuildEdits::end);
}

GuildEdits::~GuildEdits() = default;

void GuildEdits::run(const QList<GuildEdit> &edits)
{
    if (edits.isEmpty() || !m_bot || !m_parts.open.table())
        return;
    if (m_writer.isRunning()) {
        Q_EMIT said(tr("Another change of a guild is still on its way. Wait for it, then do this again."));
        return;
    }
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"productionQuestion", tr("Change a guild with a production bot"),
         //: %1 is a bot's name, %2 a guild's
         tr("Change \"%2\" as \"%1\"?")
             .arg(models::oneLine(m_bot->name, 60), models::oneLine(m_parts.open.table()->guild().name, 60)),
         tr("This bot is marked as production: real people are concerned."), tr("&Change")},
        m_parts.window, [this, edits] { runNow(edits); });
}

/// The window's question may have been answered behind another guild.
void GuildEdits::runNow(const QList<GuildEdit> &edits)
{
    if (m_writer.isRunning() || !m_parts.open.table())
        return;
    m_order = {m_parts.open.place(), m_parts.open.table(), edits};
    m_words.clear();
    for (const GuildEdit &edit : edits)
        m_words.append(editWords(edit, m_order.table->guild()));
    m_list = nullptr;
    if (edits.size() > 1)
        showList();
    m_writer.run(m_order);
}

void GuildEdits::showList()
{
    if (m_list)
        return;
    m_list = new EditsDialog(m_parts.desk.theme, &m_parts.window);
    QList<guild::EditLine> lines;
    const QList<GuildEditState> &states = m_writer.states();
    for (qsizetype at = 0; at < m_words.size(); ++at)
        lines.append(editLine(m_words.at(at), states.value(at, GuildEditState{at})));
    m_list->setLines(lines);
    connect(m_list, &EditsDialog::stopAsked, &m_writer, &GuildWriter::stop);
    connect(m_list, &EditsDialog::copyAsked, this, &GuildEdits::copyAsked);
    connect(m_list, &EditsDialog::differenceAsked, this, &GuildEdits::askDifference);
    m_list->open();
}

void GuildEdits::take(const GuildEditState &state)
{
    const bool isWorse = state.phase == GuildEditPhase::Held || state.phase == GuildEditPhase::Failed ||
                         state.phase == GuildEditPhase::Unknown;
    if (isWorse)
        showList();
    if (m_list)
        m_list->setLine(state.edit, editLine(m_words.value(state.edit), state));
}

void GuildEdits::end()
{
    QList<services::OpenGuild::DoneEdit> doneEdits;
    for (const GuildEditState &state : m_writer.states()) {
        const GuildEdit &edit = m_order.edits.at(state.edit);
        if (state.phase != GuildEditPhase::Done)
            continue;
        doneEdits.append({edit, state.result});
        if (const auto *overwrites = std::get_if<ChannelOverwrites>(&edit))
            Q_EMIT dropped(overwrites->after.id);
    }
    if (m_parts.open.place().bot == m_order.place.bot && m_parts.open.place().guild == m_order.place.guild)
        m_parts.open.apply(doneEdits);
    if (m_list)
        m_list->end();
    if (m_order.edits.size() != 1)
        return;
    if (doneEdits.size() == 1)
        //: %1 says what: "Change role Trial host"
        Q_EMIT done(tr("Done: %1").arg(m_words.first()));
    else if (m_writer.states().first().phase == GuildEditPhase::Conflict)
        askDifference(0);
}

void GuildEdits::askDifference(qsizetype place)
{
    const GuildEditState state = m_writer.states().value(place);
    const auto *edit = std::get_if<ChannelOverwrites>(&m_order.edits.at(place));
    if (!edit || !state.theirs)
        return;
    const ChannelOverwrites mine = *edit;
    const domain::GuildChannel theirs = *state.theirs;
    auto *dialog = new ConflictDialog(
        m_parts.desk.theme, m_order.table->guild(), {mine.before, theirs, mine.after}, &m_parts.window);
    connect(dialog, &ConflictDialog::theirsKept, this, [this, mine, theirs](core::Id channel) {
        Q_EMIT dropped(channel);
        m_parts.open.apply({{ChannelOverwrites{mine.before, theirs}, QByteArray()}});
    });
    connect(
        dialog, &ConflictDialog::writeAsked, this,
        [this](const domain::GuildChannel &before, const domain::GuildChannel &after) {
            run({ChannelOverwrites{before, after}});
        });
    dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_GuildEdits.cpp"
