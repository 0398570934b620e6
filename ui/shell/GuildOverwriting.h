// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"

#include <QObject>

#include <optional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildEdits;
class GuildImpacts;

/// The overwrites of channels as they are edited and saved.
class GuildOverwriting final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildEdits &edits;
        GuildImpacts &impacts;
    };

    explicit GuildOverwriting(const Parts &parts, QObject *parent = nullptr);

    /// The guild as it would be after what is not saved; none: nothing is edited.
    [[nodiscard]] std::optional<domain::Guild> edited() const;
    /// Goes there with edits that are not saved, to be looked at.
    void preview(const QList<domain::PermissionEdit> &edits);

Q_SIGNALS:
    /// edited() is another one.
    void changed();
    /// Text for the clipboard.
    void copyAsked(const QString &text);

private:
    void save();

    const Parts m_parts;
};

} // namespace botdeck::ui::shell
