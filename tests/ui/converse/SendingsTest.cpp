// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on their way: how far they are, and how they are given up, forwarded and written again.
#include "ConverseFixture.h"
#include "models/ChatListModel.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/ForwardDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::converse::ForwardDialog;
using ui::converse::PartKind;

class SendingsTest : public ConverseFixture
{
protected:
    [[nodiscard]] ChatMessage onItsWay(const domain::SendingProgress &progress) const
    {
        ChatMessage sending = message(4, QStringLiteral("the invoice"));
        sending.messageId.clear();
        sending.isOwn = true;
        sending.sendingId = 9;
        sending.seq = 0;
        sending.state = domain::MessageState::Sending;
        sending.progress = progress;
        return sending;
    }
    [[nodiscard]] bool says(int row, const QString &words)
    {
        const auto lines = picture(row).lines;
        return std::any_of(
            lines.begin(), lines.end(), [&words](const auto &line) { return line.text == words; });
    }
    /// How far the bar below the words is filled, in percent of its length.
    [[nodiscard]] int filled(int row)
    {
        const auto &boxes = picture(row).boxes;
        const QRect done = boxes.back().rect;
        const QRect track = boxes.at(boxes.size() - 2).rect;
        EXPECT_EQ(done.topLeft(), track.topLeft());
        return 100 * done.width() / track.width();
    }
    /// The actions of the current message's menu that can be chosen, and their tooltips where they cannot.
    [[nodiscard]] QStringList menuEntries()
    {
        view().setFocus();
        key(Qt::Key_F10, Qt::ShiftModifier);
        QStringList entries;
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            EXPECT_TRUE(menu->toolTipsVisible());
            for (const QAction *action : menu->actions())
                entries +=
                    action->isEnabled() ? action->text() : u'-' + action->text() + u'-' + action->toolTip();
            menu->close();
        }
        settle();
        return entries;
    }
};

class ForwardTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        addChat({QStringLiteral("1"), QStringLiteral("Ops · Refunds")});
        addChat({QStringLiteral("2"), QStringLiteral("Night shift"), QStringLiteral("night_shift")});
        addChat({QStringLiteral("3"), QStringLiteral("Night watch")});
        m_dialog =
            new ForwardDialog({theme, clock, chats}, message(7, QStringLiteral("<b>Thanks</b>")), page.get());
        m_chosen = std::make_unique<QSignalSpy>(m_dialog, &ForwardDialog::chosen);
        m_dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog, 30'000));
        settle();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(m_dialog->focusWidget(), text);
        settle();
    }
    void press(Qt::Key pressed)
    {
        QTest::keyClick(m_dialog->focusWidget(), pressed);
        settle();
    }
    [[nodiscard]] bool canForward() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("forward"))->isEnabled();
    }
    /// The id that was chosen; empty where nothing was.
    [[nodiscard]] QString chosen() const
    {
        return m_chosen->isEmpty() ? QString() : m_chosen->first().first().value<domain::ChatEntry>().chatId;
    }

    QPointer<ForwardDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

} // namespace

TEST_F(SendingsTest, AnUploadIsABarWithPercentAndBytes)
{
    append(onItsWay({1'258'291, 1'887'437, 0}));
    EXPECT_TRUE(says(0, QStringLiteral("66 % · 1.2 MB of 1.8 MB")));
    EXPECT_NEAR(filled(0), 66, 1);
    const QRect box = picture(0).boxes.at(picture(0).boxes.size() - 3).rect;
    change(0, onItsWay({1'887'437, 1'887'437, 0}));
    EXPECT_TRUE(says(0, QStringLiteral("100 % · 1.8 MB of 1.8 MB")));
    EXPECT_EQ(filled(0), 100);
    EXPECT_EQ(picture(0).boxes.at(picture(0).boxes.size() - 3).rect, box) << "it does not jump";
    EXPECT_GE(picture(0).height, box.bottom()) << "it stands within its row";
    change(0, onItsWay({}));
    EXPECT_TRUE(partRect(0, PartKind::Cancel).isEmpty()) << "what is only sent has no bar";
}

