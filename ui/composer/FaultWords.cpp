// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FaultWords.h"

#include "models/SafeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::composer {

namespace {

using domain::Dialect;
using domain::EntityType;
using domain::MarkdownFaultKind;

constexpr qsizetype shownLetters = 40;

// %1 is what stands at the place of the fault.
constexpr std::array<std::pair<MarkdownFaultKind, const char *>, 16> faultSentences{{
    {MarkdownFaultKind::ReservedCharacter,
     QT_TRANSLATE_NOOP("MarkdownFault", "“%1” is a mark here. As a letter it needs a backslash before it.")},
    {MarkdownFaultKind::UnclosedMark, QT_TRANSLATE_NOOP("MarkdownFault", "“%1” is opened and never closed.")},
    {MarkdownFaultKind::UnclosedAddress,
     QT_TRANSLATE_NOOP("MarkdownFault", "The address of the link has no closing parenthesis.")},
    {MarkdownFaultKind::UnsupportedTag,
     QT_TRANSLATE_NOOP("MarkdownFault", "“%1” is no tag that the server knows.")},
    {MarkdownFaultKind::UnclosedTag, QT_TRANSLATE_NOOP("MarkdownFault", "“%1” has no > at its end.")},
    {MarkdownFaultKind::BrokenAttribute,
     QT_TRANSLATE_NOOP("MarkdownFault", "In “%1” an attribute is not written as the server reads it.")},
    {MarkdownFaultKind::MissingSpoiler,
     QT_TRANSLATE_NOOP("MarkdownFault", "A span must have class=\"tg-spoiler\".")},
    {MarkdownFaultKind::UnexpectedEndTag,
     QT_TRANSLATE_NOOP("MarkdownFault", "“%1” closes a tag, but none is open.")},
    {MarkdownFaultKind::UnmatchedEndTag,
     QT_TRANSLATE_NOOP("MarkdownFault", "“%1” closes another tag than the one that is open.")},
    {MarkdownFaultKind::BadCustomEmoji,
     QT_TRANSLATE_NOOP("MarkdownFault", "This emoji has no number: write tg://emoji?id=1234.")},
    {MarkdownFaultKind::IgnoredLink,
     QT_TRANSLATE_NOOP(
         "MarkdownFault", "This is no address that the server takes: the text stays, the link does not.")},
    {MarkdownFaultKind::UnclosedForm,
     QT_TRANSLATE_NOOP("MarkdownFault", "“%1” has no closing brace and would be shown as it is.")},
    {MarkdownFaultKind::BadId, QT_TRANSLATE_NOOP("MarkdownFault", "Here belongs an id: a number.")},
    {MarkdownFaultKind::LoneSurrogate,
     QT_TRANSLATE_NOOP("MarkdownFault", "Half a character stands here. It cannot be sent.")},
    {MarkdownFaultKind::TooLong,
     QT_TRANSLATE_NOOP("MarkdownFault", "The text is too long to be looked through.")},
    {MarkdownFaultKind::NotRichText,
     QT_TRANSLATE_NOOP(
         "MarkdownFault", "This is no rich text: JSON with \"type\":\"richText\" and its operations.")},
}};

constexpr std::array<std::pair<EntityType, const char *>, 18> entitySentences{{
    {EntityType::Blockquote, QT_TRANSLATE_NOOP("MessageEntity", "a quotation")},
    {EntityType::ExpandableBlockquote, QT_TRANSLATE_NOOP("MessageEntity", "a quotation that unfolds")},
    {EntityType::Header, QT_TRANSLATE_NOOP("MessageEntity", "a heading")},
    {EntityType::OrderedItem, QT_TRANSLATE_NOOP("MessageEntity", "a list")},
    {EntityType::BulletItem, QT_TRANSLATE_NOOP("MessageEntity", "a list")},
    {EntityType::Pre, QT_TRANSLATE_NOOP("MessageEntity", "a block of code")},
    {EntityType::Code, QT_TRANSLATE_NOOP("MessageEntity", "code")},
    {EntityType::TextLink, QT_TRANSLATE_NOOP("MessageEntity", "a link")},
    {EntityType::TextMention, QT_TRANSLATE_NOOP("MessageEntity", "a mention")},
    {EntityType::CustomEmoji, QT_TRANSLATE_NOOP("MessageEntity", "an emoji of one's own")},
    {EntityType::UserForm, QT_TRANSLATE_NOOP("MessageEntity", "a mention")},
    {EntityType::RoleForm, QT_TRANSLATE_NOOP("MessageEntity", "a mention")},
    {EntityType::ChannelForm, QT_TRANSLATE_NOOP("MessageEntity", "a link to a channel")},
    {EntityType::Bold, QT_TRANSLATE_NOOP("MessageEntity", "bold")},
    {EntityType::Italic, QT_TRANSLATE_NOOP("MessageEntity", "italic")},
    {EntityType::Underline, QT_TRANSLATE_NOOP("MessageEntity", "underlined")},
    {EntityType::Strikethrough, QT_TRANSLATE_NOOP("MessageEntity", "struck through")},
    {EntityType::Spoiler, QT_TRANSLATE_NOOP("MessageEntity", "a spoiler")},
}};

// In the order of Dialect. Names of formats are the platforms' own.
constexpr std::array dialectNames{
    QT_TRANSLATE_NOOP("MessageFormat", "Plain text"),
    "Markdown",
    QT_TRANSLATE_NOOP("MessageFormat", "Text"),
    QT_TRANSLATE_NOOP("MessageFormat", "Rich text"),
    //: Telegram's first Markdown, kept beside MarkdownV2
    QT_TRANSLATE_NOOP("MessageFormat", "Markdown (old)"),
    "MarkdownV2",
    "HTML",
};
static_assert(dialectNames.size() == domain::allDialects.size());

template <typename Key, size_t Count>
QString sentence(const char *context, const std::array<std::pair<Key, const char *>, Count> &rows, Key key)
{
    const auto *const row =
        std::find_if(rows.begin(), rows.end(), [key](const auto &each) { return each.first == key; });
    return row == rows.end() ? QString() : QCoreApplication::translate(context, row->second);
}

} // namespace

