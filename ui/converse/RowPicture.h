// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/MessageText.h"
#include "ui/look/Icons.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QDate>
#include <QPoint>
#include <QRect>
#include <QString>

#include <vector>

namespace botdeck::ui::converse {

// What a row of the conversation shows and where, in pixels from the row's top left corner.

/// Plain text: one line, elided to its rectangle already, or several where it wraps.
struct PictureLine
{
    QRect rect;
    QString text;
    look::Face face = look::Face::Body;
    look::Token ink = look::Token::Text;
    bool wraps = false;
};

struct PictureBox
{
    QRect rect;
    look::Token fill = look::Token::Base;
    look::Token edge = look::Token::Line;
};

struct PictureIcon
{
    QRect rect;
    look::Icon icon = look::Icon::File;
    look::Token ink = look::Token::Text2;
};

struct PictureMark
{
    QRect rect;
    look::Mark mark = look::Mark::Warning;
    look::Token ink = look::Token::Text2;
};

enum class PartKind {
    Quote,    ///< goes to the message that is replied to
    Versions, ///< shows the earlier texts
    Button,   ///< of the inline keyboard
    Answer,   ///< to a press
    Retry,
    Cancel,  ///< gives up what is being sent
    Monitor, ///< shows the update
};

/// What can be clicked, and reached by Tab; in this order.
struct Part
{
    PartKind kind = PartKind::Button;
    QRect rect;
    /// Empty: it shows itself only under the pointer and the keyboard's focus.
    QString label = {};
    /// Of the keyboard; of an answer `row` is the press, counted from 0.
    int row = 0;
    int column = 0;
    bool isLink = false;
    /// A button that was pressed and that the bot did not answer yet.
    bool isWaiting = false;
    /// Wall time in ms since 1970 at which that was.
    qint64 pressedMs = 0;
};

/// A press without an answer; its words grow older and are made while painting.
struct PressLine
{
    QRect rect;
    int press = 0;
};

struct RowPicture
{
    int height = 0;
    /// Valid where another day begins.
    QDate day = {};
    QRect dayRect = {};
    QString avatarName = {};
    QRect avatar = {};
    /// Empty for a row without one.
    QRect bubble = {};
    bool isOwn = false;
    bool isFaint = false;
    std::vector<PictureBox> boxes = {};
    std::vector<PictureLine> lines = {};
    std::vector<PictureIcon> icons = {};
    std::vector<PictureMark> marks = {};
    MessageText text = {};
    QPoint textAt = {};
    std::vector<Part> parts = {};
    std::vector<PressLine> presses = {};
    /// Where a message that is being sent turns its spinner.
    QRect spinner = {};

    /// Something in it changes with time.
    [[nodiscard]] bool isBusy() const { return !presses.empty() || !spinner.isEmpty(); }
};

} // namespace botdeck::ui::converse
