// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/LogWindow.h"

#include "core/LogRing.h"
#include "ui/look/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

namespace {

class LogWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ring.add(QtDebugMsg, QStringLiteral("botdeck.api"), QStringLiteral("asked"));
        ring.add(QtWarningMsg, QStringLiteral("botdeck.feed"), QStringLiteral("No answer"));
        ring.add(QtCriticalMsg, QStringLiteral("botdeck.store"), QStringLiteral("disk full sesame"));
        window = std::make_unique<ui::diagnostics::LogWindow>(
            ring,
            [](const QString &text) {
                return QString(text).replace(QStringLiteral("sesame"), QStringLiteral("***"));
            },
            theme);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget>
    Widget &part(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// The last column of what is shown.
    QStringList texts()
    {
        QStringList all;
        const QAbstractItemModel *model = part<QTableView>("logLines").model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, model->columnCount() - 1).data().toString();
        return all;
    }

    ui::look::Theme theme;
    log::LogRing ring{[] { return qint64(1'700'000'000'000); }};
    std::unique_ptr<ui::diagnostics::LogWindow> window;
};

} // namespace

TEST_F(LogWindowTest, ShowsWhatIsAskedFor)
{
    ASSERT_EQ(texts().size(), 3);
    part<QComboBox>("logLevel").setCurrentIndex(2);
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("No answer"), QStringLiteral("disk full sesame")}));
    part<QComboBox>("logCategory").setCurrentText(QStringLiteral("botdeck.feed"));
    EXPECT_EQ(texts(), QStringList{QStringLiteral("No answer")});
    QTest::keyClicks(&part<QLineEdit>("logWords"), QStringLiteral("disk"));
    EXPECT_TRUE(texts().isEmpty());
    part<QComboBox>("logCategory").setCurrentIndex(0);
    EXPECT_EQ(texts(), QStringList{QStringLiteral("disk full sesame")});
}

TEST_F(LogWindowTest, TakesInWhatIsLoggedLater)
{
    ring.add(QtInfoMsg, QStringLiteral("botdeck.ui"), QStringLiteral("later"));
    window->refresh();
    EXPECT_EQ(texts().constLast(), QStringLiteral("later"));
    EXPECT_GE(part<QComboBox>("logCategory").findText(QStringLiteral("botdeck.ui")), 1);
}

TEST_F(LogWindowTest, CopiesThroughTheRedactor)
{
    part<QAbstractButton>("logCopy").click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 2);
    EXPECT_TRUE(copied.contains(QStringLiteral("critical botdeck.store: disk full ***")));
    EXPECT_FALSE(copied.contains(QStringLiteral("sesame")));
    part<QTableView>("logLines").selectRow(1);
    part<QAbstractButton>("logCopy").click();
    EXPECT_EQ(
        QApplication::clipboard()->text(),
        QStringLiteral("2023-11-14T22:13:20.000Z warning botdeck.feed: No answer"));
}

} // namespace botdeck::test
