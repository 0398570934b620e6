// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Formatting.h"

#include "domain/markdown/RichTextEdit.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::composer {

namespace {

using domain::Dialect;
using domain::EntityType;

struct CommandMarks
{
    Dialect dialect = {};
    EntityType type = {};
    QStringView begin;
    QStringView end;
};

constexpr QStringView newAddress = u"https://";

constexpr std::array commandMarks{
    CommandMarks{Dialect::CloudChat, EntityType::Bold, u"**", u"**"},
    CommandMarks{Dialect::CloudChat, EntityType::Italic, u"*", u"*"},
    CommandMarks{Dialect::CloudChat, EntityType::Code, u"`", u"`"},
    CommandMarks{Dialect::CloudChat, EntityType::Pre, u"```\n", u"\n```"},
    CommandMarks{Dialect::CloudChat, EntityType::TextLink, u"[", u"](https://)"},
    CommandMarks{Dialect::TelegramMarkdown, EntityType::Bold, u"*", u"*"},
    CommandMarks{Dialect::TelegramMarkdown, EntityType::Italic, u"_", u"_"},
    CommandMarks{Dialect::TelegramMarkdown, EntityType::Code, u"`", u"`"},
    CommandMarks{Dialect::TelegramMarkdown, EntityType::Pre, u"```\n", u"\n```"},
    CommandMarks{Dialect::TelegramMarkdown, EntityType::TextLink, u"[", u"](https://)"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Bold, u"*", u"*"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Italic, u"_", u"_"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Underline, u"__", u"__"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Strikethrough, u"~", u"~"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Code, u"`", u"`"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::Pre, u"```\n", u"\n```"},
    CommandMarks{Dialect::TelegramMarkdownV2, EntityType::TextLink, u"[", u"](https://)"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Bold, u"<b>", u"</b>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Italic, u"<i>", u"</i>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Underline, u"<u>", u"</u>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Strikethrough, u"<s>", u"</s>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Code, u"<code>", u"</code>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::Pre, u"<pre>", u"</pre>"},
    CommandMarks{Dialect::TelegramHtml, EntityType::TextLink, u"<a href=\"https://\">", u"</a>"},
};

const CommandMarks *commandMarksOf(Dialect dialect, EntityType type)
{
    const auto *const row = std::find_if(commandMarks.begin(), commandMarks.end(), [=](const auto &each) {
        return each.dialect == dialect && each.type == type;
    });
    return row == commandMarks.end() ? nullptr : row;
}

bool isRun(QStringView mark)
{
    return std::all_of(mark.begin(), mark.end(), [mark](QChar unit) { return unit == mark.front(); });
}

qsizetype runBefore(QStringView source, qsizetype at, QChar unit)
{
    qsizetype run = 0;
    while (run < at && source.at(at - run - 1) == unit)
        ++run;
    return run;
}

qsizetype runBehind(QStringView source, qsizetype at, QChar unit)
{
    qsizetype run = 0;
    while (at + run < source.size() && source.at(at + run) == unit)
        ++run;
    return run;
}

/// Whether the marks stand around the selection. "**" holds no "*", but "***" holds both.
bool standsAround(const CommandMarks &marks, QStringView source, Selection selection)
{
    if (!isRun(marks.begin))
        return source.first(selection.from).endsWith(marks.begin) &&
               source.sliced(selection.to).startsWith(marks.end);
    const QChar unit = marks.begin.front();
    const qsizetype run =
        std::min(runBefore(source, selection.from, unit), runBehind(source, selection.to, unit));
    return marks.begin.size() == 2 ? run >= 2 : run % 2 == 1;
}

Selection trimmed(QStringView source, Selection selection)
{
    while (selection.from < selection.to && source.at(selection.from).isSpace())
        ++selection.from;
    while (selection.from < selection.to && source.at(selection.to - 1).isSpace())
        --selection.to;
    return selection;
}

/// Marks at the ends of what is selected count as around it.
Selection withoutOwnMarks(const CommandMarks &marks, QStringView source, Selection selection)
{
    const QStringView inside = source.sliced(selection.from, selection.to - selection.from);
    if (inside.size() < marks.begin.size() + marks.end.size() || !inside.startsWith(marks.begin) ||
        !inside.endsWith(marks.end))
        return selection;
    const Selection inner{selection.from + marks.begin.size(), selection.to - marks.end.size()};
    return standsAround(marks, source, inner) ? inner : selection;
}

TextChange unwrapped(const CommandMarks &marks, QStringView source, Selection selection)
{
    const qsizetype from = selection.from - marks.begin.size();
    const QString text = source.sliced(selection.from, selection.to - selection.from).toString();
    return {
        from,
        selection.to + marks.end.size() - from,
        text,
        {from, from + text.size()},
    };
}

TextChange wrapped(const CommandMarks &marks, QStringView source, Selection selection)
{
    const QString text = source.sliced(selection.from, selection.to - selection.from).toString();
    QString begin = marks.begin.toString();
    QString end = marks.end.toString();
    // Fences stand on lines of their own.
    if (marks.begin.endsWith(u'\n')) {
        if (selection.from > 0 && source.at(selection.from - 1) != u'\n')
            begin.prepend(u'\n');
        if (selection.to < source.size() && source.at(selection.to) != u'\n')
            end.append(u'\n');
    }
    TextChange change{selection.from, text.size(), begin + text + end};
    const qsizetype address =
        change.replacement.indexOf(newAddress, end.contains(newAddress) ? begin.size() + text.size() : 0);
    const qsizetype inside = selection.from + begin.size();
    const bool asksAddress = marks.type == EntityType::TextLink && !text.isEmpty();
    change.after = asksAddress
                       ? Selection{selection.from + address, selection.from + address + newAddress.size()}
                       : Selection{inside, inside + text.size()};
    return change;
}

/// The operations are written anew around what is selected; of a new link the address is selected.
TextChange toggledOperations(EntityType type, const QString &source, Selection selection)
{
    const bool isLink = type == EntityType::TextLink;
    const domain::EditedRichText edited = domain::toggledRichText(
        source, type, selection.from, selection.to, isLink ? newAddress.toString() : QString());
    TextChange change{0, source.size(), edited.source, {edited.from, edited.to}};
    const qsizetype address = isLink ? edited.source.indexOf(newAddress, edited.to) : -1;
    if (address >= 0)
        change.after = {address, address + newAddress.size()};
    return change;
}

} // namespace

bool canFormat(Dialect dialect, EntityType type)
{
    return dialect == Dialect::FanbookRichText ? domain::isRichTextMark(type)
                                               : commandMarksOf(dialect, type) != nullptr;
}

TextChange toggled(Dialect dialect, EntityType type, const QString &source, Selection selection)
{
    if (dialect == Dialect::FanbookRichText)
        return toggledOperations(type, source, selection);
    const CommandMarks *marks = commandMarksOf(dialect, type);
    if (!marks)
        return {selection.from, 0, {}, selection};
    const Selection chosen = withoutOwnMarks(*marks, source, trimmed(source, selection));
    return standsAround(*marks, source, chosen) ? unwrapped(*marks, source, chosen)
                                                : wrapped(*marks, source, chosen);
}

} // namespace botdeck::ui::composer
