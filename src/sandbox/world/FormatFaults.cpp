// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FormatFaults.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace botdeck::sandbox {

using domain::Dialect;
using domain::MarkdownFault;
using domain::MarkdownFaultKind;

namespace {

/// Telegram's words, as its server's source has them, but for the second half of UnmatchedEndTag's; the
/// server has several for BrokenAttribute. CloudChat's own are unknown.
struct FaultWords
{
    MarkdownFaultKind kind = {};
    /// None: of every dialect.
    std::optional<Dialect> dialect;
    const char *text = {};
};

constexpr std::array faultWords{
    FaultWords{
        MarkdownFaultKind::ReservedCharacter,
        {},
        "Character '{what}' is reserved and must be escaped with the preceding '\\'"},
    FaultWords{
        MarkdownFaultKind::UnclosedMark, Dialect::TelegramMarkdown,
        "Can't find end of the entity starting at byte offset {at}"},
    FaultWords{
        MarkdownFaultKind::UnclosedMark, Dialect::TelegramMarkdownV2,
        "Can't find end of {what} entity at byte offset {at}"},
    FaultWords{
        MarkdownFaultKind::UnclosedMark, Dialect::TelegramHtml,
        "Can't find end tag corresponding to start tag \"{what}\""},
    FaultWords{MarkdownFaultKind::UnclosedAddress, {}, "Can't find end of a URL at byte offset {at}"},
    FaultWords{MarkdownFaultKind::UnsupportedTag, {}, "Unsupported start tag \"{what}\" at byte offset {at}"},
    FaultWords{MarkdownFaultKind::UnclosedTag, {}, "Unclosed {side} tag at byte offset {at}"},
    FaultWords{
        MarkdownFaultKind::BrokenAttribute,
        {},
        "Empty attribute name in the tag \"{what}\" at byte offset {at}"},
    FaultWords{
        MarkdownFaultKind::MissingSpoiler,
        {},
        "Tag \"span\" must have class \"tg-spoiler\" at byte offset {at}"},
    FaultWords{MarkdownFaultKind::UnexpectedEndTag, {}, "Unexpected end tag at byte offset {at}"},
    FaultWords{MarkdownFaultKind::UnmatchedEndTag, {}, "Unmatched end tag at byte offset {at}"},
    FaultWords{MarkdownFaultKind::BadCustomEmoji, {}, "Custom emoji entity must contain a tg://emoji URL"},
    FaultWords{MarkdownFaultKind::LoneSurrogate, {}, "Text must be encoded in UTF-8"},
    FaultWords{MarkdownFaultKind::TooLong, {}, "Text is too long"},
};

struct MarkName
{
    QStringView mark;
    QLatin1StringView name;
};

// What the server calls the entities of MarkdownV2.
constexpr std::array markNames{
    MarkName{u"*", QLatin1StringView("Bold")},         MarkName{u"_", QLatin1StringView("Italic")},
    MarkName{u"__", QLatin1StringView("Underline")},   MarkName{u"~", QLatin1StringView("Strikethrough")},
    MarkName{u"||", QLatin1StringView("Spoiler")},     MarkName{u"`", QLatin1StringView("Code")},
    MarkName{u"```", QLatin1StringView("Pre")},        MarkName{u"[", QLatin1StringView("TextUrl")},
    MarkName{u"![", QLatin1StringView("CustomEmoji")},
};

// Longer than every tag that there is.
constexpr qsizetype longestTagName = 40;

QString tagName(QStringView tag)
{
    QString name;
    for (const QChar c : tag.first(std::min(tag.size(), longestTagName))) {
        if (c.isSpace() || c == u'>')
            break;
        if (c != u'<' && c != u'/')
            name += c.toLower();
    }
    return name;
}

/// The faulty stretch as the server names it.
QString nameOf(Dialect dialect, const MarkdownFault &fault, QStringView piece)
{
    if (dialect == Dialect::TelegramHtml)
        return tagName(piece);
    const auto *named = std::find_if(
        markNames.begin(), markNames.end(), [piece](const MarkName &row) { return row.mark == piece; });
    const bool isMark = fault.kind == MarkdownFaultKind::UnclosedMark && named != markNames.end();
    return isMark ? QString(named->name) : piece.toString();
}

/// The one the server stops at: what is never closed it only sees at the end, the innermost first. The old
/// Markdown looks ahead at every mark.
const MarkdownFault *faultMetFirst(Dialect dialect, const QList<MarkdownFault> &faults)
{
    const MarkdownFault *unclosed = nullptr;
    for (const MarkdownFault &fault : faults) {
        if (!fault.isRefused)
            continue;
        if (fault.kind != MarkdownFaultKind::UnclosedMark || dialect == Dialect::TelegramMarkdown)
            return &fault;
        unclosed = &fault;
    }
    return unclosed;
}

} // namespace

QString formatFaultText(Dialect dialect, const QString &source, const QList<MarkdownFault> &faults)
{
    const MarkdownFault *fault = faultMetFirst(dialect, faults);
    const auto *words = std::find_if(faultWords.begin(), faultWords.end(), [&](const FaultWords &row) {
        return fault && row.kind == fault->kind && (!row.dialect || *row.dialect == dialect);
    });
    if (words == faultWords.end())
        return {};
    const QStringView before = QStringView(source).first(fault->position);
    const QStringView piece = QStringView(source).sliced(fault->position, fault->length);
    const bool isEnd = piece.startsWith(u"</");
    QString text = QString::fromLatin1(words->text);
    text.replace(QLatin1StringView("{at}"), QString::number(before.toUtf8().size()));
    text.replace(QLatin1StringView("{side}"), isEnd ? QLatin1StringView("end") : QLatin1StringView("start"));
    // Last: the sender's own letters are not looked through again.
    return text.replace(QLatin1StringView("{what}"), nameOf(dialect, *fault, piece));
}

} // namespace botdeck::sandbox
