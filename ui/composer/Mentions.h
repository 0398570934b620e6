// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/Formatting.h"

namespace botdeck::ui::composer {

/// Somebody who can be mentioned, as received.
struct Member
{
    /// Decimal.
    QString id;
    QString name;
    /// Without "@"; may be empty.
    QString username = {};

    bool operator==(const Member &) const = default;
};

/// The beginning of a mention before a cursor: "@to".
struct MentionBegin
{
    /// Of the "@", in UTF-16 units.
    qsizetype position = 0;
    QString typed = {};
};

/// None where no "@" stands at a word's beginning right before the cursor.
std::optional<MentionBegin> mentionBegin(QStringView text, qsizetype cursor);

/// Those whose name has a word that begins so, or whose user name does; in their order.
QList<Member> membersLike(const QList<Member> &members, const QString &typed);

/// How the dialect mentions somebody. Telegram's take the user name where there is one; of rich text, which
/// is JSON, see mentioned().
QString mentionSource(domain::Dialect dialect, const Member &member);

/// What becomes of the source where somebody is chosen: a mention and a blank behind it.
TextChange
mentioned(domain::Dialect dialect, const QString &source, const MentionBegin &begun, const Member &member);

} // namespace botdeck::ui::composer