QString faultWords(const domain::MarkdownFault &fault, const QString &source)
{
    const QString words = sentence("MarkdownFault", faultSentences, fault.kind);
    if (!words.contains(u"%1"))
        return words;
    return words.arg(models::oneLine(QStringView(source).mid(fault.position, fault.length), shownLetters));
}

QString fixWords(const domain::MarkdownFault &fault, const QString &source)
{
    if (!fault.fix)
        return {};
    const domain::TextFix &fix = *fault.fix;
    QString shown = fix.replacement;
    const bool isBefore = fix.length == 0 && fix.position == fault.position;
    if (isBefore)
        shown += QStringView(source).mid(fault.position, fault.length);
    shown = models::oneLine(shown, shownLetters);
    if (fix.length == 0 && !isBefore)
        //: %1 is what is missing, such as )
        return QCoreApplication::translate("MarkdownFault", "Fix: add %1").arg(shown);
    //: %1 is what belongs there, such as \.
    return QCoreApplication::translate("MarkdownFault", "Fix: write %1 instead").arg(shown);
}

QString entityWords(const QList<domain::TextEntity> &entities)
{
    QStringList words;
    for (const domain::TextEntity &entity : entities) {
        const QString word = sentence("MessageEntity", entitySentences, entity.type);
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    //: Between the parts of a list: "bold, a link"
    return words.join(QCoreApplication::translate("MessageEntity", ", "));
}

QString dialectWords(Dialect dialect)
{
    return QCoreApplication::translate("MessageFormat", dialectNames.at(size_t(dialect)));
}

} // namespace botdeck::ui::composer
