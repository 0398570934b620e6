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
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Question.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
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

using look::Token;

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
    QList<Id> gone;
    if (guild)
        gone = m_draft.open(*guild);
    else
        m_draft.close();
    m_bits->setUnknown(guild ? bitsInOverwrites(guild->table->guild()) : PermissionMask());
    if (!isSame)
        setImpact({});
    goTo(isSame && m_model->indexOf(m_cell).isValid() ? m_cell : firstCell(), m_bit);
    showFitting();
    if (!gone.isEmpty())
        m_note->say(
            tr("What was edited in %n channel(s) is gone: somebody else has changed their overwrites.",
               nullptr, int(gone.size())),
            look::Tone::Warning);
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
        m_note->say(tr("%1 has no name and is kept as it came.").arg(bitTitle(bit)), look::Tone::Warning);
        break;
    case OverwriteGate::Locked:
        //: %1 is a permission's name, %2 is a sentence that says why
        m_note->say(tr("%1 is locked. %2").arg(bitTitle(bit), m_draft.lockReason()), look::Tone::Warning);
        break;
    case OverwriteGate::NotHere:
        m_note->say(
            tr("%1 does not count in a channel of this kind.").arg(bitTitle(bit)), look::Tone::Warning);
        break;
    }
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
    const int refused = m_draft.apply(edits);
    for (const PermissionEdit &edit : edits) {
        if (edit.kind == PermissionEdit::Kind::Overwrite) {
            choose(edit.channel, edit.subject, edit.bit);
            break;
        }
    }
    if (refused > 0)
        //: %1 is a sentence that says why
        m_note->say(
            tr("%n change(s) of the proposal are left out. %1", nullptr, refused).arg(m_draft.lockReason()),
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

void OverwritesPage::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    m_changesTitle->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_changes->setFont(m_theme.font(look::Face::Secondary));
    m_impact->setFont(m_theme.font(look::Face::Body));
    look::setInk(*m_title, m_theme.colour(Token::Text));
    look::setInk(*m_changesTitle, m_theme.colour(Token::Text2));
    look::setInk(*m_changes, m_theme.colour(Token::Text));
    look::setInk(*m_impact, m_theme.colour(Token::Text));
    update();
}

void OverwritesPage::retranslate()
{
    m_title->setText(tr("Channel overwrites"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_saveKey->setText(tr("Save overwrites"));
    m_bits->setAccessibleName(tr("Permission"));
    m_add->setText(tr("Add role or member…"));
    m_add->setToolTip(tr("A column for somebody who has no overwrite yet"));
    m_table->setAccessibleName(tr("Overwrites by channel"));
    m_changesTitle->setText(tr("Before and after"));
    m_list->setText(tr("Who gains or loses…"));
    m_list->setToolTip(tr("Every member, channel and permission that the change concerns"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Back to what is saved; can be undone"));
    m_save->setText(tr("Save overwrites"));
    m_save->setToolTip(
        tr("Save overwrites (%1)").arg(m_saveKey->shortcut().toString(QKeySequence::NativeText)));
    m_footer->setAccessibleName(tr("What would be saved"));
    showFitting();
    refresh();
}

void OverwritesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Rules between the parts.
void OverwritesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(Token::Line));
    painter.drawLine(0, m_stack->y() - 1, width(), m_stack->y() - 1);
    if (m_footer->isVisible())
        painter.drawLine(0, m_footer->y(), width(), m_footer->y());
}

} // namespace botdeck::ui::guild

#include "moc_OverwritesPage.cpp"
