// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeConsole.h"
#include "Invented.h"
#include "security/Redactor.h"
#include "services/BackgroundWork.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/Remarking.h"
#include "ui/monitor/SeveralCopier.h"
#include "ui/monitor/UpdateCopier.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/Language.h"

#include <QAction>
#include <QApplication>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// The monitor and the inspector side by side on an invented console, joined as the window joins them, with
/// time that stands still.
class MonitorFixture : public testing::Test
{
protected:
    void SetUp() override;

    /// Lets `by` pass and everything that it causes happen.
    void pass(std::chrono::milliseconds by = std::chrono::milliseconds(100));
    /// `count` more updates.
    void arrive(int count, bool withRows = true);
    /// One more update with these bytes, and its row.
    int arriveRaw(const QByteArray &raw);
    void happen(models::FeedEvent::Kind kind, const QString &detail = {});
    [[nodiscard]] QRect rowRect(int row) const;
    void click(int row, Qt::KeyboardModifiers keys = {});
    /// Clicks the row and waits until the inspector shows it.
    void inspect(int row);
    [[nodiscard]] bool atBottom() const;
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = frame->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    FakeClock clock;
    FakeConsole console;
    ui::shell::Language language;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    security::Redactor redactor;
    services::BackgroundWork background;
    /// What the copiers said, in order.
    QStringList said;
    QAction start;
    QAction stop;
    std::unique_ptr<QWidget> frame;
    ui::monitor::MonitorPage *page = nullptr;
    ui::monitor::Inspector *inspector = nullptr;
    ui::monitor::UpdateCopier *copier = nullptr;
    ui::monitor::UpdatesTable *table = nullptr;
    models::UpdateListModel *model = nullptr;

private:
    void join();
};

} // namespace botdeck::test
