// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"
#include "domain/conversation/SendingState.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class FlatTabs;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class ChatChanges;
class ChatFactsView;
class ChatFinder;
class ChatHead;
class ChatLookup;
class ChatPeopleView;

/// The workspace Guild of a bot whose platform has chats and no guilds: its chats at the left, and of the
/// chosen one what the server tells, its administrators with their rights, members by their number, and what
/// can be changed. It asks and changes nothing itself.
class ChatSheet final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ChatSheet(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// As ChatDirectory lists them; the chosen one stays so.
    void setChats(const QList<domain::ChatEntry> &chats);
    /// Of another bot: nothing is listed, nothing is chosen.
    void clear();
    void setAbilities(const domain::ChatAbilities &abilities);
    /// Why nothing may be changed, in a sentence; empty: it may.
    void setReadOnly(const QString &why);

    /// Says nothing. A chat that is not listed is shown by its id; empty: none.
    void choose(const QString &chatId);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

    /// What is being read; none: nothing is.
    void setReading(std::optional<domain::ChatStep> step);
    /// Of the chosen chat; of another one nothing happens. These three end the reading.
    void setDetails(const domain::ChatDetails &details);
    void setMember(const QString &chatId, const domain::ChatMember &member);
    /// Why the chat or the member could not be read, in a sentence.
    void setTrouble(const core::Phrase &words);
    /// What becomes of an order that changes a chat; of others nothing happens. Once a title, a description,
    /// a pin or the removal of a member is done, readAsked() follows where the chat is chosen and read.
    void setSending(const domain::SendingState &state);

Q_SIGNALS:
    /// By the operator: decimal, or @ and a name.
    void readAsked(const QString &chatId);
    /// What is being read is not wanted any more, or another chat is chosen.
    void cancelAsked();
    void memberAsked(const botdeck::domain::ChatFacts &chat, const QString &userId);
    /// For the Outbox, already confirmed: a ChatChange, or a MessageAction that pins or unpins.
    void orderAsked(const botdeck::domain::SendingOrder &order);
    /// Text for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildDetails();
    QWidget *buildPeople();
    void connectParts();
    void take(const QString &chatId);
    void askRead();
    void refresh();
    void tellNote();
    void tellTabs();
    void retranslate();

    const look::Theme &m_theme;
    QString m_chosen;
    std::optional<domain::ChatDetails> m_details;
    std::optional<domain::ChatStep> m_reading;
    core::Phrase m_trouble;
    /// The last order of each chat that is not done.
    QHash<QString, domain::SendingState> m_sendings;
    /// The bot went out of the chosen chat.
    bool m_hasLeft = false;
    ChatFinder *m_finder;
    ChatHead *m_head;
    look::FlatTabs *m_tabs;
    QStackedLayout *m_pages;
    ChatFactsView *m_facts;
    look::Sentence *m_noPeople;
    ChatPeopleView *m_administrators;
    ChatLookup *m_lookup;
    ChatChanges *m_changes;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
};

} // namespace botdeck::ui::guild
