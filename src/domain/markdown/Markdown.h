// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <array>
#include <optional>

namespace botdeck::domain {

/// How a message's text is written before it is sent.
enum class Dialect {
    Plain,
    CloudChat,       ///< parse_mode Markdown: bold, italic, code, fences, links, mentions; the rest is text
    FanbookText,     ///< no parse_mode: text with "${@!ID} ${@&ID} ${#ID} ${/NAME}"
    FanbookRichText, ///< parse_mode Fanbook: {"type":"richText"} with the operations of the Quill editor
    TelegramMarkdown,
    TelegramMarkdownV2,
    TelegramHtml,
};

inline constexpr std::array allDialects{
    Dialect::Plain,           Dialect::CloudChat,        Dialect::FanbookText,
    Dialect::FanbookRichText, Dialect::TelegramMarkdown, Dialect::TelegramMarkdownV2,
    Dialect::TelegramHtml,
};

/// What is wrong with a text; `ui` has the sentences.
enum class MarkdownFaultKind {
    ReservedCharacter, ///< MarkdownV2: must have a backslash before it
    UnclosedMark,      ///< `*bold`, "<b>bold", "```code"
    UnclosedAddress,   ///< `[text](http://`
    UnsupportedTag,    ///< "<h1>", "a < b"
    UnclosedTag,       ///< "<b", "</b" up to the end of the text
    BrokenAttribute,   ///< `<a href>`, `<a =x>`, "<a href=http://x>"
    MissingSpoiler,    ///< <span> without class="tg-spoiler"
    UnexpectedEndTag,  ///< "</b>" with nothing open
    UnmatchedEndTag,   ///< "<b>x</i>"
    BadCustomEmoji,    ///< an emoji without its number
    IgnoredLink,       ///< no address that the server takes: the text stays, the link does not
    UnclosedForm,      ///< Fanbook: "${@!12" is shown as it is
    BadId,             ///< "${@!mara}", "cc://user?id=mara"
    LoneSurrogate,     ///< half a character: no valid UTF-8 can be made of it
    TooLong,           ///< more than a parser reads; shown as plain text
    NotRichText,       ///< no JSON, or not of {"type":"richText"}
};

/// A replacement that makes the fault go away and loses no letter of the text.
struct TextFix
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString replacement = {};

    bool operator==(const TextFix &) const = default;
};

struct MarkdownFault
{
    MarkdownFaultKind kind = MarkdownFaultKind::ReservedCharacter;
    /// In UTF-16 units of the source.
    qsizetype position = 0;
    qsizetype length = 0;
    /// The server answers with an error; else it takes the text, but not as it was meant.
    bool isRefused = true;
    std::optional<TextFix> fix = {};

    bool operator==(const MarkdownFault &) const = default;
};

struct ParsedText
{
    /// Normalised. With a fault: what is left when it is passed over, for the preview.
    FormattedText text;
    /// In the order of the source, at most maxMarkdownFaults.
    QList<MarkdownFault> faults = {};
    /// Whether the server would refuse the text: one of its faults is of that kind, be it among these or not.
    bool isRefused = false;
};

inline constexpr qsizetype maxMarkdownFaults = 200;

/// Reads a text. Never fails, whatever it is given, in time that grows with the text and not faster.
ParsedText parseMarkdown(Dialect dialect, const QString &source);

struct WrittenText
{
    QString source;
    /// What the dialect cannot hold, or not there: of the normalised text.
    QList<TextEntity> lost = {};
    /// The dialect cannot hold the letters themselves (white space at the beginning of CloudChat's lines).
    bool losesText = false;
};

/// Writes a text so that parseMarkdown reads it again, but for what is told as lost.
WrittenText writeMarkdown(Dialect dialect, const FormattedText &text);

} // namespace botdeck::domain
