// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildEdit.h"
#include "services/GuildStudy.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildFiles;

/// What an edit means, and why somebody may do something: joins what is worked out with the pages that show
/// it, and asks before an edit that would lock somebody out.
class GuildImpacts final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildFiles &files;
        QWidget &window;
    };

    explicit GuildImpacts(const Parts &parts, QObject *parent = nullptr);

    /// The guild as it would be after what is not saved; none: nothing is edited.
    void study(const std::optional<domain::Guild> &edited);
    /// Calls `save` once it is known what the edit means, after a question where the bot or the guild's owner
    /// would lock itself out.
    void confirm(const std::function<void()> &save);
    /// The same for edits that are no draft. None of them takes a member out of the guild. answered()
    /// follows.
    void confirm(const QList<services::GuildEdit> &edits, const std::function<void()> &save);
    /// Lists of who can and what can, beginning with this question; none: with the first channel.
    void showAccess(const std::optional<domain::AccessQuestion> &question = {});

Q_SIGNALS:
    /// What was asked for edits that are no draft is done with: a draft is to be studied again.
    void answered();
    /// A proposal is to be looked at as an edit that is not saved.
    void previewAsked(const QList<botdeck::domain::PermissionEdit> &edits);
    /// Text for the clipboard.
    void copyAsked(const QString &text);

private:
    void connectWhy();
    void begin(const domain::Guild &edited);
    void say(const QString &words);
    void take(const services::GuildImpact &impact);
    void ask(const services::GuildImpact &impact, const std::function<void()> &save);
    void showImpact();
    void exportImpact(const services::GuildImpact &impact);
    void goTo(core::Id member, core::Id channel, int bit);

    const Parts m_parts;
    std::optional<services::GuildImpact> m_impact;
    /// An edit whose meaning is not known yet.
    bool m_isPending = false;
    /// What waits for it.
    std::function<void()> m_save;
    /// The same, where the edit is no draft.
    std::function<void()> m_aside;
};

} // namespace botdeck::ui::shell
