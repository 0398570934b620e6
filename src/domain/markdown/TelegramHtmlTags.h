// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <QStringView>

namespace botdeck::domain {

/// A tag of Telegram's HTML, or what is wrong with it.
struct HtmlTag
{
    /// In small letters; empty for "</>".
    QString name;
    bool isEnd = false;
    /// Of a, code, span, tg-emoji: the value that counts. "expandable" of a blockquote that is.
    QString argument = {};
    /// Behind the tag; with a fault: behind what has been read of it.
    qsizetype end = 0;
    std::optional<MarkdownFaultKind> fault = {};
};

/// Reads the tag whose "<" stands at `at`, by the Bot API's rules (core.telegram.org/bots/api#html-style):
/// which names there are, which attributes count, how values are quoted.
HtmlTag readHtmlTag(QStringView source, qsizetype at);

/// What a tag makes of the text in it; none for names that there are not.
std::optional<EntityType> htmlEntityType(QStringView name);

/// The character of "&lt;", "&#60;", "&#x3c" and the like at `at`, which moves behind it; 0 where there is
/// none. Only lt, gt, amp and quot have names.
char32_t takeHtmlCharacter(QStringView source, qsizetype &at);

} // namespace botdeck::domain
