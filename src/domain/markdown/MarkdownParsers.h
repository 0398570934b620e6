// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <functional>

// The parts behind parseMarkdown and writeMarkdown; nobody else needs them.
namespace botdeck::domain {

/// Where parsers put what they read.
class ParsedTextBuilder
{
public:
    explicit ParsedTextBuilder(const QString &source) { m_result.text.text.reserve(source.size()); }

    [[nodiscard]] qsizetype size() const { return m_result.text.text.size(); }
    void append(QChar unit) { m_result.text.text += unit; }
    void append(QStringView text) { m_result.text.text += text; }
    [[nodiscard]] QStringView textFrom(qsizetype offset) const
    {
        return QStringView(m_result.text.text).sliced(offset);
    }
    /// From `offset` to the end of what was appended; nothing where that is nothing.
    void close(EntityType type, qsizetype offset, const QString &target = {});
    void add(TextEntity entity) { m_result.text.entities.append(std::move(entity)); }
    /// Takes the entity back that was added last, if it is this one.
    bool removeLast(const TextEntity &entity);
    void fault(MarkdownFault fault);

    /// Sorted and normalised.
    ParsedText finish(const QString &source) &&;

private:
    void findLoneSurrogates(QStringView source);

    ParsedText m_result;
};

ParsedText parseCloudChat(const QString &source);
ParsedText parseFanbookText(const QString &source);
ParsedText parseFanbookRichText(const QString &source);
ParsedText parseTelegramMarkdown(const QString &source);
ParsedText parseTelegramMarkdownV2(const QString &source);
ParsedText parseTelegramHtml(const QString &source);

QString writeCloudChat(const FormattedText &text);
QString writeFanbookText(const FormattedText &text);
QString writeFanbookRichText(const FormattedText &text);
QString writeTelegramMarkdown(const FormattedText &text);
QString writeTelegramMarkdownV2(const FormattedText &text);
QString writeTelegramHtml(const FormattedText &text);

/// Walks a normalised text and opens and closes its entities so that they nest: styles are cut where they
/// cross blocks, wholes or each other.
class MarkWriter
{
public:
    virtual ~MarkWriter() = default;
    MarkWriter() = default;
    MarkWriter(const MarkWriter &) = delete;
    MarkWriter &operator=(const MarkWriter &) = delete;

    QString write(const FormattedText &text);

protected:
    /// Whether the dialect has such an entity here; what it has not is not opened.
    [[nodiscard]] virtual bool holds(const TextEntity &entity, const QString &text) const = 0;
    virtual void open(const TextEntity &entity) = 0;
    virtual void close(const TextEntity &entity) = 0;
    /// A piece of text with the same entities; `inside` = the whole around it, or none.
    virtual void piece(QStringView text, const TextEntity *inside) = 0;

    /// What is written so far.
    QString &out() { return m_out; }

private:
    void closeUntil(qsizetype at);

    QString m_out;
    QList<TextEntity> m_open;
};

} // namespace botdeck::domain
