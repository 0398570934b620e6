// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>

namespace botdeck::ui::look {

enum class Scheme { Light, Dark };

/// The colours of the design guide by their use. Nothing in `ui` names a colour otherwise.
enum class Token {
    Window,
    Base,
    Alternate,
    Raised,
    Pressed,
    Line,
    RowLine,
    ButtonEdge,
    ControlEdge,
    Text,
    Text2,
    Muted,
    Accent,
    Fill,
    OnFill,
    AccentTint,
    Selection,
    Unfocused,
    Ok,
    OkTint,
    OkEdge,
    Warning,
    WarningTint,
    WarningEdge,
    Error,
    ErrorTint,
    ErrorEdge,
    CloudChat,
    CloudChatTint,
    Fanbook,
    FanbookTint,
    Telegram,
    TelegramTint,
    Sandbox,
    SandboxTint,
    Hit,
    JsonString,
    JsonNumber,
    Canvas,
    BubbleIn,
    BubbleOut,
    TokenCount,
};

struct TokenColours
{
    Token token;
    QRgb light;
    QRgb dark;
};

inline constexpr std::array<TokenColours, size_t(Token::TokenCount)> tokenTable{{
    {Token::Window, 0xfff4f5f7, 0xff1f2228},
    {Token::Base, 0xffffffff, 0xff16181d},
    {Token::Alternate, 0xfff9fafb, 0xff1a1d22},
    {Token::Raised, 0xffffffff, 0xff2a2e36},
    {Token::Pressed, 0xffe7eaef, 0xff15171b},
    {Token::Line, 0xffdadde3, 0xff343942},
    {Token::RowLine, 0xffe9ebef, 0xff262a31},
    {Token::ButtonEdge, 0xffc2c7d1, 0xff434955},
    {Token::ControlEdge, 0xff858d9c, 0xff6c7484},
    {Token::Text, 0xff1b1f27, 0xffe7e9ed},
    {Token::Text2, 0xff454c5a, 0xffbcc2cd},
    {Token::Muted, 0xff5f6675, 0xff9aa1af},
    {Token::Accent, 0xff3a57c4, 0xffa3b6ff},
    {Token::Fill, 0xff3a57c4, 0xff4a66d4},
    {Token::OnFill, 0xffffffff, 0xffffffff},
    {Token::AccentTint, 0xffe9eefc, 0xff252e4c},
    {Token::Selection, 0xffdfe6fb, 0xff26345c},
    {Token::Unfocused, 0xffe7e9ed, 0xff2c3038},
    {Token::Ok, 0xff1a7440, 0xff6bd595},
    {Token::OkTint, 0xffe4f4ea, 0xff173325},
    {Token::OkEdge, 0xff9ccfb0, 0xff2f6b49},
    {Token::Warning, 0xff855300, 0xfff0b94f},
    {Token::WarningTint, 0xfffcf0d4, 0xff382b10},
    {Token::WarningEdge, 0xffddba6a, 0xff77591b},
    {Token::Error, 0xffb3261e, 0xffff938a},
    {Token::ErrorTint, 0xfffce8e6, 0xff42201e},
    {Token::ErrorEdge, 0xffe3a29c, 0xff7e3b36},
    {Token::CloudChat, 0xff0a6375, 0xff7ad3e4},
    {Token::CloudChatTint, 0xffdcf0f4, 0xff12343b},
    {Token::Fanbook, 0xff6538b0, 0xffc9aeff},
    {Token::FanbookTint, 0xffece5fa, 0xff33244f},
    {Token::Telegram, 0xff1a5fa8, 0xff8cc4ff},
    {Token::TelegramTint, 0xffe3effb, 0xff16304d},
    {Token::Sandbox, 0xff454c5a, 0xffbcc2cd},
    {Token::SandboxTint, 0xffeceef1, 0xff2a2e36},
    {Token::Hit, 0xffffe9a6, 0xff5a4a12},
    {Token::JsonString, 0xff0a6375, 0xff7ad3e4},
    {Token::JsonNumber, 0xff855300, 0xfff0b94f},
    {Token::Canvas, 0xffedeff3, 0xff111317},
    {Token::BubbleIn, 0xffffffff, 0xff24282f},
    {Token::BubbleOut, 0xffe2e9fc, 0xff26345c},
}};

constexpr bool tokensInOrder()
{
    for (size_t at = 0; at < tokenTable.size(); ++at) {
        if (tokenTable.at(at).token != Token(at))
            return false;
    }
    return true;
}
static_assert(tokensInOrder(), "the table is read by position");

struct Stronger
{
    Token token;
    Token stronger;
};

/// What stands in the place of the faint ones where the system asks for more contrast.
inline constexpr std::array strongerTokens{
    Stronger{Token::Muted, Token::Text2},      Stronger{Token::Text2, Token::Text},
    Stronger{Token::Line, Token::ControlEdge}, Stronger{Token::RowLine, Token::Line},
    Stronger{Token::ButtonEdge, Token::Text2}, Stronger{Token::ControlEdge, Token::Text2},
    Stronger{Token::OkEdge, Token::Ok},        Stronger{Token::WarningEdge, Token::Warning},
    Stronger{Token::ErrorEdge, Token::Error},
};

} // namespace botdeck::ui::look
