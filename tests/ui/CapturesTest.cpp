// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "services/UpdateLine.h"
#include "SettingsFixture.h"
#include "ui/captures/ExportDialog.h"
#include "ui/captures/ImportDialog.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

namespace botdeck::test {

namespace {

using ui::captures::ExportDialog;
using ui::captures::ImportDialog;

const QByteArray canary("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");

/// The dialogs over a real store with six updates; the second one's text holds a saved secret.
class CapturesTest : public SettingsFixture
{
protected:
    void SetUp() override
    {
        QList<QByteArray> updates;
        for (int id = 1; id <= 6; ++id)
            updates += bytes(id, id == 2 ? canary : QByteArray("hello"));
        fillStore(capturesBot(), updates);
        SettingsFixture::SetUp();
    }
    static domain::BotKey capturesBot()
    {
        return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
    }
    static QByteArray bytes(int id, const QByteArray &text)
    {
        return R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"message_id":5,"text":")" + text +
               R"("}})";
    }
    ui::captures::CaptureParts capturesParts()
    {
        return {theme, *workbench, redactor, [this](const QString &path) { shownFolder = path; }};
    }
    QDialog &openExport(const QList<qint64> &shownSeqs, const QList<qint64> &selected)
    {
        (new ExportDialog(capturesParts(), {shownSeqs, selected}, window.get()))->open();
        return shown("exportUpdatesDialog");
    }
    QDialog &openImport()
    {
        (new ImportDialog(capturesParts(), window.get()))->open();
        return shown("importCaptureDialog");
    }
    void choose(QDialog &before, const QString &path)
    {
        QFileDialog *picker = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            picker = before.findChild<QFileDialog *>();
            return picker != nullptr && picker->isVisible();
        }));
        auto &name = part<QLineEdit>(*picker, "fileNameEdit");
        name.setText(path);
        QTest::keyClick(&name, Qt::Key_Return);
        before.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&before, 30'000));
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1StringView(name)); }
    static QByteArray contents(const QString &path)
    {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << path.toStdString();
        return in.readAll();
    }
    static QString note(QDialog &dialog) { return part<QLabel>(dialog, "note").text(); }
    /// A capture of three updates that are not in the store, with two lines that are none.
    QString capture()
    {
        QFile out(file("capture.ndjson"));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("{}\n");
        for (int id = 101; id <= 103; ++id) {
            domain::StoredUpdate stored;
            stored.bot = capturesBot();
            stored.receivedMs = 1'790'000'100'000;
            stored.update = domain::decodeUpdate(bytes(id, "imported"));
            stored.rawBytes = stored.update.raw.size();
            stored.marked = id == 102;
            out.write(services::captureLine(stored) + '\n');
        }
        out.write("nonsense\n");
        return out.fileName();
    }

    QString shownFolder;
};

} // namespace

TEST_F(CapturesTest, WhatTheTableShowsGoesIntoAFileForItsOwnerOnly)
{
    redactor.add(core::Secret(canary));
    QDialog &dialog = openExport({1, 2, 3, 4}, {3});
    EXPECT_TRUE(part<QRadioButton>(dialog, "shown").isChecked()) << "one that is selected is looked at";
    click(part<QPushButton>(dialog, "export"));
    choose(dialog, file("out.ndjson"));
    ASSERT_TRUE(waitUntil([&] { return note(dialog).contains(QStringLiteral("were written")); }));
    EXPECT_TRUE(note(dialog).startsWith(QStringLiteral("4 update"))) << note(dialog).toStdString();
    EXPECT_TRUE(note(dialog).endsWith(QStringLiteral("were written to %1.").arg(file("out.ndjson"))));
    const QByteArray written = contents(file("out.ndjson"));
    EXPECT_EQ(written.count('\n'), 4);
    EXPECT_FALSE(written.contains(canary));
    EXPECT_EQ(
        QFile(file("out.ndjson")).permissions() &
            ~QFileDevice::Permissions(QFile::ReadUser | QFile::WriteUser),
        QFileDevice::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    click(part<QPushButton>(dialog, "showInFolder"));
    EXPECT_EQ(shownFolder, file("out.ndjson"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("exportUpdatesDialog"); }));
}

