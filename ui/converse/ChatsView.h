// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

class ChatFilter;

/// The list of chats. The chosen one stays chosen while a search hides it.
class ChatsView final : public QListView
{
    Q_OBJECT

public:
    ChatsView(ChatFilter &chats, const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// Empty: none.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Says nothing; empty: none.
    void choose(const QString &chatId);

Q_SIGNALS:
    /// By the operator.
    void chatChosen(const QString &chatId);

protected:
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showChosen();

    ChatFilter &m_chats;
    QString m_chosen;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::converse
