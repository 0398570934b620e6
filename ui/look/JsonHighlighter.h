// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace botdeck::ui::look {

class Theme;

/// Colours strings, numbers and names of members.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace botdeck::ui::look
