// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

// In the order of the enumeration.
constexpr std::array faultNames{
    "reserved_character",
    "unclosed_mark",
    "unclosed_address",
    "unsupported_tag",
    "unclosed_tag",
    "broken_attribute",
    "missing_spoiler",
    "unexpected_end_tag",
    "unmatched_end_tag",
    "bad_custom_emoji",
    "ignored_link",
    "unclosed_form",
    "bad_id",
    "lone_surrogate",
    "too_long",
    "not_rich_text",
};

} // namespace

QString entitiesText(const QList<TextEntity> &entities)
{
    QStringList parts;
    for (const TextEntity &entity : entities) {
        QString part =
            entityTypeName(entity.type) + QStringLiteral(" %1+%2").arg(entity.offset).arg(entity.length);
        if (!entity.target.isEmpty())
            part += u' ' + entity.target;
        parts += part;
    }
    return parts.join(QStringLiteral("; "));
}

QString faultsText(const QList<MarkdownFault> &faults)
{
    QStringList parts;
    for (const MarkdownFault &fault : faults) {
        QString part = fault.isRefused ? QString() : QStringLiteral("?");
        part += QString::fromLatin1(faultNames.at(size_t(fault.kind))) +
                QStringLiteral(" %1+%2").arg(fault.position).arg(fault.length);
        if (fault.fix)
            part += QStringLiteral(" %1+%2").arg(fault.fix->position).arg(fault.fix->length) +
                    fault.fix->replacement;
        parts += part;
    }
    return parts.join(QStringLiteral("; "));
}

void expectRows(Dialect dialect, std::span<const MarkdownRow> rows)
{
    for (const MarkdownRow &row : rows) {
        const ParsedText parsed = parseMarkdown(dialect, QString::fromUtf8(row.source));
        EXPECT_EQ(parsed.text.text.toStdString(), row.text) << row.source;
        EXPECT_EQ(entitiesText(parsed.text.entities).toStdString(), row.entities) << row.source;
        EXPECT_FALSE(parsed.isRefused) << row.source << ": " << qPrintable(faultsText(parsed.faults));
    }
}

void expectFaults(Dialect dialect, std::span<const FaultRow> rows)
{
    for (const FaultRow &row : rows) {
        QString source = QString::fromUtf8(row.source);
        ParsedText parsed = parseMarkdown(dialect, source);
        EXPECT_EQ(faultsText(parsed.faults).toStdString(), row.faults) << row.source;
        // One click after the other, the last one first, as its range is the only one that stays.
        for (int clicks = 0; clicks < 20; ++clicks) {
            const auto fixable =
                std::find_if(parsed.faults.rbegin(), parsed.faults.rend(), [](const MarkdownFault &fault) {
                    return fault.fix.has_value();
                });
            if (fixable == parsed.faults.rend())
                break;
            source.replace(fixable->fix->position, fixable->fix->length, fixable->fix->replacement);
            parsed = parseMarkdown(dialect, source);
        }
        for (const MarkdownFault &left : std::as_const(parsed.faults))
            EXPECT_FALSE(left.fix.has_value()) << row.source << " became " << qPrintable(source);
    }
}

} // namespace botdeck::domain
