// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/BarChart.h"

#include <QPluginLoader>

namespace botdeck::ui::overview {

/// Fetches the module that draws charts, when it is asked for and not before: linked into the program it
/// would bring QtCharts and OpenGL into each start.
class ChartLoader
{
public:
    /// Null where the module is not there or cannot be loaded; it stays loaded until the program ends.
    BarChartMaker *load();
    /// Why it is null, in Qt's words; empty before.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    QPluginLoader m_loader;
    QString m_fault;
};

} // namespace botdeck::ui::overview
