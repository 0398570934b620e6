// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "services/BackgroundWork.h"
#include "services/ChatPages.h"

#include <QObject>

namespace botdeck::services {

class Workbench;

/// A message in which a text was found, as it was when it said so, and where it stands.
struct ChatHit
{
    domain::ChatMessage message;
    ChatPlace place;
};

struct ChatHits
{
    /// Each message once, newest first.
    QList<ChatHit> hits;
    /// There may be more, older ones.
    bool isMore = false;
};

/// Looks for a text in everything that is stored of one chat: what was received, what the console sent, what
/// was read from the server's history. Lives in the user interface's thread; the store is read in a thread of
/// its own.
class ChatSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostHits = 1'000;

    /// The workbench outlives it.
    explicit ChatSearch(Workbench &workbench, QObject *parent = nullptr);
    ~ChatSearch() override;

    /// Messages that domain::mentions() the needle, however short that is; found() or failed() follows, for
    /// the last needle only.
    void find(const ChatAddress &chat, const QString &needle);
    /// Nothing follows any more.
    void cancel();

Q_SIGNALS:
    void found(const botdeck::services::ChatHits &hits);
    /// A sentence: the store cannot be read.
    void failed(const botdeck::core::Phrase &words);

private:
    std::shared_ptr<ChatPages::Cancel> m_cancel = std::make_shared<ChatPages::Cancel>(false);
    /// Of the background.
    ChatPages m_pages;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
