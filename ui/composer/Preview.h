// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

#include <QTextBrowser>

#include <functional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// A message as its readers will see it. Reads no file and nothing from the network, whatever the text says,
/// and follows no link.
class Preview final : public QTextBrowser
{
    Q_OBJECT

public:
    /// UTF-16 units, what cannot be seen written out; of a longer text the beginning is shown.
    static constexpr qsizetype shownUnits = 8'192;

    explicit Preview(const look::Theme &theme, QWidget *parent = nullptr);

    /// What a form such as "${@!12}" is shown as.
    void setNames(const std::function<QString(const domain::TextEntity &)> &nameOf) { m_nameOf = nameOf; }
    void showText(const domain::FormattedText &text);
    /// In the place of a message that there is not.
    void say(const QString &words);
    /// Only the beginning is shown.
    [[nodiscard]] bool isCut() const { return m_isCut; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void applyTheme();
    void refresh();
    void replaceLines(const QStringList &lines);

    const look::Theme &m_theme;
    std::function<QString(const domain::TextEntity &)> m_nameOf;
    domain::FormattedText m_text;
    QString m_words;
    /// What stands in the document, a block a line.
    QStringList m_lines{QString()};
    bool m_isCut = false;
};

} // namespace botdeck::ui::composer
