// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "ui/converse/ChatsPane.h"
#include "ui/converse/ChatsView.h"
#include "ui/converse/ConversationPane.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/ConversePage.h"
#include "ui/converse/ScrollKeeper.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

domain::KeyboardButton inventedButton(const QString &label, const QString &kind, const QString &value);

/// The page of conversations alone, shown, on models of the test's own, with time that stands still, and
/// everything that it asks for written down.
class ConverseFixture : public testing::Test
{
protected:
    void SetUp() override { open(QSize(1280, 800)); }

    void open(const QSize &size);
    /// Lets what is due happen: layouts above all.
    static void settle();

    /// A message of Mara's, `minutes` before now.
    [[nodiscard]] domain::ChatMessage message(int id, const QString &text, int minutes = 0) const;
    /// One of the bot's with a keyboard of two rows: a link among callbacks.
    [[nodiscard]] domain::ChatMessage withKeyboard(int id) const;
    void append(const domain::ChatMessage &message);
    void prepend(const QList<domain::ChatMessage> &messages);
    void change(int row, const domain::ChatMessage &message);
    void addChat(const domain::ChatEntry &chat);

    [[nodiscard]] ui::converse::ConversationView &view() { return page->conversation().view(); }
    [[nodiscard]] QModelIndex index(int row) { return view().model()->index(row, 0); }
    [[nodiscard]] ui::converse::RowPicture picture(int row) { return view().pictureOf(index(row)); }
    /// On the viewport, of the n-th part of this kind in the row; empty where there is none.
    [[nodiscard]] QRect partRect(int row, ui::converse::PartKind kind, int number = 0);
    void click(const QPoint &place);
    void key(int key, Qt::KeyboardModifiers keys = {});
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    QStandardItemModel messages;
    QStandardItemModel chats;
    std::unique_ptr<ui::converse::ConversePage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    /// "press:12 1 0", "reply:12", "answer:q1", "link:ADDRESS" …
    QStringList asked;
    /// How often older messages were.
    int olderWanted = 0;

private:
    void listen();
};

} // namespace botdeck::test
