// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ChatListModel.h"
#include "models/ConsoleData.h"
#include "models/ConversationModel.h"
#include "ui/composer/Mentions.h"
#include "ui/shell/Desk.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

class QMenu;

namespace botdeck::services {
class ChatDirectory;
class Conversations;
} // namespace botdeck::services
namespace botdeck::ui::composer {
class Composer;
}
namespace botdeck::ui::converse {
class ConversePage;
}
namespace botdeck::ui::designer {
class DesignerPane;
}

namespace botdeck::ui::shell {

class ConverseCopies;
class ConverseFinding;
class ConverseGuest;
class ConverseKept;
class ConversePresses;
class ConverseRecording;
class ConverseSending;

/// The workspace Converse: joins the chosen bot's chats and the open one with what is written into it and
/// with the keyboard designer.
class ConverseWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit ConverseWiring(const Parts &parts, QObject *parent = nullptr);
    ~ConverseWiring() override;

    /// Once: when the workspace is opened for the first time. Nothing is read before that.
    QWidget *makePage();
    /// Whose chats are shown; again whenever something about it changed.
    void setBot(const std::optional<models::BotRow> &bot);
    /// Opens a chat of that bot, known or not. After makePage().
    void show(const QString &chatId);
    /// What was open last with each bot.
    [[nodiscard]] const QHash<domain::BotKey, QString> &lastChats() const { return m_lastChats; }
    void setLastChats(const QHash<domain::BotKey, QString> &chats) { m_lastChats = chats; }
    /// The keyboard designer is opened with this button below what is in it. After makePage().
    void design(const domain::KeyboardButton &button);
    /// Puts what can be done in the open chat into an empty menu; nothing before the page was made.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// An update that the Monitor is to show.
    void monitorAsked(qint64 seq);
    /// What was done, in passing.
    void done(const QString &words);
    /// lastChats() is another.
    void chatOpened();

private:
    void sayFailure(const core::Phrase &why);
    void connectChats();
    void connectMessages();
    void connectView();
    void connectComposer();
    void connectDesigner();
    void connectPresses();
    void showBot();
    void openChat(const QString &chatId);
    void showOpened(const QList<domain::ChatMessage> &messages);
    void takeChats(const QList<domain::ChatEntry> &chats);
    void showPlace();
    void tellMembers();
    void tellNames();
    void editLast();
    void askLink(const QString &address);
    void copy(const QString &text);
    [[nodiscard]] domain::ChatEntry entryOf(const QString &chatId) const;

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    /// Empty: none is open.
    QString m_chatId;
    /// What was open last with each bot.
    QHash<domain::BotKey, QString> m_lastChats;
    models::ChatListModel m_chats;
    models::ConversationModel m_messages;
    /// Who wrote in the open chat.
    QList<composer::Member> m_members;
    converse::ConversePage *m_page = nullptr;
    composer::Composer *m_composer = nullptr;
    designer::DesignerPane *m_designer = nullptr;
    ConverseSending *m_sending = nullptr;
    ConverseGuest *m_guest = nullptr;
    ConverseFinding *m_finding = nullptr;
    ConverseRecording *m_recording = nullptr;
    ConversePresses *m_presses = nullptr;
    ConverseCopies *m_copies = nullptr;
    ConverseKept *m_kept = nullptr;
    std::unique_ptr<services::ChatDirectory> m_directory;
    std::unique_ptr<services::Conversations> m_conversations;
};

} // namespace botdeck::ui::shell
