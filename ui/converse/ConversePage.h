// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

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
class SidePane;

/// Chats, the conversation, and at the right what keyboards are designed with.
class ConversePage final : public QWidget
{
    Q_OBJECT

public:
    ConversePage(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ChatsPane &chats() { return *m_chats; }
    [[nodiscard]] ConversationPane &conversation() { return *m_conversation; }
    /// At the right; the page's own from now on. Once. Where the page is too narrow for all three it is
    /// hidden until it is asked for, and then stands instead of the chats.
    void setDesigner(QWidget *designer);
    void showDesigner(bool shown);

    /// The widths of the parts and the height of the composer.
    [[nodiscard]] QByteArray saveState() const;
    /// False for bytes that saveState() did not make; then nothing changes.
    bool restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    const look::Theme &m_theme;
    ChatsPane *m_chats;
    ConversationPane *m_conversation;
    SidePane *m_side;
    QSplitter *m_split;
    /// What the operator wants; none: as there is room.
    std::optional<bool> m_wantsDesigner;
};

} // namespace botdeck::ui::converse
