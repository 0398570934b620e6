// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardChecks.h"
#include "domain/keyboard/KeyboardEdits.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace botdeck::ui::designer {

/// What a step did.
enum class DraftChange { Add, Remove, Move, Kind, Extra, Fix, Replace, Label, Value, Source };

/// The one keyboard that all views of the designer show and change, with what can be undone, the button that
/// is selected, and what the platform's rules object to.
class KeyboardDraft final : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardDraft(QObject *parent = nullptr);

    /// Another one; nothing that was done before can be undone.
    void open(const domain::Keyboard &keyboard);
    /// The keyboard stays as it is; the objections are others.
    void setRules(const domain::KeyboardRules &rules);
    /// A step that can be undone. Nothing comes of one that changes nothing but the selection. What is typed
    /// (label, value, source) is one step until the typing ends.
    void edit(const domain::EditedKeyboard &edited, DraftChange change);
    /// The selected button alone.
    void editButton(const domain::KeyboardButton &button, DraftChange change);
    /// What is typed from now on is a step of its own.
    void endTyping() { ++m_run; }
    /// A place without a button selects none.
    void select(domain::ButtonPlace place);

    [[nodiscard]] const domain::Keyboard &keyboard() const { return m_now.keyboard; }
    [[nodiscard]] const domain::KeyboardRules &rules() const { return m_rules; }
    [[nodiscard]] const QList<domain::KeyboardObjection> &objections() const { return m_objections; }
    [[nodiscard]] domain::ButtonPlace selected() const { return m_now.selected; }
    /// Null where none is selected.
    [[nodiscard]] const domain::KeyboardButton *selectedButton() const;
    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// What undo would take back and redo bring back; none where there is nothing.
    [[nodiscard]] std::optional<DraftChange> lastChange() const { return changeAt(m_steps.index() - 1); }
    [[nodiscard]] std::optional<DraftChange> nextChange() const { return changeAt(m_steps.index()); }

Q_SIGNALS:
    /// The keyboard, its rules, or which button is selected.
    void changed();
    /// Comes before changed().
    void rulesChanged();

private:
    friend class DraftStep;

    void show(const domain::EditedKeyboard &edited);
    [[nodiscard]] std::optional<DraftChange> changeAt(int index) const;

    domain::KeyboardRules m_rules;
    domain::EditedKeyboard m_now;
    QList<domain::KeyboardObjection> m_objections;
    int m_run = 0;
    QUndoStack m_steps;
};

} // namespace botdeck::ui::designer
