// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "ui/widgets/Sheet.h"

#include <array>

class QPushButton;

namespace botdeck::ui::receiving {

/// Why a bot does not receive after a 409, and the ways out. It follows the bot's state while it is open, and
/// sends nothing by itself.
class ConflictDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// `mayChange`: something may be sent for the bot.
    ConflictDialog(
        const models::BotRow &bot, bool mayChange, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const domain::BotKey &bot() const { return m_bot.key; }
    /// Its state, or something else about it, has changed.
    void setBot(const models::BotRow &bot, bool mayChange);
    /// A wish was not granted; a sentence that is clean of secrets.
    void sayFailure(const QString &words);

Q_SIGNALS:
    /// Said yes to the question already.
    void deleteAsked(bool drop);
    void takeOverAsked();
    void waitAsked();

protected:
    void retranslate() override;

private:
    enum Way { Delete, DeleteAndDrop, Wait, TakeOver, WayCount };

    void build();
    void refresh();
    void choose(Way way);

    models::BotRow m_bot;
    bool m_mayChange;
    look::Sentence *m_title = nullptr;
    look::Sentence *m_facts = nullptr;
    look::Sentence *m_advice = nullptr;
    std::array<QPushButton *, WayCount> m_ways{};
    QPushButton *m_close = nullptr;
};

} // namespace botdeck::ui::receiving
