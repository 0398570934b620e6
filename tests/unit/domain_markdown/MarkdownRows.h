// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <span>

namespace botdeck::domain {

/// One line of a dialect's table: what is written, what readers see, and the entities as
/// "bold 0+4; text_link 5+3 https://example.org".
struct MarkdownRow
{
    const char *source;
    const char *text;
    const char *entities = "";
};

/// The faults as "reserved_character 3+1 3+0\\": kind, where, and the fix's place and replacement; a "?"
/// before a kind that the server does not refuse.
struct FaultRow
{
    const char *source;
    const char *faults;
};

QString entitiesText(const QList<TextEntity> &entities);
QString faultsText(const QList<MarkdownFault> &faults);

/// That the dialect reads every row as it says and refuses none.
void expectRows(Dialect dialect, std::span<const MarkdownRow> rows);
/// That every row has these faults, that the fixes of all rows together lead to a text without refusal.
void expectFaults(Dialect dialect, std::span<const FaultRow> rows);

} // namespace botdeck::domain
