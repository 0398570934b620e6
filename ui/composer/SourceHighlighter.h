// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <QSyntaxHighlighter>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// Shows a message's source as its readers will see it, with the marks quieter, and a wave under what is
/// wrong.
class SourceHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// A longer source has waves only.
    static constexpr qsizetype colouredUnits = 16'384;

    /// A line with more changes of looks has none: it would be laid out piece by piece with every key.
    static constexpr int colouredPieces = 200;

    SourceHighlighter(QTextDocument *document, const look::Theme &theme);

    /// What was read of this source, which is the document's.
    void setParsed(domain::Dialect dialect, const QString &source, const domain::ParsedText &parsed);

protected:
    void highlightBlock(const QString &text) override;

private:
    void shift(int position, int removed, int added);
    void colour(int blockStart, int known);
    void wave(int blockStart, int blockLength);

    const look::Theme &m_theme;
    /// How each unit of the source looks: bits, see the .cpp file.
    QList<quint16> m_looks;
    QList<domain::MarkdownFault> m_faults;
};

} // namespace botdeck::ui::composer
