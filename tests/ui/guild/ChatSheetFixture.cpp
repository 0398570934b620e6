// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatSheetFixture.h"

#include "tests/support/Wait.h"

#include <QMessageBox>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::ChatChange;
using domain::ChatDetails;
using domain::ChatMember;
using domain::SendingOrder;
using domain::SendingPhase;
using domain::SendingState;
using ui::guild::ChatSheet;

void ChatSheetTest::SetUp()
{
    sheet = std::make_unique<ChatSheet>(theme, clock);
    sheet->resize(960, 640);
    sheet->setChats(
        {chat("20000001", "Shop floor · 门店", "shop_floor", "group"),
         chat("10001093", "Tom Ashworth", "tom_ashworth", "private"),
         chat("20000117", "Market talk", "market_talk", "supergroup")});
    sheet->setAbilities({255, 255, true, true, false, true, true});
    sheet->show();
    sheet->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(sheet.get(), 30'000));
    settle();
    listen();
}

void ChatSheetTest::listen()
{
    QObject *context = sheet.get();
    QObject::connect(
        sheet.get(), &ChatSheet::readAsked, context, [this](const QString &id) { asked += u"read "_s + id; });
    QObject::connect(sheet.get(), &ChatSheet::cancelAsked, context, [this] { asked += u"cancel"_s; });
    QObject::connect(
        sheet.get(), &ChatSheet::memberAsked, context,
        [this](const domain::ChatFacts &facts, const QString &user) {
            asked += u"member %1 of @%2"_s.arg(user, facts.username);
        });
    QObject::connect(
        sheet.get(), &ChatSheet::orderAsked, context, [this](const SendingOrder &order) { orders += order; });
    QObject::connect(
        sheet.get(), &ChatSheet::copyAsked, context, [this](const QString &text) { copied += text; });
}

domain::ChatEntry
ChatSheetTest::chat(const char *id, const char *title, const char *username, const char *type)
{
    domain::ChatEntry entry;
    entry.chatId = QString::fromUtf8(id);
    entry.title = QString::fromUtf8(title);
    entry.username = QString::fromUtf8(username);
    entry.type = QString::fromUtf8(type);
    return entry;
}

ChatDetails ChatSheetTest::shopFloor() const
{
    ChatDetails details{{u"20000001"_s, u"Shop floor · 门店"_s, u"shop_floor"_s, u"group"_s}, u"20000001"_s};
    details.description = u"Every day"_s;
    details.more = {{u"slow_mode_delay"_s, u"30"_s}};
    details.memberCount = 1234;
    ChatMember lead{u"10000931"_s, u"Mara Voss"_s, u"mara_v"_s, false, u"administrator"_s};
    lead.rights = {{u"can_pin_messages"_s, "can_pin", true}, {u"can_fly"_s, {}, false}};
    lead.more = {{u"custom_title"_s, u"Lead"_s}};
    const ChatMember owner{u"10000777"_s, u"Owner"_s, {}, false, u"creator"_s};
    details.administrators = QList<ChatMember>{lead, owner};
    details.readMs = clock.wallMs();
    return details;
}

void ChatSheetTest::open()
{
    sheet->choose(u"20000001"_s);
    sheet->setDetails(shopFloor());
    settle();
}

void ChatSheetTest::tab(int index)
{
    auto &tabs = child<QTabBar>("chatTabs");
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(index).center());
    settle();
}

void ChatSheetTest::click(const char *button)
{
    QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
    settle();
}

void ChatSheetTest::type(const char *field, const QString &text)
{
    auto &line = child<QLineEdit>(field);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
    settle();
}

void ChatSheetTest::clickRow(int row)
{
    auto &list = child<QListView>("guildChats");
    const QRect rect = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.center());
    settle();
}

QString ChatSheetTest::note(const char *label)
{
    return child<QWidget>("chatSheetNote").findChild<QLabel *>(QString::fromLatin1(label))->text();
}

QPushButton &ChatSheetTest::noteAction()
{
    return *child<QWidget>("chatSheetNote").findChild<QPushButton *>(u"emptyAction"_s);
}

void ChatSheetTest::clickNote()
{
    QTest::mouseClick(&noteAction(), Qt::LeftButton);
    settle();
}

QStringList ChatSheetTest::facts()
{
    QStringList lines;
    auto &list = child<QTreeWidget>("chatFacts");
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        lines += list.topLevelItem(row)->text(0) + u": "_s + list.topLevelItem(row)->text(1);
    return lines;
}

void ChatSheetTest::answer(const char *question, const char *button)
{
    auto *box = sheet->findChild<QMessageBox *>(QString::fromLatin1(question));
    ASSERT_NE(box, nullptr) << question;
    QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    settle();
    sheet->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(sheet.get(), 30'000));
}

SendingState ChatSheetTest::state(const SendingOrder &order, SendingPhase phase)
{
    SendingState state;
    state.id = 1;
    state.order = order;
    state.phase = phase;
    return state;
}

ChatChange ChatSheetTest::change(qsizetype at) const
{
    const auto *found = std::get_if<ChatChange>(&orders.at(at).what);
    EXPECT_NE(found, nullptr);
    return found == nullptr ? ChatChange() : *found;
}

} // namespace botdeck::test
