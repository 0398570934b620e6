// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/BotKey.h"
#include "ui/botedit/BotParts.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace botdeck::services {
class BotAccess;
}

namespace botdeck::ui::botedit {

/// How a token is written where it must not be read: "12345678:••••••••"; bullets only where the token does
/// not begin with the bot's number.
QString maskedToken(const domain::BotKey &key, bool tokenNamesBot);

/// The token that is kept for a bot: masked, and not here at all until it is asked for. Shown for a while,
/// or copied as a secret.
class SavedToken final : public QWidget
{
    Q_OBJECT

public:
    /// Goes on once the place where tokens are kept can be used.
    using WhenOpen = std::function<void(const std::function<void()> &go)>;

    SavedToken(const BotParts &parts, WhenOpen whenOpen, QWidget *parent = nullptr);

    void setBot(const domain::BotKey &key);
    /// Masked again, and gone from here; what is being fetched does not come.
    void forget();
    /// Beside its own, from now on this one's.
    void addButton(QPushButton *button);

Q_SIGNALS:
    /// It takes longer than a moment to fetch it; ended() follows.
    void slow();
    /// Nothing is being fetched any more.
    void ended();
    /// It could not be fetched.
    void failed(const botdeck::core::Error &error);
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Use = std::function<void(const core::Secret &)>;

    void fetch(const Use &use);
    void ask(const Use &use);
    void show(const core::Secret &token);
    void applyTheme();
    void retranslate();

    const BotParts m_parts;
    const WhenOpen m_whenOpen;
    domain::BotKey m_key;
    QLineEdit *m_text;
    QPushButton *m_show;
    QPushButton *m_copy;
    QHBoxLayout *m_buttons;
    QPointer<services::BotAccess> m_access;
    bool m_isShown = false;
    /// Grows with each showing: an older one's end means nothing.
    int m_shows = 0;
};

} // namespace botdeck::ui::botedit
