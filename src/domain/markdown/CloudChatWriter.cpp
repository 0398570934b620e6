// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>
#include <utility>

namespace botdeck::domain {

namespace {

/// The longest run of backticks in the text.
qsizetype backtickRun(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

bool isFenced(const TextEntity &entity, const QString &text)
{
    return (entity.offset == 0 || text.at(entity.offset - 1) == u'\n') &&
           (entity.end() == text.size() || text.at(entity.end()) == u'\n');
}

/// CommonMark's marks must stand at letters: a blank at a style's end is left outside of it.
void trimStyle(TextEntity &entity, const QString &text)
{
    if (entityGroup(entity.type) != EntityGroup::Style)
        return;
    while (entity.length > 0 && text.at(entity.offset).isSpace()) {
        ++entity.offset;
        --entity.length;
    }
    while (entity.length > 0 && text.at(entity.end() - 1).isSpace())
        --entity.length;
}

/// Only what the platform's page lists; as few backslashes as the text can do with, because nobody says
/// whether the server knows them.
class CloudChatMarkWriter final : public MarkWriter
{
protected:
    [[nodiscard]] bool holds(const TextEntity &entity, const QString &text) const override
    {
        switch (entity.type) {
        case EntityType::Bold:
        case EntityType::Italic:
        case EntityType::Code:
        case EntityType::TextLink:
        case EntityType::TextMention:
            return true;
        case EntityType::Pre:
            return isFenced(entity, text);
        default:
            return false;
        }
    }

    void open(const TextEntity &entity) override
    {
        if (entity.type == EntityType::Bold)
            out() += QStringLiteral("**");
        else if (entity.type == EntityType::Italic)
            out() += u'*';
        else if (entity.type == EntityType::TextLink || entity.type == EntityType::TextMention)
            out() += u'[';
    }

    void close(const TextEntity &entity) override
    {
        if (entity.type == EntityType::TextLink || entity.type == EntityType::TextMention) {
            const bool isMention = entity.type == EntityType::TextMention;
            out() += QStringLiteral("](") + (isMention ? QStringLiteral("cc://user?id=") : QString()) +
                     withEscapes(entity.target, u"\\()<>&") + u')';
        } else {
            open(entity);
        }
    }

    void piece(QStringView text, const TextEntity *inside) override
    {
        if (inside && inside->type == EntityType::Pre)
            fence(text, inside->target);
        else if (inside && inside->type == EntityType::Code)
            code(text);
        else
            out() += withEscapes(text, u"\\*`[]<&");
    }

private:
    void fence(QStringView text, const QString &language)
    {
        const QString marks(std::max<qsizetype>(3, backtickRun(text) + 1), u'`');
        out() += marks + language + u'\n' + text.toString() + u'\n' + marks;
    }

    void code(QStringView text)
    {
        const QString marks(backtickRun(text) + 1, u'`');
        // CommonMark takes one blank away at both ends where there is one at both.
        const bool padded = text.startsWith(u'`') || text.endsWith(u'`') ||
                            (text.startsWith(u' ') && text.endsWith(u' ') && !text.trimmed().isEmpty());
        const QString blank = padded ? QStringLiteral(" ") : QString();
        out() += marks + blank + text.toString() + blank + marks;
    }

    static QString withEscapes(QStringView text, QStringView reserved)
    {
        QString out;
        out.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            const bool inWord = at > 0 && at + 1 < text.size() && text.at(at - 1).isLetterOrNumber() &&
                                text.at(at + 1).isLetterOrNumber();
            if (reserved.contains(c) || (c == u'_' && !inWord && reserved.contains(u'*')) ||
                (c == u'~' && (at == 0 || text.at(at - 1) == u'\n')))
                out += u'\\';
            out += c;
        }
        return out;
    }
};

} // namespace

QString writeCloudChat(const FormattedText &text)
{
    FormattedText trimmed = text;
    for (TextEntity &entity : trimmed.entities)
        trimStyle(entity, text.text);
    return CloudChatMarkWriter().write(normalised(std::move(trimmed)));
}

} // namespace botdeck::domain
