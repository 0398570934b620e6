// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildEdit.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::services {
class OpenGuild;
struct GuildOrder;
} // namespace botdeck::services
namespace botdeck::ui::guild {
class GuildPage;
}

namespace botdeck::ui::shell {

class GuildEdits;
class GuildImpacts;

/// The chosen role: its permissions as they are edited and saved, and roles that are made, renamed and
/// deleted.
class GuildRoles final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        guild::GuildPage &page;
        GuildEdits &edits;
        GuildImpacts &impacts;
        QWidget &window;
    };

    explicit GuildRoles(const Parts &parts, QObject *parent = nullptr);

    /// The open guild is another, or as it was changed: what is not saved of a role stays where the role is
    /// as it was.
    void refresh();
    /// Why nothing can be changed, in a sentence; empty: it can.
    void setReadOnly(const QString &why);
    [[nodiscard]] const std::optional<core::Id> &role() const { return m_role; }
    /// The chosen one; null where there is none.
    [[nodiscard]] const domain::GuildRole *found() const;
    /// Why the bot may not do this, in a sentence; empty: it may, as far as is known.
    [[nodiscard]] QString whyLocked(const services::GuildEdit &edit) const;
    /// Goes there, perhaps after a question.
    void choose(core::Id role);
    /// Goes there and sets the bit, to be looked at and saved.
    void preview(core::Id role, int bit, bool allowed);
    /// The guild as it would be after what is not saved; none: nothing is edited.
    [[nodiscard]] std::optional<domain::Guild> edited() const;

    void create();
    /// Its name, colour and manner.
    void edit();
    void erase(core::Id role);

Q_SIGNALS:
    /// edited() is another one.
    void changed();
    /// A sentence that wants to be read.
    void said(const QString &words);

private:
    void take(core::Id role);
    void askToGiveUp(const std::function<void()> &then);
    void show(const domain::GuildRole &role);
    void showNone();
    void noteSent(const services::GuildOrder &order);
    void tellEdited();
    void tellCopies();
    void save(domain::PermissionMask mask);

    const Parts m_parts;
    std::optional<core::Id> m_role;
    /// As the editor was given it.
    std::optional<domain::GuildRole> m_shown;
    QString m_readOnly;
};

} // namespace botdeck::ui::shell
