// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Result.h"
#include "domain/JsonRecord.h"

#include <QByteArrayView>
#include <QList>

#include <optional>
#include <variant>

// What a bot gives to a member of a Fanbook guild: honours, and how a game went (seed: GuildCredit,
// GameCredit). Every object is kept as it came: what nobody changes goes back byte for byte, and so does what
// nobody knows.
namespace botdeck::domain {

/// An object of a credit, whose known members are texts.
struct CreditPart : JsonRecord
{
    /// The member as text; empty where it is not there, or null.
    [[nodiscard]] QString text(QStringView name) const;
    /// The member alone. Without a text it goes; the text that it has already leaves it as it came.
    void write(QStringView name, const QString &text);
    /// No member has anything to say.
    [[nodiscard]] bool isBlank() const;

    bool operator==(const CreditPart &) const = default;
};

/// A row of slots beside each other.
using CreditRow = QList<CreditPart>;

/// An honour, as the profile shows it.
struct GuildCredit
{
    /// Who gives it: icon, name.
    CreditPart authority = {};
    /// What stands right of the member's picture in a chat: img. Optional.
    CreditPart title = {};
    /// On the member's profile, row by row: each has label or img, and value.
    QList<CreditRow> slotRows = {};
    /// As it came; the members above count before it.
    CreditPart record = {};

    bool operator==(const GuildCredit &) const = default;
};

/// How a game went, as a card.
struct GameCredit
{
    /// 4: a card of lines.
    static constexpr qint64 linesType = 4;
    /// 5: a card that the game's own data fill.
    static constexpr qint64 dataType = 5;

    /// title, sub_title, text.
    CreditPart mainInfo = {};
    /// name, value.
    QList<CreditPart> textInfo = {};
    /// As it came: type, game_name, game_icon, image, tap_info, tap_url, widget_data. The members above count
    /// before it.
    CreditPart record = {};

    /// A new one of that type.
    static GameCredit made(qint64 type);
    /// 0: none that can be read.
    [[nodiscard]] qint64 type() const;
    void setType(qint64 type);

    bool operator==(const GameCredit &) const = default;
};

using Credit = std::variant<GuildCredit, GameCredit>;

/// One whose type is 4 or 5 is a GameCredit, every other a GuildCredit. BadReply: no JSON, or a part of
/// another shape than documented, with its place.
core::Result<Credit> readCredit(QByteArrayView json);
/// As the platform wants it.
QByteArray creditJson(const Credit &credit);

/// A credit that a member has, as getGuildCredit tells it.
struct GivenCredit
{
    /// The bot's own name for it (card_id).
    QString card;
    /// Who gave it, where that is told.
    std::optional<core::Id> bot = {};
    /// None: its content cannot be read.
    std::optional<Credit> credit = {};

    bool operator==(const GivenCredit &) const = default;
};

/// What getGuildCredit answers, of this member. BadReply: it is of another shape.
core::Result<QList<GivenCredit>> readGivenCredits(QByteArrayView result, core::Id member);

} // namespace botdeck::domain
