// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ChartLoader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace botdeck::ui::overview {

namespace {

/// With its whole path: of a bare name QPluginLoader would take one from the present folder first.
QString chartModule()
{
    for (const QString &folder : QCoreApplication::libraryPaths()) {
        const QString path = folder + QStringLiteral("/libbotdeck_charts.so");
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

BarChartMaker *ChartLoader::load()
{
    if (!m_loader.isLoaded()) {
        const QString path = chartModule();
        if (path.isEmpty()) {
            m_fault = QStringLiteral("libbotdeck_charts.so is not beside the program.");
            return nullptr;
        }
        m_loader.setFileName(path);
    }
    auto *maker = qobject_cast<BarChartMaker *>(m_loader.instance());
    if (maker == nullptr)
        m_fault = m_loader.errorString();
    return maker;
}

} // namespace botdeck::ui::overview
