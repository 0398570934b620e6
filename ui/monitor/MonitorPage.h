// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "models/ConsoleData.h"
#include "models/UpdateListModel.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

class Banner;
class EmptyNote;
class FeedPacer;
class Following;
class FollowStrip;
class UpdatesTable;

/// The updates as they arrive, or the sentence that says why there are none.
class MonitorPage final : public QWidget
{
    Q_OBJECT

public:
    MonitorPage(
        models::ConsoleData &console, const look::Theme &theme, core::Clock &clock,
        QWidget *parent = nullptr);

    [[nodiscard]] models::UpdateListModel &updates() { return *m_model; }
    [[nodiscard]] UpdatesTable &table() { return *m_table; }
    [[nodiscard]] const Following &following() const { return *m_following; }
    /// Shared by menu, strip and keyboard (End, while this page has the focus).
    [[nodiscard]] QAction &jumpAction() { return *m_jump; }

    /// The bots whose updates may come; the words of an empty table depend on them.
    void setBots(const QList<models::BotRow> &bots);

Q_SIGNALS:
    /// The current row when one is selected.
    void updateChosen(std::optional<qint64> seq);
    /// The button of an empty table.
    void startAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectData(models::ConsoleData &console);
    void onSelection();
    void retranslate();
    void refreshNote();
    void noteMoment();

    core::Clock &m_clock;
    models::UpdateListModel *m_model;
    FeedPacer *m_pacer;
    UpdatesTable *m_table;
    Following *m_following;
    QAction *m_jump;
    FollowStrip *m_strip;
    Banner *m_banner;
    EmptyNote *m_note;
    QStackedLayout *m_pages;
    std::optional<qint64> m_chosen;
    bool m_haveBots = false;
    bool m_polling = false;
    /// Since when nothing has arrived, wall clock.
    qint64 m_quietSinceMs = 0;
};

} // namespace botdeck::ui::monitor
