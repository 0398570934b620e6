// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace botdeck::ui::designer {

class KeyboardDraft;

/// For text fields whose words are the draft's: undo and redo are the draft's too, which a field would
/// otherwise do to its own text alone; and who leaves a field has ended typing.
class DraftKeys final : public QObject
{
    Q_OBJECT

public:
    /// The draft outlives it.
    DraftKeys(KeyboardDraft &draft, QObject *parent);

    void watch(QWidget &field);
    /// While a field says what the draft does not, it undoes by itself.
    void leaveUndoToField(bool leave) { m_fieldUndoes = leave; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KeyboardDraft &m_draft;
    bool m_fieldUndoes = false;
};

} // namespace botdeck::ui::designer
