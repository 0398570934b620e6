// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/KeyboardDraft.h"

#include <QUndoCommand>

#include <utility>

namespace botdeck::ui::designer {

/// Keyboards are small and shared: a step keeps both whole.
class DraftStep final : public QUndoCommand
{
public:
    DraftStep(KeyboardDraft &draft, domain::EditedKeyboard after, DraftChange change)
        : m_draft(draft)
        , m_before(draft.m_now)
        , m_after(std::move(after))
        , m_change(change)
        , m_run(draft.m_run)
    {
    }

    [[nodiscard]] DraftChange change() const { return m_change; }
    void undo() override
    {
        m_draft.endTyping();
        m_draft.show(m_before);
    }
    void redo() override { m_draft.show(m_after); }
    [[nodiscard]] int id() const override { return m_change < DraftChange::Label ? -1 : int(m_change); }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = dynamic_cast<const DraftStep *>(next);
        if (step == nullptr || step->m_run != m_run)
            return false;
        m_after = step->m_after;
        setObsolete(m_after.keyboard == m_before.keyboard);
        return true;
    }

private:
    KeyboardDraft &m_draft;
    domain::EditedKeyboard m_before;
    domain::EditedKeyboard m_after;
    DraftChange m_change;
    int m_run;
};

KeyboardDraft::KeyboardDraft(QObject *parent)
    : QObject(parent)
{
    show({});
}

void KeyboardDraft::open(const domain::Keyboard &keyboard)
{
    m_steps.clear();
    endTyping();
    show({keyboard, {0, 0}});
}

void KeyboardDraft::setRules(const domain::KeyboardRules &rules)
{
    m_rules = rules;
    Q_EMIT rulesChanged();
    show(m_now);
}

void KeyboardDraft::edit(const domain::EditedKeyboard &edited, DraftChange change)
{
    if (edited.keyboard == m_now.keyboard)
        select(edited.selected);
    else
        m_steps.push(new DraftStep(*this, edited, change));
}

void KeyboardDraft::editButton(const domain::KeyboardButton &button, DraftChange change)
{
    if (selectedButton() == nullptr)
        return;
    domain::EditedKeyboard edited = m_now;
    edited.keyboard.rows[edited.selected.row][edited.selected.column] = button;
    edit(edited, change);
}

void KeyboardDraft::select(domain::ButtonPlace place)
{
    if (place == m_now.selected)
        return;
    endTyping();
    show({m_now.keyboard, place});
}

const domain::KeyboardButton *KeyboardDraft::selectedButton() const
{
    const domain::ButtonPlace at = m_now.selected;
    return at.isNone() ? nullptr : &m_now.keyboard.rows.at(at.row).at(at.column);
}

std::optional<DraftChange> KeyboardDraft::changeAt(int index) const
{
    const auto *step = dynamic_cast<const DraftStep *>(m_steps.command(index));
    return step == nullptr ? std::nullopt : std::optional(step->change());
}

void KeyboardDraft::show(const domain::EditedKeyboard &edited)
{
    m_now = edited;
    if (!domain::hasButton(m_now.keyboard, m_now.selected))
        m_now.selected = {};
    m_objections = domain::checkKeyboard(m_now.keyboard, m_rules);
    Q_EMIT changed();
}

} // namespace botdeck::ui::designer

#include "moc_KeyboardDraft.cpp"
