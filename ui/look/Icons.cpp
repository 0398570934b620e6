// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

namespace botdeck::ui::look {

void useIconTheme(Scheme scheme)
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QIcon::setThemeName(scheme == Scheme::Light ? QStringLiteral("breeze") : QStringLiteral("breeze-dark"));
}

QIcon icon(Icon which)
{
    return QIcon::fromTheme(QLatin1StringView(iconTable.at(size_t(which)).name));
}

QPixmap tintedPixmap(Icon which, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("botdeck-%1-%2-%3-%4")
                            .arg(int(which))
                            .arg(size)
                            .arg(colour.rgba(), 8, 16)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = icon(which).pixmap(QSize(size, size), devicePixelRatio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace botdeck::ui::look
