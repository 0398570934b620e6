// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/Markdown.h"

#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

ParsedText parsePlain(const QString &source)
{
    ParsedTextBuilder builder(source);
    builder.append(source);
    return std::move(builder).finish(source);
}

QString writePlain(const FormattedText &text)
{
    return text.text;
}

struct DialectRow
{
    Dialect dialect;
    ParsedText (*parse)(const QString &source);
    QString (*write)(const FormattedText &text);
};

constexpr std::array dialectRows{
    DialectRow{Dialect::Plain, parsePlain, writePlain},
    DialectRow{Dialect::CloudChat, parseCloudChat, writeCloudChat},
    DialectRow{Dialect::FanbookText, parseFanbookText, writeFanbookText},
    DialectRow{Dialect::FanbookRichText, parseFanbookRichText, writeFanbookRichText},
    DialectRow{Dialect::TelegramMarkdown, parseTelegramMarkdown, writeTelegramMarkdown},
    DialectRow{Dialect::TelegramMarkdownV2, parseTelegramMarkdownV2, writeTelegramMarkdownV2},
    DialectRow{Dialect::TelegramHtml, parseTelegramHtml, writeTelegramHtml},
};
static_assert(dialectRows.size() == allDialects.size());

const DialectRow &rowOfDialect(Dialect dialect)
{
    return dialectRows[size_t(dialect)];
}

/// Servers look for these in every text.
bool isFoundByServer(EntityType type)
{
    return type >= EntityType::Mention && type <= EntityType::PhoneNumber;
}

/// Of a text with a million faults the first that were met are enough to choose from.
constexpr qsizetype faultsKept = 10 * maxMarkdownFaults;

} // namespace

void ParsedTextBuilder::close(EntityType type, qsizetype offset, const QString &target)
{
    if (size() > offset)
        add({type, offset, size() - offset, target});
}

bool ParsedTextBuilder::removeLast(const TextEntity &entity)
{
    if (m_result.text.entities.isEmpty() || m_result.text.entities.last() != entity)
        return false;
    m_result.text.entities.removeLast();
    return true;
}

void ParsedTextBuilder::fault(MarkdownFault fault)
{
    m_result.isRefused = m_result.isRefused || fault.isRefused;
    if (m_result.faults.size() < faultsKept)
        m_result.faults.append(std::move(fault));
}

void ParsedTextBuilder::findLoneSurrogates(QStringView source)
{
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (!source.at(at).isSurrogate())
            continue;
        if (source.at(at).isHighSurrogate() && at + 1 < source.size() && source.at(at + 1).isLowSurrogate())
            ++at;
        else
            fault({MarkdownFaultKind::LoneSurrogate, at, 1, true, TextFix{at, 1, QString(QChar(0xfffd))}});
    }
}

ParsedText ParsedTextBuilder::finish(const QString &source) &&
{
    findLoneSurrogates(source);
    std::stable_sort(m_result.faults.begin(), m_result.faults.end(), [](const auto &a, const auto &b) {
        return a.position < b.position;
    });
    m_result.faults.resize(std::min(m_result.faults.size(), maxMarkdownFaults));
    m_result.text = normalised(std::move(m_result.text));
    return std::move(m_result);
}

ParsedText parseMarkdown(Dialect dialect, const QString &source)
{
    return rowOfDialect(dialect).parse(source);
}

WrittenText writeMarkdown(Dialect dialect, const FormattedText &text)
{
    const FormattedText wanted = normalised(text);
    WrittenText written{rowOfDialect(dialect).write(wanted)};
    // What is lost is not guessed: it is what does not come back.
    const FormattedText back = rowOfDialect(dialect).parse(written.source).text;
    written.losesText = back.text != wanted.text;
    qsizetype at = 0;
    for (const TextEntity &entity : wanted.entities) {
        while (at < back.entities.size() && back.entities.at(at).offset < entity.offset)
            ++at;
        qsizetype found = at;
        while (found < back.entities.size() && back.entities.at(found).offset == entity.offset &&
               back.entities.at(found) != entity)
            ++found;
        const bool isBack = found < back.entities.size() && back.entities.at(found).offset == entity.offset;
        if (!isBack && !isFoundByServer(entity.type))
            written.lost.append(entity);
    }
    return written;
}

} // namespace botdeck::domain
