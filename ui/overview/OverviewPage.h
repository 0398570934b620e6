// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/overview/ChartLoader.h"
#include "ui/overview/TrafficWords.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::overview {

class FiguresView;
class TrafficColumns;

/// How much came in the last hour or day, of which kinds, how fast and with what trouble: of one bot or of
/// all. Nothing is read and no chart is loaded before it is shown.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the page.
    struct Parts
    {
        services::Traffic &traffic;
        core::Clock &clock;
        const look::Theme &theme;
        KindWord kindWord;
        /// Puts text that holds no secret into the clipboard.
        std::function<void(const QString &)> copy;
    };

    explicit OverviewPage(const Parts &parts, QWidget *parent = nullptr);

    /// None: all bots.
    void setBot(const std::optional<domain::BotKey> &bot, const QString &name);
    [[nodiscard]] services::TrafficSpan span() const { return m_span; }
    void setSpan(services::TrafficSpan span);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QToolButton *addTool(const char *name, bool isCheckable);
    void begin();
    void refresh();
    void refreshLater();
    [[nodiscard]] services::TrafficPicture traffic() const;
    void showPicture(const services::TrafficPicture &picture);
    void showChart(const services::TrafficPicture &picture);
    [[nodiscard]] QString noteFor(const services::TrafficPicture &picture) const;
    [[nodiscard]] QString title() const;
    void applyTheme();
    void retranslate();

    const Parts m_parts;
    std::optional<domain::BotKey> m_bot;
    QString m_botName;
    services::TrafficSpan m_span = services::TrafficSpan::Hour;
    ChartLoader m_loader;
    BarChartMaker *m_maker = nullptr;
    /// Made when the page is shown for the first time, where the module is there.
    QWidget *m_chart = nullptr;
    QLabel *m_title;
    QList<QToolButton *> m_tools;
    QToolButton *m_hour;
    QToolButton *m_day;
    QToolButton *m_asTable;
    QToolButton *m_copy;
    QStackedWidget *m_places;
    look::Sentence *m_note;
    QTableView *m_table;
    TrafficColumns *m_columns;
    FiguresView *m_figures;
    bool m_hasBegun = false;
    bool m_waits = false;
};

} // namespace botdeck::ui::overview
