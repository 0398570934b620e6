// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

namespace botdeck::ui::composer {

/// What is wrong, as a sentence. Letters of the source in it are safe to show as plain text.
QString faultWords(const domain::MarkdownFault &fault, const QString &source);

/// "Fix: write \. instead"; empty where there is no fix.
QString fixWords(const domain::MarkdownFault &fault, const QString &source);

/// Kinds of entities, in the order of first use and each once: "bold, a link".
QString entityWords(const QList<domain::TextEntity> &entities);

/// What the combo of formats calls it.
QString dialectWords(domain::Dialect dialect);

} // namespace botdeck::ui::composer
