// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "ui/look/Theme.h"

#include <QRect>

#include <vector>

namespace botdeck::ui::bots {

/// One line of text as it is painted: elided already, `baseline` is where its letters stand.
struct TextLine
{
    QRect rect = {};
    int baseline = 0;
    QString text = {};
    look::Face face = look::Face::Body;
};

/// Where everything of a bot's row stands. What the bot has not is empty.
struct BotLayout
{
    QRect badge = {};
    /// The operator's colour.
    QRect colourBar = {};
    TextLine name = {};
    QRect eye = {};
    TextLine unread = {};
    TextLine username = {};
    TextLine production = {};
    QRect mark = {};
    TextLine state = {};
    std::vector<TextLine> details = {};
    TextLine link = {};
    int height = 0;
};

/// For a row with this top, left and width; its height is a result. Each line is as high as its letters are:
/// those of other scripts come from other fonts, which may be higher than the one asked for.
BotLayout layOutBot(const models::BotRow &bot, const look::Theme &theme, const QRect &row);

/// The same for the rail: badge, sign of the state at its corner, unread.
struct RailLayout
{
    QRect badge = {};
    QRect colourBar = {};
    QRect mark = {};
    TextLine unread = {};
};

int railHeight(const look::Theme &theme);
RailLayout layOutRail(const models::BotRow &bot, const look::Theme &theme, const QRect &row);

} // namespace botdeck::ui::bots