TEST_F(CapturesTest, TheSelectedOnesGoAsRowsWithTheKeyboardAlone)
{
    QDialog &dialog = openExport({1, 2, 3, 4, 5, 6}, {4, 6});
    auto &selected = part<QRadioButton>(dialog, "selected");
    EXPECT_TRUE(selected.isChecked());
    EXPECT_TRUE(selected.text().startsWith(QStringLiteral("The 2 &selected")));
    press(Qt::Key_V, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return part<QRadioButton>(dialog, "csv").isChecked(); }));
    press(Qt::Key_Return);
    choose(dialog, file("out.csv"));
    ASSERT_TRUE(waitUntil([&] { return note(dialog).contains(QStringLiteral("were written")); }));
    EXPECT_EQ(contents(file("out.csv")).count("\r\n"), 3) << "a header and two rows";
}

TEST_F(CapturesTest, WhatCannotBeWrittenIsSaidAndCanBeTriedAgain)
{
    QDialog &dialog = openExport({1}, {});
    EXPECT_FALSE(part<QRadioButton>(dialog, "selected").isVisible()) << "nothing is selected";
    ASSERT_TRUE(QFile::remove(storeFolder() + QStringLiteral("/updates.sqlite")));
    click(part<QPushButton>(dialog, "export"));
    choose(dialog, file("out.ndjson"));
    ASSERT_TRUE(waitUntil([&] { return part<QPushButton>(dialog, "export").isEnabled(); }));
    EXPECT_FALSE(note(dialog).isEmpty());
    EXPECT_FALSE(QFile::exists(file("out.ndjson")));
}

TEST_F(CapturesTest, WithNothingToExportThereIsNothingToPress)
{
    QDialog &dialog = openExport({}, {});
    EXPECT_FALSE(part<QPushButton>(dialog, "export").isEnabled());
}

TEST_F(CapturesTest, ACaptureSaysWhatItHoldsBeforeItIsTakenIn)
{
    QDialog &dialog = openImport();
    EXPECT_EQ(focus(), QStringLiteral("chooseFile"));
    EXPECT_FALSE(part<QPushButton>(dialog, "import").isVisible());
    press(Qt::Key_Space);
    choose(dialog, capture());
    ASSERT_TRUE(waitUntil([&] { return part<QPushButton>(dialog, "import").isVisible(); }));
    EXPECT_TRUE(note(dialog).startsWith(QStringLiteral("3 update"))) << note(dialog).toStdString();
    const auto &table = part<QTableWidget>(dialog, "survey");
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.item(0, 0)->text(), capturesBot().toString());
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("3"));
    const QStringList bad = part<QPlainTextEdit>(dialog, "badLines").toPlainText().split(u'\n');
    ASSERT_EQ(bad.size(), 2);
    EXPECT_TRUE(bad.at(0).startsWith(QStringLiteral("Line 1: ")));
    EXPECT_TRUE(bad.at(1).startsWith(QStringLiteral("Line 5: ")));

    EXPECT_EQ(focus(), QStringLiteral("import"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return note(dialog).contains(QStringLiteral("stored")); }));
    EXPECT_TRUE(note(dialog).startsWith(QStringLiteral("3 update"))) << note(dialog).toStdString();
    EXPECT_FALSE(part<QPushButton>(dialog, "import").isVisible());

    click(part<QPushButton>(dialog, "chooseFile"));
    choose(dialog, capture());
    ASSERT_TRUE(waitUntil([&] { return part<QPushButton>(dialog, "import").isVisible(); }));
    click(part<QPushButton>(dialog, "import"));
    ASSERT_TRUE(waitUntil([&] { return note(dialog).contains(QStringLiteral("already")); }));
    EXPECT_TRUE(note(dialog).startsWith(QStringLiteral("0 update"))) << note(dialog).toStdString();
    EXPECT_TRUE(note(dialog).endsWith(QStringLiteral("3 were there already.")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("importCaptureDialog"); }));
}

TEST_F(CapturesTest, AFileThatIsNoCaptureIsSaidToBeNone)
{
    QFile out(file("notes.txt"));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("dear diary\n");
    out.close();
    QDialog &dialog = openImport();
    click(part<QPushButton>(dialog, "chooseFile"));
    choose(dialog, out.fileName());
    ASSERT_TRUE(waitUntil([&] { return note(dialog).contains(QStringLiteral("no update")); }));
    EXPECT_FALSE(part<QPushButton>(dialog, "import").isEnabled());
}

} // namespace botdeck::test
