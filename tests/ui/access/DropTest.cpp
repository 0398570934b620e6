// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/widgets/FileDrop.h"
#include "WindowTest.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>

namespace botdeck::test {

namespace {

class DropTest : public WindowTest
{
protected:
    /// Whether it was taken.
    static bool drop(QWidget &on, const QMimeData &data)
    {
        const QPoint at = on.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent end(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &end);
        return end.isAccepted();
    }
    QString capture()
    {
        QFile file(desk.folder.filePath(QStringLiteral("some.ndjson")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{\"update_id\":7}\nnonsense\n");
        return file.fileName();
    }
};

} // namespace

TEST_F(DropTest, ACaptureThatIsDroppedOnTheMonitorIsOfferedForImport)
{
    arrive(3);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(capture())});
    ASSERT_TRUE(drop(window->monitor(), data));
    settle();
    dialog("importCaptureDialog");
    EXPECT_TRUE(child<QLineEdit>("file").text().endsWith(QStringLiteral("some.ndjson")));
    EXPECT_EQ(window->monitor().updates().updateCount(), 3) << "nothing is imported unasked";
}

TEST_F(DropTest, WhatIsNoSingleFileOfThisMachineIsNotTaken)
{
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(capture()), QUrl::fromLocalFile(capture())});
    EXPECT_FALSE(drop(window->monitor(), two));
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://ops.example.org/some.ndjson"))});
    EXPECT_FALSE(drop(window->monitor(), web));
    QMimeData text;
    text.setText(QStringLiteral("some.ndjson"));
    EXPECT_FALSE(drop(window->monitor(), text));
}

} // namespace botdeck::test
