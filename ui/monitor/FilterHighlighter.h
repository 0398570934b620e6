// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterParser.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Colours keys, values and connectives of a filter, draws a wave under its fault, and strikes out one that
/// is off.
class FilterHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    FilterHighlighter(QTextDocument *document, const look::Theme &theme);

    /// Each paints anew where it changed something.
    void setFault(const std::optional<domain::FilterFault> &fault);
    void setOff(bool off);

protected:
    void highlightBlock(const QString &text) override;

private:
    const look::Theme &m_theme;
    std::optional<domain::FilterFault> m_fault;
    bool m_off = false;
};

} // namespace botdeck::ui::monitor
