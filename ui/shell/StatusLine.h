// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"
#include "ui/look/StateMark.h"

#include <QStatusBar>

#include <optional>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The line at the bottom: the chosen bot's state (or how many are live), its offset, what is stored, the
/// rate, and the offset of local time.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const models::BotTreeModel &bots, const look::Theme &theme, QWidget *parent = nullptr);

    void setChosen(const std::optional<domain::BotKey> &bot);
    void setCounters(const QHash<domain::BotKey, models::BotCounters> &counters);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct State
    {
        look::Mark mark;
        look::Tone tone;
        QString words;
    };

    void applyTheme();
    void refresh();
    void refreshState();
    void refreshNumbers();
    [[nodiscard]] State stateOfAll(const QList<models::BotRow> &bots) const;

    const models::BotTreeModel &m_bots;
    const look::Theme &m_theme;
    std::optional<domain::BotKey> m_chosen;
    QHash<domain::BotKey, models::BotCounters> m_counters;
    QLabel *m_mark;
    QLabel *m_state;
    QLabel *m_offset;
    QLabel *m_stored;
    QLabel *m_rate;
    QLabel *m_zone;
};

} // namespace botdeck::ui::shell
