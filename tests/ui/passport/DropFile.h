// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Wait.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace botdeck::test {

/// Drops a file on a widget; whether it was taken.
inline bool dropFile(QWidget &on, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = on.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&on, &enter);
    QDropEvent end(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    end.ignore();
    QApplication::sendEvent(&on, &end);
    settle();
    return enter.isAccepted() && end.isAccepted();
}

} // namespace botdeck::test
