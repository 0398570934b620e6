// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"
#include "ui/look/StateMark.h"
#include "ui/shell/StatusRow.h"

#include <QStatusBar>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The line at the bottom: the chosen bot's state (or how many are live), its offset, what is stored, the
/// rate, what the table shows, that tokens are masked, and the offset of local time. Where it is too narrow
/// for all, the least of them go.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const models::BotTreeModel &bots, const look::Theme &theme, QWidget *parent = nullptr);

    void setChosen(const std::optional<domain::BotKey> &bot);
    /// Before the first of them no number is said.
    void setCounters(const QHash<domain::BotKey, models::BotCounters> &counters);
    /// Updates in the table, and how many of them are selected.
    void setShown(qint64 shown, qint64 selected);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct State
    {
        look::Mark mark;
        look::Tone tone;
        QString words;

        bool operator==(const State &) const = default;
    };

    void applyTheme();
    void refresh();
    void refreshState();
    void refreshMode(const models::BotRow &bot);
    void refreshNumbers();
    void refreshShown();
    void say(const State &state);
    [[nodiscard]] State stateOfAll(const QList<models::BotRow> &bots) const;
    [[nodiscard]] std::optional<models::BotRow> chosenBot() const;

    const models::BotTreeModel &m_bots;
    const look::Theme &m_theme;
    std::optional<domain::BotKey> m_chosen;
    std::optional<QHash<domain::BotKey, models::BotCounters>> m_counters;
    /// The rates of the last counts, oldest first.
    QHash<domain::BotKey, QList<double>> m_rates;
    /// Nothing is measured before it is about to be seen.
    bool m_isSeen = false;
    /// What is said in the present colours.
    std::optional<State> m_said;
    qint64 m_shownCount = 0;
    qint64 m_selectedCount = 0;
    StatusRow m_row;
    const StatusParts &m_parts;
};

} // namespace botdeck::ui::shell
