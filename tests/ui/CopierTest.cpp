// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using ui::monitor::CopyForm;

const QByteArray token("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");

class CopierTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        redactor.add(core::Secret(token));
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }
    static QString clipboard() { return QApplication::clipboard()->text(); }
};

} // namespace

TEST_F(CopierTest, CtrlCCopiesTheJsonAsReceived)
{
    const QByteArray raw("{ \"update_id\" : 81203,\n\"message\":{\"message_id\":1,\"text\":\"hi\"} }");
    inspect(arriveRaw(raw));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QString::fromUtf8(raw));
    EXPECT_EQ(QApplication::clipboard()->mimeData()->data(QStringLiteral("application/json")), raw);
    EXPECT_EQ(said, QStringList{QStringLiteral("Copied: the update's JSON, as received.")});
}

TEST_F(CopierTest, CtrlShiftCCopiesACurlWithTheTokenMasked)
{
    inspect(arriveRaw("{\"update_id\":81203,\"message\":{}}"));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(clipboard().startsWith(
        QStringLiteral("curl -sS -X POST 'https://bots.example/bot1:••••••••/getUpdates'")))
        << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains(QStringLiteral("\"offset\":81203")));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().startsWith(QStringLiteral("Copied: a curl command, the token masked.")));
}

TEST_F(CopierTest, TheMenuOffersEveryForm)
{
    inspect(arriveRaw("{\"update_id\":81203,\"message\":{\"chat\":{\"id\":-5},\"text\":\"=1+1\"}}"));
    auto *menu = child<QPushButton>("copyAs").menu();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions(), inspector->copyActions());
    menu->actions().at(int(CopyForm::Formatted))->trigger();
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("{\n  \"update_id\": 81203,\n")))
        << clipboard().toStdString();
    menu->actions().at(int(CopyForm::Csv))->trigger();
    EXPECT_TRUE(clipboard().contains(QStringLiteral(",81203,message,"))) << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains(QStringLiteral(",'=1+1,"))) << "a formula for whoever pastes it";
    menu->actions().at(int(CopyForm::Command))->trigger();
    EXPECT_TRUE(clipboard().startsWith(QStringLiteral("botdeck call 'getUpdates' --platform ")))
        << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains(QStringLiteral(" offset=81203 "))) << clipboard().toStdString();
}

TEST_F(CopierTest, NoSecretIsCopiedInAnyForm)
{
    inspect(arriveRaw(
        "{\"update_id\":81203,\"message\":{\"text\":\"my token is " + token +
        "\",\"user_token\":\"abcdef0123456789\"}}"));
    for (QAction *action : inspector->copyActions()) {
        QApplication::clipboard()->clear();
        action->trigger();
        EXPECT_FALSE(clipboard().isEmpty());
        EXPECT_FALSE(clipboard().contains(QString::fromLatin1(token))) << clipboard().toStdString();
        EXPECT_FALSE(clipboard().contains(QStringLiteral("abcdef0123456789"))) << clipboard().toStdString();
        for (const QString &format : QApplication::clipboard()->mimeData()->formats())
            EXPECT_FALSE(QApplication::clipboard()->mimeData()->data(format).contains(token))
                << format.toStdString();
    }
    copier->copyText(QStringLiteral("x ") + QString::fromLatin1(token));
    EXPECT_EQ(clipboard(), QStringLiteral("x [secret]"));
}

TEST_F(CopierTest, MarkedRawTextLosesItsSecrets)
{
    inspect(arriveRaw("{\"update_id\":81203,\"message\":{\"text\":\"" + token + "\"}}"));
    inspector->showTab(ui::monitor::Inspector::Tab::Raw);
    auto &text = child<QPlainTextEdit>("rawText");
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().contains(QStringLiteral("[secret]"))) << clipboard().toStdString();
    EXPECT_FALSE(clipboard().contains(QString::fromLatin1(token)));
}

TEST_F(CopierTest, WhatCannotBeCopiedIsSaidAndLeavesTheClipboard)
{
    console.arrive({quarantinedUpdate(console.bots().first(), 1, clock.wallMs())});
    pass();
    inspect(0);
    inspector->copyActions().at(int(CopyForm::Formatted))->trigger();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
    ASSERT_EQ(said.size(), 2);
    for (const QString &words : std::as_const(said))
        EXPECT_TRUE(words.contains(QStringLiteral("Nothing was copied"))) << words.toStdString();
    domain::StoredUpdate stray = *inspector->shown();
    stray.bot = {};
    copier->copy(CopyForm::Curl, inspector->raw(), stray);
    EXPECT_TRUE(said.last().contains(QStringLiteral("no longer in the list")));
}

