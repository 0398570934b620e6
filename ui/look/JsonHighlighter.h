// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Colours strings, numbers and names of members.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const look::Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::monitor
