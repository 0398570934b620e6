// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

namespace botdeck::ui::look {

namespace {

constexpr int drawnFor = 16;

/// The theme draws some icons differently for larger sizes, also filled; the small drawing is what all of
/// them share. It is asked for in whole multiples of its size, the only ones that the loader scales, and
/// brought to `side` pixels.
QPixmap smallDrawing(const QIcon &icon, int side)
{
    if (side <= drawnFor)
        return icon.pixmap(QSize(side, side), 1.0);
    const int times = (side + drawnFor - 1) / drawnFor;
    QPixmap pixmap = icon.pixmap(QSize(drawnFor, drawnFor), qreal(times));
    pixmap.setDevicePixelRatio(1.0);
    return pixmap.isNull() ? pixmap
                           : pixmap.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

void useIconTheme(Scheme scheme)
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    // Setting either makes Qt read every icon anew, though it be what was there.
    if (QIcon::themeSearchPaths() != paths)
        QIcon::setThemeSearchPaths(paths);
    const QString fallback = QStringLiteral("breeze");
    if (QIcon::fallbackThemeName() != fallback)
        QIcon::setFallbackThemeName(fallback);
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
    pixmap = smallDrawing(icon(which), qRound(size * devicePixelRatio));
    if (pixmap.isNull())
        return pixmap;
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace botdeck::ui::look
