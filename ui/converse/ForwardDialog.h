// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/widgets/Sheet.h"

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::converse {

class ChatFilter;

/// Asks which chat a message is to be forwarded to. What is typed narrows the list, Up and Down choose in it
/// meanwhile, Enter takes; an id or @username that is not listed is taken as it is typed.
class ForwardDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    struct Parts
    {
        const look::Theme &theme;
        core::Clock &clock;
        /// models::ChatListModel's rows; it outlives the dialog.
        QAbstractItemModel &chats;
    };

    /// `message` is shown as its first words.
    ForwardDialog(const Parts &parts, const domain::ChatMessage &message, QWidget *parent);

Q_SIGNALS:
    /// Only what is known of it: of a typed one no more than its id.
    void chosen(const botdeck::domain::ChatEntry &chat);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString typed() const;
    [[nodiscard]] domain::ChatEntry choice() const;
    void search();
    void refresh();
    void take();

    ChatFilter *m_chats;
    QLabel *m_message;
    QLineEdit *m_field;
    QListView *m_list;
    QPushButton *m_yes;
};

} // namespace botdeck::ui::converse
