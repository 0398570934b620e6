// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

class ChatsPane;
class ConversationPane;

/// Chats, the conversation, and at the right what keyboards are designed with.
class ConversePage final : public QWidget
{
    Q_OBJECT

public:
    ConversePage(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ChatsPane &chats() { return *m_chats; }
    [[nodiscard]] ConversationPane &conversation() { return *m_conversation; }
    /// At the right; the page's own from now on. Once.
    void setDesigner(QWidget *designer);

    /// The widths of the parts and the height of the composer.
    [[nodiscard]] QByteArray saveState() const;
    /// False for bytes that saveState() did not make; then nothing changes.
    bool restoreState(const QByteArray &state);

private:
    ChatsPane *m_chats;
    ConversationPane *m_conversation;
    QSplitter *m_split;
};

} // namespace botdeck::ui::converse
