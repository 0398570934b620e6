// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "services/GuildLoader.h"

#include <QObject>

#include <optional>

namespace botdeck::core {
class Clock;
}
namespace botdeck::services {
class ChatDirectory;
class OpenGuild;
} // namespace botdeck::services
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

/// How the open guild stands: which ones there are, how far one is read, from when what is shown is, and what
/// is said where there is nothing.
class GuildStanding final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        services::OpenGuild &open;
        services::ChatDirectory &chats;
        guild::GuildPage &page;
        core::Clock &clock;
    };

    explicit GuildStanding(const Parts &parts, QObject *parent = nullptr);

    /// Something about it changed.
    void refresh();
    /// Another guild is opened, or another bot's: what went wrong before is over.
    void forgetTrouble();
    /// The guild that is offered where none is open; none: nobody knows one.
    [[nodiscard]] const std::optional<core::Id> &offered() const { return m_first; }
    /// "Read 12:46:58", or that it is from a file; empty where nothing is open.
    [[nodiscard]] QString moment() const;

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);

private:
    void showChoices();
    void showStatus();
    void showProgress(const std::optional<services::GuildLoader::Progress> &progress);
    void showNote();
    void takeTrouble(const core::Phrase &words);

    const Parts m_parts;
    core::Phrase m_trouble;
    std::optional<core::Id> m_first;
};

} // namespace botdeck::ui::shell