TEST_F(CopierTest, SeveralAreCopiedALineEach)
{
    const int first = arriveRaw("{ \"update_id\" : 81203,\n\"message\":{\"text\":\"a  b\"} }");
    const int second =
        arriveRaw("{\"update_id\":81204,\"message\":{\"text\":\"" + token + "\",\"user_token\":\"x1\"}}");
    const int third = arriveRaw("{\"update_id\":81205,\n\"message\":");
    // From below to above: they are copied as they arrived.
    click(third);
    click(first, Qt::ControlModifier);
    click(second, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.first().startsWith(QStringLiteral("Copied: the JSON of 3 update")))
        << qPrintable(said.first());
    const QStringList lines = clipboard().split(u'\n');
    ASSERT_EQ(lines.size(), 4) << "and a line end behind the last";
    EXPECT_EQ(lines.at(0), QStringLiteral("{\"update_id\":81203,\"message\":{\"text\":\"a  b\"}}"));
    EXPECT_TRUE(lines.at(1).contains(QStringLiteral("[secret]"))) << qPrintable(lines.at(1));
    EXPECT_FALSE(clipboard().contains(QString::fromLatin1(token)));
    EXPECT_FALSE(clipboard().contains(QStringLiteral("x1")));
    EXPECT_EQ(lines.at(2), QStringLiteral("{\"update_id\":81205, \"message\":"))
        << "no JSON, one line all the same";
    EXPECT_EQ(
        QApplication::clipboard()->mimeData()->data(QStringLiteral("application/x-ndjson")),
        clipboard().toUtf8());
}

TEST_F(CopierTest, SeveralAreCopiedAsRowsToo)
{
    arrive(10);
    click(2);
    click(4, Qt::ShiftModifier);
    inspector->copyActions().at(int(CopyForm::Csv))->trigger();
    ASSERT_TRUE(waitUntil([this] { return !said.isEmpty(); }));
    EXPECT_EQ(clipboard().count(QStringLiteral("\r\n")), 3);
    for (const char *id : {",80003,", ",80004,", ",80005,"})
        EXPECT_TRUE(clipboard().contains(QLatin1StringView(id))) << id;
}

TEST_F(CopierTest, SeveralAreCopiedAsACurlEach)
{
    arrive(10);
    click(2);
    click(4, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.first().startsWith(QStringLiteral("Copied: 3 curl command")))
        << qPrintable(said.first());
    const QStringList lines = clipboard().split(u'\n');
    ASSERT_EQ(lines.size(), 4) << "and a line end behind the last";
    for (int at = 0; at < 3; ++at) {
        EXPECT_TRUE(lines.at(at).startsWith(
            QStringLiteral("curl -sS -X POST 'https://bots.example/bot1:••••••••/getUpdates'")))
            << qPrintable(lines.at(at));
        EXPECT_TRUE(lines.at(at).contains(QString::number(80'003 + at))) << qPrintable(lines.at(at));
    }
}

TEST_F(CopierTest, WhatNoCallFetchesIsNoneOfSeveralCurls)
{
    arrive(10);
    console.arrive({quarantinedUpdate(console.bots().first(), 11, clock.wallMs())});
    pass();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    inspector->copyActions().at(int(CopyForm::Curl))->trigger();
    ASSERT_TRUE(waitUntil([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.first().contains(QStringLiteral("Nothing was copied"))) << qPrintable(said.first());
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
}

TEST_F(CopierTest, TooManyAreNotCopiedAndThatIsSaid)
{
    arrive(ui::monitor::SeveralCopier::mostCopied + 1);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().contains(QStringLiteral("at most 5000"))) << qPrintable(said.first());
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
}

TEST_F(CopierTest, WithNothingSelectedKeysCopyNothing)
{
    arrive(5);
    table->setFocus();
    table->setCurrentIndex({});
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
    happen(models::FeedEvent::Kind::BackingOff, QString::fromLatin1(token));
    click(model->rowCount() - 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("before")) << "Qt's own copy goes around the redactor";
}

} // namespace botdeck::test
