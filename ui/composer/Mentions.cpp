// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Mentions.h"

#include "domain/markdown/RichTextEdit.h"

#include <algorithm>

namespace botdeck::ui::composer {

namespace {

using domain::Dialect;
using domain::EntityType;

bool takesUserName(Dialect dialect)
{
    return dialect == Dialect::Plain || dialect == Dialect::TelegramMarkdown ||
           dialect == Dialect::TelegramMarkdownV2 || dialect == Dialect::TelegramHtml;
}

bool beginsWord(QStringView name, const QString &typed)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || !name.at(at - 1).isLetterOrNumber();
        if (begins && name.sliced(at).startsWith(typed, Qt::CaseInsensitive))
            return true;
    }
    return typed.isEmpty();
}

} // namespace

std::optional<MentionBegin> mentionBegin(QStringView text, qsizetype cursor)
{
    qsizetype at = cursor;
    while (at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'_'))
        --at;
    if (at == 0 || text.at(at - 1) != u'@')
        return {};
    const qsizetype position = at - 1;
    // "mara@example.org" mentions nobody.
    if (position > 0 && text.at(position - 1).isLetterOrNumber())
        return {};
    return MentionBegin{position, text.sliced(at, cursor - at).toString()};
}

QList<Member> membersLike(const QList<Member> &members, const QString &typed)
{
    QList<Member> found;
    std::copy_if(members.begin(), members.end(), std::back_inserter(found), [&typed](const Member &member) {
        return beginsWord(member.name, typed) || member.username.startsWith(typed, Qt::CaseInsensitive);
    });
    return found;
}

QString mentionSource(Dialect dialect, const Member &member)
{
    if (dialect == Dialect::FanbookRichText)
        return {};
    const QString name = member.name.isEmpty() ? member.username : member.name;
    if (takesUserName(dialect) && !member.username.isEmpty())
        return domain::writeMarkdown(dialect, {u'@' + member.username}).source;
    return domain::writeMarkdown(dialect, {name, {{EntityType::TextMention, 0, name.size(), member.id}}})
        .source;
}

TextChange mentioned(Dialect dialect, const QString &source, const MentionBegin &begun, const Member &member)
{
    const qsizetype typed = begun.typed.size() + 1;
    if (dialect != Dialect::FanbookRichText) {
        const QString written = mentionSource(dialect, member) + u' ';
        const qsizetype behind = begun.position + written.size();
        return {begun.position, typed, written, {behind, behind}};
    }
    // Letters that JSON would escape are left out of the name: it stands in a string, or in one within one.
    QString name = u'@' + (member.name.isEmpty() ? member.username : member.name);
    name.removeIf([](QChar letter) { return letter == u'"' || letter == u'\\' || !letter.isPrint(); });
    const QString named = QString(source).replace(begun.position, typed, name + u' ');
    const domain::EditedRichText edited = domain::toggledRichText(
        named, EntityType::TextMention, begun.position, begun.position + name.size(), member.id);
    return {0, source.size(), edited.source, {edited.to, edited.to}};
}

} // namespace botdeck::ui::composer
