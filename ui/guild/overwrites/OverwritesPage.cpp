// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwritesPage.h"

#include "ui/guild/Chip.h"
#include "ui/guild/mask/BitChooser.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/OverwritePanel.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/guild/overwrites/OverwriteTable.h"
#include "ui/guild/overwrites/OverwriteWords.h"
#include "ui/guild/overwrites/SubjectDialog.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Question.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

using core::Id;
using domain::OverwriteState;
using domain::PermissionEdit;
using domain::PermissionMask;

namespace {

constexpr qsizetype mostChangesSaid = 20;

PermissionMask bitsInOverwrites(const domain::Guild &guild)
{
    PermissionMask bits;
    for (const domain::GuildChannel &channel : guild.channels) {
        for (const domain::PermissionOverwrite &overwrite : channel.overwrites)
            bits |= overwrite.deny | overwrite.allows;
    }
    return bits;
}

} // namespace

void OverwritesPage::setGuild(const std::optional<ShownGuild> &guild)
{
    const bool isSame = guild && m_draft.isOpen() && m_draft.guild().id == guild->table->guild().id;
    OverwritesMet met;
    if (guild)
        met = m_draft.open(*guild);
    else
        m_draft.close();
    m_bits->setUnknown(guild ? bitsInOverwrites(guild->table->guild()) : PermissionMask());
    if (!isSame)
        setImpact({});
    goTo(isSame && m_model->indexOf(m_cell).isValid() ? m_cell : firstCell(), m_bit);
    showFitting();
    say(met);
}

void OverwritesPage::say(const OverwritesMet &met)
{
    QStringList words;
    if (!met.gone.isEmpty())
        words +=
            tr("What was edited in %n channel(s) is gone: they are not there any more.", nullptr,
               int(met.gone.size()));
    if (!met.contested.isEmpty())
        words +=
            tr("Somebody else has changed what is edited in %n channel(s): saving asks which of both "
               "shall be.",
               nullptr, int(met.contested.size()));
    if (!words.isEmpty())
        m_note->say(words.join(u'\n'), look::Tone::Warning);
}

/// The first one that can be edited; categories often have nothing.
OverwriteCell OverwritesPage::firstCell() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!index.data(OverwriteModel::CellRole).value<MatrixCell>().isCategory)
            return m_model->cellAt(index);
    }
    return {};
}

void OverwritesPage::setReadOnly(const QString &why)
{
    m_draft.setReadOnly(why);
}

void OverwritesPage::setImpact(const QString &words)
{
    m_impact->setText(words);
}

void OverwritesPage::choose(Id channel, std::optional<Id> subject, std::optional<int> bit)
{
    if (!m_draft.isOpen() || m_draft.guild().channel(channel) == nullptr)
        return;
    const bool isFirst = m_cell == OverwriteCell();
    const Id who = subject.value_or(isFirst ? m_draft.guild().id : m_cell.subject);
    m_model->add(who);
    goTo({channel, who}, bit.value_or(m_bit));
}

void OverwritesPage::goTo(const OverwriteCell &cell, int bit)
{
    m_bits->setBit(bit);
    m_cell = cell;
    m_bit = m_bits->bit();
    m_model->setBit(m_bit);
    m_table->goTo(cell);
    m_panel->goTo(cell, m_bit);
}

void OverwritesPage::chooseByHand(const OverwriteCell &cell, int bit)
{
    const bool isSame = cell == m_cell && bit == m_bit;
    goTo(cell, bit);
    if (!isSame && m_cell != OverwriteCell())
        Q_EMIT cellChosen(m_cell.channel, m_cell.subject, m_bit);
}

void OverwritesPage::change(const OverwriteCell &cell, int bit, OverwriteState state)
{
    switch (m_draft.gate(cell, bit)) {
    case OverwriteGate::Open:
        m_draft.set(cell, bit, state);
        break;
    case OverwriteGate::Reserved:
        ask(PermissionMask::ofBit(bit), [this, cell, bit, state] { m_draft.set(cell, bit, state); });
        break;
    case OverwriteGate::Unknown:
    case OverwriteGate::Locked:
    case OverwriteGate::NotHere:
    case OverwriteGate::NoChannel:
        m_note->say(whyShut(bit, m_draft.gate(cell, bit)), look::Tone::Warning);
        break;
    }
}

QString OverwritesPage::whyShut(int bit, OverwriteGate gate) const
{
    switch (gate) {
    case OverwriteGate::Open:
        break;
    case OverwriteGate::Reserved:
        return tr("%1 is reserved by Fanbook and has no effect today.").arg(bitTitle(bit));
    case OverwriteGate::Unknown:
        return tr("%1 has no name and is kept as it came.").arg(bitTitle(bit));
    case OverwriteGate::Locked:
        //: %1 is a permission's name, %2 is a sentence that says why
        return tr("%1 is locked. %2").arg(bitTitle(bit), m_draft.lockReason());
    case OverwriteGate::NotHere:
        return tr("%1 does not count in a channel of this kind.").arg(bitTitle(bit));
    case OverwriteGate::NoChannel:
        return tr("The channel is not there any more.");
    }
    return {};
}

