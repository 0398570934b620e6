// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

#include <QTreeWidget>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// What a server told about a chat, a line each: what everybody knows by its name, the rest by its key.
class ChatFactsView final : public QTreeWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChatFactsView(const look::Theme &theme, QWidget *parent = nullptr);

    void setDetails(const std::optional<domain::ChatDetails> &details);

Q_SIGNALS:
    /// The value of the current line, for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    /// `whole` is what is copied; where that is empty there is no line.
    void add(const QString &name, const QString &shown, const QString &whole);
    void addText(const QString &name, const QString &value);
    void applyTheme();

    const look::Theme &m_theme;
    std::optional<domain::ChatDetails> m_details;
};

} // namespace botdeck::ui::guild
