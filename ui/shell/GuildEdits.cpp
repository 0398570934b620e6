// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildEdits.h"

#include "models/SafeText.h"
#include "services/OpenGuild.h"
#include "ui/guild/changes/ConflictDialog.h"
#include "ui/guild/changes/EditsDialog.h"
#include "ui/secrets/SecretsDoor.h"
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
using services::GuildPlace;
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

void GuildEdits::run(const QList<GuildEdit> &edits, const std::optional<GuildPlace> &meant)
{
    const GuildPlace place = meant.value_or(m_parts.open.place());
    if (edits.isEmpty() || !m_bot || !isOpen(place))
        return;
    if (!isFree())
        return;
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"productionQuestion", tr("Change a guild with a production bot"),
         //: %1 is a bot's name, %2 a guild's
         tr("Change \"%2\" as \"%1\"?")
             .arg(models::oneLine(m_bot->name, 60), models::oneLine(m_parts.open.table()->guild().name, 60)),
         tr("This bot is marked as production: real people are concerned."), tr("&Change")},
        m_parts.window, [this, edits, place] { runNow(edits, place); });
}

bool GuildEdits::isFree()
{
    if (m_writer.isRunning())
        Q_EMIT said(tr("Another change of a guild is still on its way. Wait for it, then do this again."));
    return !m_writer.isRunning();
}

/// Questions and dialogs may be answered behind another guild, or one from a file.
bool GuildEdits::isOpen(const GuildPlace &place) const
{
    const GuildPlace now = m_parts.open.place();
    return m_parts.open.table() && !m_parts.open.isFromFile() && now.bot == place.bot &&
           now.guild == place.guild;
}

void GuildEdits::runNow(const QList<GuildEdit> &edits, const GuildPlace &place)
{
    if (!isOpen(place)) {
        Q_EMIT said(tr("Another guild was opened meanwhile: nothing was changed."));
        return;
    }
    if (!isFree())
        return;
    m_ended = std::make_shared<Ended>(Ended{{place, m_parts.open.table(), edits}, {}});
    m_words.clear();
    for (const GuildEdit &edit : edits)
        m_words.append(editWords(edit, m_ended->order.table->guild()));
    m_list = nullptr;
    Q_EMIT begun(m_ended->order);
    m_writer.run(m_ended->order);
    // With the states of this order, and not of the one before.
    if (edits.size() > 1)
        showList();
}

void GuildEdits::showList()
{
    // Behind the lock nothing is told.
    if (m_list || m_parts.desk.door.isLocked())
        return;
    m_list = new EditsDialog(m_parts.desk.theme, &m_parts.window);
    QList<guild::EditLine> lines;
    const QList<GuildEditState> &states = m_writer.states();
    for (qsizetype at = 0; at < m_words.size(); ++at)
        lines.append(editLine(m_words.at(at), states.value(at, GuildEditState{at})));
    m_list->setLines(lines);
    connect(m_list, &EditsDialog::stopAsked, &m_writer, &GuildWriter::stop);
    connect(m_list, &EditsDialog::copyAsked, this, &GuildEdits::copyAsked);
    connect(m_list, &EditsDialog::differenceAsked, this, [this, ended = m_ended](int at) {
        askDifference(*ended, at);
    });
    m_list->open();
}

void GuildEdits::take(const GuildEditState &state)
{
    const bool isWorse = state.phase == GuildEditPhase::Held || state.phase == GuildEditPhase::Failed ||
                         state.phase == GuildEditPhase::Unknown;
    // Overwrites ask in a dialog of their own.
    const bool isUnasked = state.phase == GuildEditPhase::Conflict && !state.theirs;
    if (isWorse || isUnasked)
        showList();
    if (m_list)
        m_list->setLine(state.edit, editLine(m_words.value(state.edit), state));
}

void GuildEdits::end()
{
    const services::GuildOrder &order = m_ended->order;
    m_ended->states = m_writer.states();
    QList<services::OpenGuild::DoneEdit> doneEdits;
    for (const GuildEditState &state : std::as_const(m_ended->states)) {
        if (state.phase == GuildEditPhase::Done)
            doneEdits.append({order.edits.at(state.edit), state.result});
    }
    if (isOpen(order.place))
        m_parts.open.apply(doneEdits);
    if (m_list)
        m_list->end();
    if (order.edits.size() != 1)
        return;
    if (doneEdits.size() == 1)
        //: %1 says what: "Change role Trial host"
        Q_EMIT done(tr("Done: %1").arg(m_words.first()));
    else
        askDifference(*m_ended, 0);
}

void GuildEdits::askDifference(const Ended &ended, qsizetype at)
{
    const GuildEditState state = ended.states.value(at);
    if (!state.theirs || m_parts.desk.door.isLocked())
        return;
    const auto mine = std::get<ChannelOverwrites>(ended.order.edits.at(state.edit));
    const domain::GuildChannel theirs = *state.theirs;
    const GuildPlace place = ended.order.place;
    auto *dialog = new ConflictDialog(
        m_parts.desk.theme, ended.order.table->guild(), {mine.before, theirs, mine.after}, &m_parts.window);
    connect(dialog, &ConflictDialog::theirsKept, this, [this, mine, theirs, place] {
        if (!isOpen(place))
            return;
        Q_EMIT decided(theirs, theirs.overwrites);
        m_parts.open.apply({{ChannelOverwrites{mine.before, theirs}, QByteArray()}});
    });
    connect(
        dialog, &ConflictDialog::writeAsked, this,
        [this, place](const domain::GuildChannel &before, const domain::GuildChannel &after) {
            if (isOpen(place))
                Q_EMIT decided(before, after.overwrites);
            run({ChannelOverwrites{before, after}}, place);
        });
    dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_GuildEdits.cpp"
