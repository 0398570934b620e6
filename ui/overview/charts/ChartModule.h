// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/BarChart.h"

#include <QObject>

namespace botdeck::ui::overview {

/// Draws bars with QtCharts. No pointer of the program is kept here.
class ChartModule final : public QObject, public BarChartMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BotdeckBarChartMaker_iid)
    Q_INTERFACES(botdeck::ui::overview::BarChartMaker)

public:
    QWidget *make(QWidget *parent) override;
    void show(QWidget &chart, const BarPicture &picture) override;
};

} // namespace botdeck::ui::overview
