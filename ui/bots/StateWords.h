// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"
#include "ui/look/StateMark.h"

#include <QString>

namespace botdeck::ui::bots {

/// How a state looks; the words come from stateLine().
struct StateLook
{
    look::Mark mark;
    look::Tone tone;
};

StateLook stateLook(domain::BotState state);

/// The state in a few words: "Live · 12/s", "Backing off 8 s". The rate counts only while live.
QString stateLine(const domain::BotStatus &status, double perSecond);

/// What there is to say beside it: why, or that the server does not hold polls. Often empty.
QString stateDetail(const domain::BotStatus &status);

/// The same of a bot: one that peeks says before its start what that means.
QString botDetail(const models::BotRow &bot);

/// What the operator can do about the state, as the words of a link: "Replace token…", "Diagnose…". Mostly
/// empty.
QString stateLink(const domain::BotStatus &status);

/// "48", beyond `most` "999+", nothing for none.
QString unreadText(qint64 unread, int most);

/// The mark of a bot that is no place for trying things out.
QString productionWord();

/// "12/s" from ten on, "1.3/s" below, "3/s", "0/s".
QString rateText(double perSecond);

/// The words that the bots' model needs, in the language of the moment.
models::BotWords botWords();

} // namespace botdeck::ui::bots
