// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ChatPlan.h"

#include "platform/MessagePlan.h"

#include <array>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Result;
using domain::ChatChange;
using domain::SendingStep;

namespace {

struct ChangeRow
{
    QStringView method;
    /// What other platforms call it.
    QStringView otherName;
    /// Where ChatChange::text goes.
    QStringView parameter;
};

const ChangeRow &changeRow(ChatChange::Kind kind)
{
    // In the order of ChatChange::Kind. Telegram's server still answers kickChatMember, its older name.
    static constexpr std::array rows{
        ChangeRow{u"setChatTitle", u"setChatTitle", u"title"},
        ChangeRow{u"setChatDescription", u"setDescription", u"description"},
        ChangeRow{u"banChatMember", u"kickChatMember", u"user_id"},
        ChangeRow{u"leaveChat", u"leaveChat", u""},
    };
    return rows.at(size_t(kind));
}

qint64 longestText(const Platform &platform, ChatChange::Kind kind)
{
    const Method *method = changeMethod(platform, kind);
    const Parameter *text = method == nullptr ? nullptr : method->parameter(changeRow(kind).parameter);
    if (text == nullptr)
        return 0;
    for (const Limit &limit : text->limits) {
        if (limit.unit == Limit::Unit::Characters && limit.maximum)
            return *limit.maximum;
    }
    return 0;
}

} // namespace

const Method *changeMethod(const Platform &platform, ChatChange::Kind kind)
{
    const ChangeRow &row = changeRow(kind);
    return firstMethod(platform, {row.method, row.otherName});
}

ChatFacts changedChat(const ChatChange &change)
{
    return {change.chatId, change.chatType, change.chatUsername};
}

Result<SendPlan> planChange(const Platform &platform, const ChatChange &change)
{
    const ChangeRow &row = changeRow(change.kind);
    const Method *method = changeMethod(platform, change.kind);
    if (method == nullptr)
        return platform.method(row.method).error(); // its table may say why
    const Facts facts = chatFacts(platform, *method, changedChat(change)) +
                        Facts{{row.parameter.toString(), Argument::Kind::Text, change.text.toUtf8()}};
    return SendPlan{{}, {{SendingStep::ChangeChat, method->key, argumentsFor(*method, facts)}}};
}

domain::ChatAbilities chatAbilities(const Platform &platform)
{
    const auto has = [&platform](ChatChange::Kind kind) { return changeMethod(platform, kind) != nullptr; };
    domain::ChatAbilities abilities;
    abilities.longestTitle = longestText(platform, ChatChange::Kind::Title);
    abilities.longestDescription = longestText(platform, ChatChange::Kind::Description);
    abilities.canPin = firstMethod(platform, {u"pinChatMessage"}) != nullptr;
    const Method *unpin = firstMethod(platform, {u"unpinChatMessage"});
    abilities.canUnpin = unpin != nullptr;
    abilities.unpinsByNumber = unpin != nullptr && unpin->parameter(u"message_id") != nullptr;
    abilities.canRemoveMembers = has(ChatChange::Kind::RemoveMember);
    abilities.canLeave = has(ChatChange::Kind::Leave);
    return abilities;
}

} // namespace botdeck::platform
