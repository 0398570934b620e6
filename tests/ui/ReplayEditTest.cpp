// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Updates that are edited before they are replayed.
#include "domain/UpdateDecoder.h"
#include "ReplayDialogFixture.h"
#include "ui/replay/JsonEditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace botdeck::test {

using ui::replay::ReplayWay;

namespace {

using ReplayEditTest = ReplayDialogTest;

} // namespace

TEST_F(ReplayEditTest, WhatIsTypedIsCheckedAndSentAsTyped)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return json.toPlainText().contains(QStringLiteral("1.50")); }));
    auto &replay = part<QPushButton>(dialog, "replay");
    EXPECT_TRUE(replay.isEnabled());
    const int lines = json.blockCount();
    ASSERT_GT(lines, 4);
    json.setFocus();
    json.moveCursor(QTextCursor::End);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(replay.isEnabled());
    EXPECT_TRUE(words(dialog, "mistake").startsWith(QStringLiteral("Line ")))
        << words(dialog, "mistake").toStdString();
    type(",\"more\": 1e2}");
    EXPECT_TRUE(replay.isEnabled()) << words(dialog, "mistake").toStdString();
    const QByteArray typed = json.toPlainText().toUtf8();
    click(replay);
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, typed);
    EXPECT_TRUE(typed.contains("1.50"));
    EXPECT_TRUE(typed.endsWith(",\"more\": 1e2}"));
}

TEST_F(ReplayEditTest, ChangesAreNotGivenUpWithoutAWord)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    const auto appendBlank = [&] {
        dialog.activateWindow();
        json.setFocus();
        ASSERT_TRUE(waitUntil([&] { return json.hasFocus(); }));
        json.moveCursor(QTextCursor::End);
        press(Qt::Key_Space);
    };
    appendBlank();
    press(Qt::Key_Escape);
    std::ignore = shown("discardQuestion");
    press(Qt::Key_Return); // the way back is what Enter does
    ASSERT_TRUE(waitUntil([this] { return !isOpen("discardQuestion"); }));
    ASSERT_TRUE(isOpen("editReplayDialog"));
    EXPECT_TRUE(json.toPlainText().endsWith(u' '));
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    appendBlank();
    dialog.close();
    click(part<QPushButton>(shown("discardQuestion"), "yes"));
    EXPECT_TRUE(waitUntil([this] { return !isOpen("editReplayDialog"); }));
}

TEST_F(ReplayEditTest, WhatWasReplayedIsClosedAtOnce)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    json.setFocus();
    json.moveCursor(QTextCursor::End);
    press(Qt::Key_Space);
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("editReplayDialog"); }));
}

TEST_F(ReplayEditTest, WhatNobodyChangedGoesAsItWasReceived)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 3}, true);
    ASSERT_TRUE(says(dialog, "mistake", QStringLiteral("no text")));
    EXPECT_FALSE(part<QPlainTextEdit>(dialog, "json").isVisible());
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, "{\"update_id\":4,\"message\":{\"text\":\"\xff\"}}");
}

TEST_F(ReplayEditTest, WhatHasALongLineIsNotEditedAndGoesAsItWasReceived)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 4}, true);
    ASSERT_TRUE(says(dialog, "mistake", QStringLiteral("too large")));
    EXPECT_FALSE(part<QPlainTextEdit>(dialog, "json").isVisible());
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, longLine());
}

// A line is laid out as a whole, which takes long for a long one.
TEST_F(ReplayEditTest, WhatIsPastedGetsShortLinesAndLosesNothing)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    QString members;
    for (int at = 0; at < 30; ++at)
        members += QStringLiteral(",\"m%1\":[1.50,\"%2\"]").arg(at).arg(QString(1'000, u'x'));
    const QString pasted = QStringLiteral("{\"update_id\":5,\"text\":\"a\u2029b\"%1}").arg(members);
    QGuiApplication::clipboard()->setText(pasted);
    json.selectAll();
    json.paste();
    EXPECT_GT(json.blockCount(), 60);
    const QString before = json.toPlainText();

    QGuiApplication::clipboard()->setText(QStringLiteral("[\"%1\"]").arg(QString(1'000'000, u'x')));
    json.paste();
    EXPECT_TRUE(words(dialog, "mistake").startsWith(QStringLiteral("Nothing was pasted")))
        << words(dialog, "mistake").toStdString();
    QGuiApplication::clipboard()->setText(QString(ui::replay::JsonEditor::longestLine, u'x'));
    json.paste();
    EXPECT_TRUE(json.toPlainText() == before) << "it would have stood behind others in its line";

    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(
        domain::minified(server.requests().constFirst().body),
        QString(pasted).replace(QChar(0x2029), QStringLiteral("\\u2029")).toUtf8());
}

} // namespace botdeck::test
