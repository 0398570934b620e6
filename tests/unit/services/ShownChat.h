// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Conversations.h"

namespace botdeck::test {

/// Shows what a window would show.
struct ShownChat
{
    explicit ShownChat(services::Conversations &chats)
    {
        using services::Conversations;
        QObject::connect(&chats, &Conversations::opened, &chats, [this](const auto &messages) {
            model.setMessages(messages);
            ++opened;
        });
        QObject::connect(&chats, &Conversations::older, &chats, [this](const auto &messages) {
            model.prepend(messages);
            ++older;
        });
        QObject::connect(&chats, &Conversations::newer, &chats, [this](const auto &messages) {
            model.append(messages);
            ++newer;
        });
        QObject::connect(&chats, &Conversations::changed, &chats, [this](const auto &messages) {
            for (const domain::ChatMessage &message : messages)
                model.put(message);
        });
    }
    QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const domain::ChatMessage &message : model.messages())
            texts += message.text.text.toUtf8();
        return texts;
    }

    models::ConversationModel model;
    int opened = 0;
    int older = 0;
    int newer = 0;
};

} // namespace botdeck::test