void OverwritesPage::ask(PermissionMask bits, const std::function<void()> &done)
{
    widgets::askFirst(
        {"reservedBit", tr("Change a reserved permission?"),
         tr("%1 is reserved by Fanbook and has no effect today.").arg(bitTitles(bits)),
         tr("What it will do one day is not known. It can be changed back."), tr("Change it")},
        *this, [this, bits, done] {
            m_draft.unlock(bits);
            done();
        });
}

void OverwritesPage::applyEdits(const QList<PermissionEdit> &edits)
{
    const PermissionMask reserved = m_draft.isOpen() ? m_draft.reservedIn(edits) : PermissionMask();
    if (reserved.isEmpty())
        apply(edits);
    else
        ask(reserved, [this, edits] { apply(edits); });
}

void OverwritesPage::apply(const QList<PermissionEdit> &edits)
{
    const QList<ShutEdit> shut = m_draft.apply(edits);
    for (const PermissionEdit &edit : edits) {
        if (edit.kind == PermissionEdit::Kind::Overwrite) {
            choose(edit.channel, edit.subject, edit.bit);
            break;
        }
    }
    QStringList reasons;
    for (const ShutEdit &each : shut) {
        if (const QString why = whyShut(each.bit, each.gate); !reasons.contains(why))
            reasons += why;
    }
    if (!shut.isEmpty())
        //: %1 are sentences that say why
        m_note->say(
            tr("%n change(s) of the proposal are left out. %1", nullptr, int(shut.size()))
                .arg(reasons.join(u' ')),
            look::Tone::Warning);
}

void OverwritesPage::revert()
{
    m_draft.revert();
}

void OverwritesPage::addSubject()
{
    auto *dialog = new SubjectDialog(m_theme, m_draft.guild(), this);
    connect(dialog, &SubjectDialog::chosen, this, [this](Id subject) {
        m_model->add(subject);
        chooseByHand({m_cell.channel, subject}, m_bit);
        m_table->setFocus();
    });
    dialog->open();
}

void OverwritesPage::save()
{
    if (isChanged() && !m_draft.isLocked())
        Q_EMIT saveAsked();
}

void OverwritesPage::refresh()
{
    m_note->say({});
    m_lock->say(
        m_draft.isOpen() && m_draft.isLocked() ? m_draft.lockReason() : QString(), look::Tone::Warning);
    const auto last = m_draft.lastAct();
    const auto next = m_draft.nextAct();
    m_undo->setEnabled(last.has_value());
    m_redo->setEnabled(next.has_value());
    m_undo->setToolTip(last ? tr("Undo: %1").arg(actWords(*last)) : tr("Undo"));
    m_redo->setToolTip(next ? tr("Redo: %1").arg(actWords(*next)) : tr("Redo"));
    m_revert->setEnabled(isChanged());
    m_list->setEnabled(isChanged());
    m_save->setEnabled(isChanged() && !m_draft.isLocked());
    refreshFooter();
    const QList<domain::GuildChannel> channels = changedChannels();
    if (std::exchange(m_told, channels) != channels)
        Q_EMIT changed();
}

void OverwritesPage::refreshFooter()
{
    const QList<OverwriteChange> changes = m_draft.changes();
    // An overwrite that said nothing may have been removed.
    const int count = isChanged() ? std::max(1, int(changes.size())) : 0;
    m_unsaved->say(
        {count == 0 ? QString() : tr("%n unsaved change(s)", nullptr, count), look::Tone::Warning,
         ChipSign::Edited});
    if (!isChanged())
        m_changes->setText(tr("Nothing is changed"));
    else if (changes.isEmpty())
        m_changes->setText(tr("An empty overwrite is removed"));
    else
        m_changes->setText(overwriteChangesWords(m_draft.guild(), changes, mostChangesSaid));
}

void OverwritesPage::showFitting()
{
    const bool hasChannels = m_model->rowCount() > 0;
    if (!m_draft.isOpen())
        m_empty->setWords(
            tr("No guild is read yet."), tr("Choose one at the left, or open it by its id."), {});
    else
        m_empty->setWords(
            tr("This guild has no channels."), tr("None was read, or the bot cannot see them."), {});
    m_stack->setCurrentWidget(hasChannels ? static_cast<QWidget *>(m_parts) : m_empty);
    m_bits->setEnabled(hasChannels);
    m_add->setEnabled(hasChannels);
    m_footer->setVisible(hasChannels);
}

} // namespace botdeck::ui::guild

#include "moc_OverwritesPage.cpp"
