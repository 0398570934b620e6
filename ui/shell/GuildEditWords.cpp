// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildEditWords.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>

namespace botdeck::ui::shell {

using guild::EditLine;
using services::GuildEditPhase;

namespace {

constexpr int longestName = 60;

QString nameOr(const QString &name, core::Id id)
{
    return name.trimmed().isEmpty() ? id.toString() : models::oneLine(name, longestName);
}

/// Says what an edit does.
class EditSentence
{
    Q_DECLARE_TR_FUNCTIONS(GuildEdit)

public:
    explicit EditSentence(const domain::Guild &guild)
        : m_guild(guild)
    {
    }

    QString operator()(const services::RoleCreation &edit) const
    {
        //: %1 is a role's name
        return tr("Create role %1").arg(models::oneLine(edit.name, longestName));
    }
    QString operator()(const services::RoleChange &edit) const
    {
        //: %1 is a role's name
        return tr("Change role %1").arg(role(edit.before.id));
    }
    QString operator()(const services::RoleDeletion &edit) const
    {
        //: %1 is a role's name
        return tr("Delete role %1").arg(role(edit.role));
    }
    QString operator()(const services::RoleOrder &) const { return tr("Change the order of roles"); }
    QString operator()(const services::GuildBase &) const { return tr("Change what everybody may"); }
    QString operator()(const services::MemberRoles &edit) const
    {
        //: %1 is a member's name
        return tr("Set the roles of %1").arg(member(edit.member));
    }
    QString operator()(const services::RoleGift &edit) const
    {
        //: %1 is a role's name, %2 a member's
        const QString words = edit.isGiven ? tr("Give %1 to %2") : tr("Take %1 from %2");
        return words.arg(role(edit.role), member(edit.member));
    }
    QString operator()(const services::MemberKick &edit) const
    {
        //: %1 is a member's name
        return tr("Kick %1").arg(member(edit.member));
    }
    QString operator()(const services::MemberMute &edit) const
    {
        //: %1 is a member's name, %2 a time such as "10 min"
        return tr("Mute %1 for %2").arg(member(edit.member), widgets::durationWords(edit.time));
    }
    QString operator()(const services::BotNickname &) const { return tr("Change the bot's nickname"); }
    QString operator()(const services::ChannelOverwrites &edit) const
    {
        //: %1 is a channel's name
        return tr("Change the overwrites of %1").arg(nameOr(edit.before.name, edit.before.id));
    }

private:
    [[nodiscard]] QString role(core::Id id) const
    {
        const domain::GuildRole *found = m_guild.role(id);
        return nameOr(found ? found->name : QString(), id);
    }
    [[nodiscard]] QString member(core::Id id) const
    {
        const domain::GuildMember *found = m_guild.member(id);
        return nameOr(found ? found->name : QString(), id);
    }

    const domain::Guild &m_guild;
};

/// In the order of GuildEditPhase.
constexpr std::array linePhases{
    EditLine::Phase::Queued,  EditLine::Phase::Checking, EditLine::Phase::Sending,
    EditLine::Phase::Held,    EditLine::Phase::Done,     EditLine::Phase::Failed,
    EditLine::Phase::Unknown, EditLine::Phase::Conflict, EditLine::Phase::Stopped};

} // namespace

QString editWords(const services::GuildEdit &edit, const domain::Guild &guild)
{
    return std::visit(EditSentence(guild), edit);
}

EditLine editLine(const QString &what, const services::GuildEditState &state)
{
    // There may be names of the server's in it.
    EditLine line{
        what, linePhases.at(size_t(state.phase)), models::visibleText(widgets::translated(state.trouble)),
        state.theirs.has_value()};
    if (state.phase == GuildEditPhase::Held)
        line.words = EditSentence::tr("The server asks to wait %1.")
                         .arg(widgets::durationWords(std::chrono::milliseconds(state.waitMs)));
    return line;
}

} // namespace botdeck::ui::shell
