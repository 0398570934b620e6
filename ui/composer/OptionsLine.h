// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/SendingOrder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace botdeck::platform {
struct MessageRules;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// What only some platforms have beside a message: who alone sees it, and what lists of chats say of it. It
/// stands there while something of it is on; its button takes all of it back.
class OptionsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// Which of its fields the platform has; without any the line never shows.
    void setRules(const platform::MessageRules &rules);
    [[nodiscard]] bool isOffered() const;
    /// Shows it, the first field with the keyboard.
    void begin();
    void clear();
    /// The users as they are typed, but split; only for what isSound().
    [[nodiscard]] domain::SendOptions options() const;
    /// Whether the users are ids, or "all".
    [[nodiscard]] bool isSound() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList users() const;
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_usersLabel;
    QLineEdit *m_users;
    QLabel *m_descLabel;
    QLineEdit *m_desc;
    QToolButton *m_close;
};

} // namespace botdeck::ui::composer
