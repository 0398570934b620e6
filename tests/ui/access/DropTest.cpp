// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/widgets/FileDrop.h"
#include "WindowTest.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>
#include <QTreeView>

#include <algorithm>

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
    domain::BotKey fanbookBot() const
    {
        const QList<models::BotRow> &bots = console.bots();
        return std::ranges::find(bots, domain::PlatformId::Fanbook, &models::BotRow::platform)->key;
    }
    /// In a cell of any of its rows.
    static bool holds(const QAbstractItemModel &model, const QString &text)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, column).data().toString().contains(text))
                    return true;
            }
        }
        return false;
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

TEST_F(DropTest, ASnapshotThatIsDroppedOnTheGuildIsShown)
{
    QFile file(desk.folder.filePath(QStringLiteral("bakery.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"botdeck":"snapshot","version":1,"guild":{"name":"Bakery","guild_id":"7","permissions":1024},)"
        R"("roles":[{"id":"20","name":"Streamer","permissions":1024,"position":1}],)"
        R"("members":[],"channels":[{"channel_id":"500","name":"lobby","type":0}]})");
    file.close();
    window->bots().choose(fanbookBot());
    window->workspaces().choose(ui::shell::Workspace::Guild);
    pass();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    ASSERT_TRUE(drop(child<QWidget>("guildPage"), data));
    const auto &roles = child<QTreeView>("guildRoles");
    EXPECT_TRUE(waitUntil([&] {
        pass();
        return roles.isVisible() && holds(*roles.model(), QStringLiteral("Streamer"));
    }));
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
