// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>

class QWidget;

namespace botdeck::ui::overview {

/// What a chart of stacked bars shows: a plain value, for whoever draws it.
struct BarPicture
{
    struct Series
    {
        QString name;
        QBrush brush;
        /// One for each part.
        QList<qint64> values;
    };

    QList<Series> series = {};
    /// What each part is called where it is pointed at.
    QStringList parts = {};
    /// Which parts are named below the bars, ascending, and how.
    QList<std::pair<int, QString>> ticks = {};
    QFont font = {};
    QColor text = {};
    QColor line = {};
    QColor background = {};
};

/// Draws them. It lives in a module of its own, which knows nothing else of the program.
class BarChartMaker
{
public:
    BarChartMaker() = default;
    virtual ~BarChartMaker() = default;
    BarChartMaker(const BarChartMaker &) = delete;
    BarChartMaker &operator=(const BarChartMaker &) = delete;

    /// An empty chart; it belongs to `parent`.
    virtual QWidget *make(QWidget *parent) = 0;
    /// `chart` was made here. What is as before is left alone.
    virtual void show(QWidget &chart, const BarPicture &picture) = 0;
};

} // namespace botdeck::ui::overview

#define BotdeckBarChartMaker_iid "org.botdeck.Botdeck.BarChartMaker/1"
Q_DECLARE_INTERFACE(botdeck::ui::overview::BarChartMaker, BotdeckBarChartMaker_iid)
