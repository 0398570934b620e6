// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "models/ConsoleData.h"
#include "models/UpdateListModel.h"
#include "ui/monitor/SharedField.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::monitor {

class AgeTicker;
class Banner;
class Choice;
class ColumnChoice;
class FilterBar;
class FilterChips;
class FeedPacer;
class Filtering;
class Following;
class FollowStrip;
class MonitorTools;
class PageMemory;
class UpdatesTable;
class ViewMemory;

/// The updates as they arrive, or the sentence that says why there are none, below the row of tools.
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
    /// Checked while the view is paused: polling goes on, what arrives waits. Space, while the table has the
    /// focus.
    [[nodiscard]] QAction &pauseAction() { return *m_pause; }
    /// Moves the keyboard into the filter's field.
    [[nodiscard]] QAction &filterAction();
    /// Has the menu of columns.
    [[nodiscard]] QAction &columnsAction();

    /// All bots, and the one that the table is narrowed to; the words of an empty table depend on them.
    void setBots(const QList<models::BotRow> &bots, const std::optional<domain::BotKey> &chosen = {});
    /// What an empty table says where it is not just quiet, why, and what its button is called; without a
    /// title nothing is in the way, and `why` is what there is to say of a bot that was stopped.
    void setTrouble(const QString &title, const QString &why, const QString &action = {});
    /// For the tool row; each is shown while it is enabled. They outlive this page.
    void setPollingActions(QAction *start, QAction *stop);
    void setExportAction(QAction *action);
    /// Their keys work while the table has the focus, and its row menu has them.
    void setCopyActions(const QList<QAction *> &actions);
    /// The same for others, behind them.
    void addRowActions(const QList<QAction *> &actions);

    /// Columns, place and filters, for the next start.
    [[nodiscard]] PageMemory &memory() { return *m_memory; }

    /// One condition more, in the field and in effect.
    void addToFilter(const QString &term, bool negated);
    /// This one in place of what was written, in effect.
    void setFilter(const QString &text);

    /// How many updates are selected; costs nothing, unlike the selection model's lists.
    [[nodiscard]] int selectedCount() const;
    /// The selected updates, ascending; costs as much as they are.
    [[nodiscard]] QList<qint64> selectedSeqs() const;
    /// Selects this update alone and shows it; false where the table does not have it.
    bool choose(qint64 seq);
    /// The update before or behind the current one; events are passed over.
    void choosePrevious();
    void chooseNext();

Q_SIGNALS:
    /// The one update that is selected, or none.
    void updateChosen(std::optional<qint64> seq);
    /// More than one is selected; again when more is known of them. updateChosen() said none before.
    void severalChosen(int count, const QList<botdeck::ui::monitor::SharedField> &shared);
    /// Enter or a double click on an update.
    void inspectAsked();
    /// The button of an empty table.
    void startAsked();
    /// The same while there is trouble.
    void troubleAsked();
    /// The same while this bot of the sandbox is quiet.
    void testAsked(const botdeck::domain::BotKey &bot);
    /// What the filter in effect looks for in texts.
    void needlesChanged(const QStringList &needles);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void connectData(models::ConsoleData &console);
    void connectView();
    void retranslate();
    void refreshNote();
    void noteMoment();

    core::Clock &m_clock;
    models::UpdateListModel *m_model;
    FeedPacer *m_pacer;
    UpdatesTable *m_table;
    ColumnChoice *m_columns;
    Following *m_following;
    Choice *m_choice;
    ViewMemory *m_place;
    AgeTicker *m_ages;
    QAction *m_jump;
    QAction *m_pause;
    FilterBar *m_filter;
    FilterChips *m_chips;
    Filtering *m_filtering;
    PageMemory *m_memory;
    MonitorTools *m_tools;
    FollowStrip *m_strip;
    Banner *m_banner;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_pages;
    bool m_haveBots = false;
    /// The first of the bots that are shown and poll, where all of these are the sandbox's.
    std::optional<domain::BotKey> m_demo;
    bool m_polling = false;
    QString m_trouble;
    QString m_why;
    QString m_wayOut;
    /// Since when nothing has arrived, wall clock.
    qint64 m_quietSinceMs = 0;
};

} // namespace botdeck::ui::monitor
