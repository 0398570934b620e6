// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::converse {

/// Which chat is open: its title, its kind and its id, which can be copied, and what can be done in it.
class ConversationHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationHeader(const look::Theme &theme, QWidget *parent = nullptr);

    void showChat(const domain::ChatEntry &chat);
    /// At the right, behind those that are there; the header's own from now on.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void copyAsked(const QString &chatId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void refresh();

    const look::Theme &m_theme;
    look::ElidedLabel *m_title;
    QLabel *m_kind;
    QLabel *m_id;
    QToolButton *m_copy;
    QHBoxLayout *m_tools;
    domain::ChatEntry m_chat;
};

} // namespace botdeck::ui::converse
