// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/ReceiveWidget.h"

#include "PassportFixture.h"
#include "ui/look/Sentence.h"
#include "ui/passport/CallbackListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::CallbackListModel;
using ui::passport::CallbackState;
using ui::passport::ListenWish;
using ui::passport::ReceiveWidget;
using ui::passport::ShownCallback;

namespace {

class ReceiveWidgetTest : public PassportTest
{
protected:
    void SetUp() override
    {
        widget.setPath(QStringLiteral("/secret"));
        widget.resize(700, 640);
        present(widget);
    }

    ReceiveWidget widget{theme, clock};
};

} // namespace

TEST_F(ReceiveWidgetTest, ItListensWhereItIsTold)
{
    const QSignalSpy listen(&widget, &ReceiveWidget::listenAsked);
    const QSignalSpy stop(&widget, &ReceiveWidget::stopAsked);
    click(widget, "listen");
    ASSERT_EQ(listen.size(), 1);
    const auto wish = listen.first().first().value<ListenWish>();
    EXPECT_EQ(wish.address, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(wish.port, 0);
    EXPECT_EQ(wish.path, QStringLiteral("/secret"));
    EXPECT_TRUE(wish.certificateFile.isEmpty());
    widget.setListening(QStringLiteral("http://127.0.0.1:4711/secret"));
    settle();
    EXPECT_TRUE(child<ui::look::Sentence>(widget, "listenState").text().contains(QStringLiteral("4711")));
    EXPECT_FALSE(child<QWidget>(widget, "listenPort").isEnabled());
    const QSignalSpy use(&widget, &ReceiveWidget::useAsked);
    click(widget, "useListening");
    ASSERT_EQ(use.size(), 1);
    click(widget, "listen");
    EXPECT_EQ(stop.size(), 1);
    EXPECT_EQ(listen.size(), 1);
}

TEST_F(ReceiveWidgetTest, AUserOfTheSandboxIsAskedOnlyWhereThereIsOne)
{
    EXPECT_FALSE(child<QWidget>(widget, "guestConsents").isVisible());
    widget.setHasGuest(true);
    EXPECT_FALSE(child<QWidget>(widget, "guestConsents").isEnabled()) << "without a link";
    widget.setGuestReady(true);
    settle();
    const QSignalSpy asked(&widget, &ReceiveWidget::guestAsked);
    click(widget, "guestConsents");
    click(widget, "guestRefuses");
    ASSERT_EQ(asked.size(), 2);
    EXPECT_TRUE(asked.at(0).first().toBool());
    EXPECT_FALSE(asked.at(1).first().toBool());
}

TEST_F(ReceiveWidgetTest, TheNewestCallbackStandsOnTopAndIsOpened)
{
    widget.setCallbacks(
        {{1, 1'000}, {2, 2'000, CallbackState::Failed, QStringLiteral("no"), true, true, true}});
    settle();
    EXPECT_EQ(cell(widget, "callbacks", 0, CallbackListModel::VerdictColumn), QStringLiteral("failed: no"));
    EXPECT_EQ(
        cell(widget, "callbacks", 0, CallbackListModel::NotesColumn),
        QStringLiteral("came before · too old · another state"));
    EXPECT_EQ(
        cell(widget, "callbacks", 1, CallbackListModel::VerdictColumn), QStringLiteral("not decrypted"));
    const QSignalSpy opened(&widget, &ReceiveWidget::decryptAsked);
    clickCell(widget, "callbacks", 1, 0);
    click(widget, "decryptCallback");
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toULongLong(), 1U);
}

TEST_F(ReceiveWidgetTest, TheModelIsSound)
{
    CallbackListModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setCallbacks({{1, 1'000}});
    model.setCallbacks({{1, 1'000, CallbackState::Passed}, {2, 2'000}, {3, 3'000}});
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(model.at(0).number, 3U);
    EXPECT_EQ(model.at(2).state, CallbackState::Passed);
    model.setCallbacks({{3, 3'000}});
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace botdeck::test