TEST_F(SendingsTest, WhatIsOnItsWayIsGivenUpByMouseAndByMenu)
{
    append(onItsWay({1, 1000, 0}));
    click(partRect(0, PartKind::Cancel).center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("cancel:9")});
    change(0, onItsWay({0, 0, 2'001}));
    EXPECT_TRUE(says(0, QStringLiteral("The server wants to be left alone. It is sent in 3 second(s).")));
    view().setFocus();
    view().setCurrentIndex(index(0));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_EQ(asked, (QStringList{QStringLiteral("cancel:9"), QStringLiteral("cancel:9")})) << "by key";
    EXPECT_TRUE(menuEntries().contains(QStringLiteral("Cancel sending")));
    ChatMessage failed = onItsWay({});
    failed.state = domain::MessageState::Failed;
    change(0, failed);
    view().setCurrentIndex(index(0));
    EXPECT_TRUE(menuEntries().contains(QStringLiteral("Remove from view")));
    failed.state = domain::MessageState::Sent;
    failed.messageId = QStringLiteral("57");
    change(0, failed);
    view().setCurrentIndex(index(0));
    const QStringList entries = menuEntries();
    EXPECT_FALSE(entries.contains(QStringLiteral("Remove from view")));
    EXPECT_FALSE(entries.contains(QStringLiteral("Cancel sending")));
}

TEST_F(SendingsTest, TheBotsOwnMessagesCanBeWrittenAgain)
{
    append(withKeyboard(2));
    append(message(3, QStringLiteral("Thanks")));
    view().setCurrentIndex(index(0));
    EXPECT_TRUE(menuEntries().contains(QStringLiteral("Use again")));
    view().setCurrentIndex(index(1));
    EXPECT_FALSE(menuEntries().contains(QStringLiteral("Use again")));
}

TEST_F(SendingsTest, WhereNothingCanBeForwardedTheMenuSaysWhy)
{
    append(message(3, QStringLiteral("Thanks")));
    view().setCurrentIndex(index(0));
    EXPECT_TRUE(menuEntries().contains(QStringLiteral("Forward…")));
    view().setWhyNoForward(QStringLiteral("There is no call for it."));
    EXPECT_TRUE(menuEntries().contains(QStringLiteral("-Forward…-There is no call for it.")));
}

TEST_F(ForwardTest, WhatIsTypedNarrowsAndEnterTakes)
{
    EXPECT_FALSE(canForward()) << "nothing is chosen yet";
    type(QStringLiteral("night"));
    press(Qt::Key_Down);
    EXPECT_TRUE(m_dialog->focusWidget()->inherits("QLineEdit")) << "typing goes on";
    press(Qt::Key_Return);
    EXPECT_EQ(chosen(), u"3");
    EXPECT_TRUE(!m_dialog || !m_dialog->isVisible());
}

TEST_F(ForwardTest, TheMouseChoosesAndTheButtonTakes)
{
    auto &list = *m_dialog->findChild<QListView *>(QStringLiteral("forwardChats"));
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    ASSERT_TRUE(canForward());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("forward")), Qt::LeftButton);
    settle();
    EXPECT_EQ(chosen(), u"2");
}

TEST_F(ForwardTest, AnAddressThatIsNotListedIsTakenAsItIs)
{
    type(QStringLiteral("@night"));
    ASSERT_TRUE(canForward());
    press(Qt::Key_Return);
    EXPECT_EQ(chosen(), u"@night") << "and not who has a longer name";
}

TEST_F(ForwardTest, NothingIsForwardedToNobody)
{
    type(QStringLiteral("no such chat"));
    EXPECT_FALSE(canForward());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_EQ(chosen(), QString());
}

} // namespace botdeck::test
