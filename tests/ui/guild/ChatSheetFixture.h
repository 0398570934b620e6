// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "ui/guild/chats/ChatSheet.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A sheet with three chats, and all that it asks for.
class ChatSheetTest : public testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] domain::ChatDetails shopFloor() const;
    /// The shop floor, read.
    void open();
    void tab(int index);
    void click(const char *button);
    void type(const char *field, const QString &text);
    static domain::ChatEntry chat(const char *id, const char *title, const char *username, const char *type);
    [[nodiscard]] QString words(const char *label) { return child<QLabel>(label).text(); }
    /// What stands in the place of a chat: its "emptyTitle", its "emptyHint".
    [[nodiscard]] QString note(const char *label);
    void clickRow(int row);
    [[nodiscard]] QPushButton &noteAction();
    void clickNote();
    /// "Id: 20000001" for each line.
    [[nodiscard]] QStringList facts();
    /// "yes" or "cancel".
    void answer(const char *question, const char *button);
    [[nodiscard]] static domain::SendingState
    state(const domain::SendingOrder &order, domain::SendingPhase phase);
    /// Of an order that is one.
    [[nodiscard]] domain::ChatChange change(qsizetype at) const;

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = sheet->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ui::guild::ChatSheet> sheet;
    QStringList asked;
    QList<domain::SendingOrder> orders;
    QStringList copied;

private:
    void listen();
};

} // namespace botdeck::test
