// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "ui/composer/Attachments.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace botdeck::test {

class AttachmentTest : public ComposerFixture
{
protected:
    QString file(const char *name, qint64 bytes = 12)
    {
        QFile made(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.resize(bytes));
        return made.fileName();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QWidget *target = field().viewport();
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    [[nodiscard]] qsizetype cards() const
    {
        const auto all = composer->findChildren<QToolButton *>(QStringLiteral("removeAttachment"));
        return std::count_if(
            all.begin(), all.end(), [](const QToolButton *each) { return each->isVisible(); });
    }

    const QTemporaryDir folder;
};

TEST_F(AttachmentTest, DroppedFilesGoWithTheMessageInTheirOrder)
{
    EXPECT_FALSE(canSend());
    drop({file("invoice.pdf"), file("receipt.PNG")});
    ASSERT_TRUE(waitUntil([this] { return cards() == 2; }));
    EXPECT_EQ(written(), QString()) << "nothing of it is text";
    EXPECT_TRUE(canSend()) << "without a text";
    const domain::OutgoingMessage message = sent();
    ASSERT_EQ(message.media.size(), 2);
    EXPECT_EQ(
        message.media.at(0),
        (domain::OutgoingMedia{QStringLiteral("document"), folder.filePath(QStringLiteral("invoice.pdf"))}));
    EXPECT_EQ(
        message.media.at(1),
        (domain::OutgoingMedia{QStringLiteral("photo"), folder.filePath(QStringLiteral("receipt.PNG"))}));
    click("removeAttachment");
    EXPECT_EQ(sent().media.size(), 1);
    composer->clear();
    settle();
    EXPECT_EQ(cards(), 0);
    EXPECT_FALSE(canSend());
}

TEST_F(AttachmentTest, WhatIsTooLargeOrNoFileIsRefusedInWords)
{
    const qint64 most = platform::mostUploadBytes;
    drop({file("fits.bin", most)});
    ASSERT_TRUE(waitUntil([this] { return cards() == 1; }));
    drop({file("large.bin", most + 1)});
    ASSERT_TRUE(waitUntil([this] { return note().contains(QStringLiteral("large.bin")); }));
    EXPECT_TRUE(note().contains(QStringLiteral("50 MB"))) << qPrintable(note());
    drop({folder.path()});
    ASSERT_TRUE(waitUntil([this] { return note().contains(QStringLiteral("no file")); }));
    drop({file("empty.txt", 0)});
    ASSERT_TRUE(waitUntil([this] { return note().contains(QStringLiteral("empty.txt")); }));
    EXPECT_EQ(cards(), 1);
    field().setFocus();
    type(QStringLiteral("x"));
    EXPECT_EQ(note(), QString()) << "until something is typed";
}

TEST_F(AttachmentTest, TheFileDialogTakesSeveral)
{
    file("a.txt");
    file("b.txt");
    click("attach");
    auto &dialog = static_cast<QFileDialog &>(shown("attachFiles"));
    EXPECT_EQ(dialog.fileMode(), QFileDialog::ExistingFiles);
    dialog.setDirectory(folder.path());
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(name, nullptr);
    name->setText(QStringLiteral("\"a.txt\" \"b.txt\""));
    name->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return cards() == 2; }));
}

TEST_F(AttachmentTest, FanbookTakesAddressesOnly)
{
    useDialect(Dialect::FanbookText);
    drop({file("a.png")});
    EXPECT_TRUE(note().contains(QStringLiteral("web addresses"))) << qPrintable(note());
    click("attach");
    QDialog &dialog = shown("attachAddress");
    auto *yes = dialog.findChild<QPushButton *>(QStringLiteral("yes"));
    type(QStringLiteral("file:///etc/passwd"));
    EXPECT_FALSE(yes->isEnabled());
    dialog.findChild<QLineEdit *>()->clear();
    type(QStringLiteral("https://pics.example/a.png?x=1"));
    EXPECT_TRUE(yes->isEnabled());
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return cards() == 1; }));
    EXPECT_EQ(
        sent().media, (QList{domain::OutgoingMedia{
                          QStringLiteral("photo"), {}, QStringLiteral("https://pics.example/a.png?x=1")}}));
}

TEST_F(AttachmentTest, AnEditHasNoAttachments)
{
    drop({file("a.png")});
    ASSERT_TRUE(waitUntil([this] { return cards() == 1; }));
    composer->setEdit(message(QStringLiteral("old")));
    EXPECT_FALSE(part<QAbstractButton>("attach").isEnabled());
    EXPECT_TRUE(sent().media.isEmpty());
}

TEST(MediaKindTest, EndingsSayTheKindAsFarAsThePlatformHasIt)
{
    using ui::composer::mediaKind;
    const QStringList all{
        QStringLiteral("photo"), QStringLiteral("document"), QStringLiteral("voice"), QStringLiteral("video"),
        QStringLiteral("audio")};
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b.JPG"), all), QStringLiteral("photo"));
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b.ogg"), all), QStringLiteral("voice"));
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b.mp4"), all), QStringLiteral("video"));
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b.mp3"), all), QStringLiteral("audio"));
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b.mp3"), all.first(2)), QStringLiteral("document"));
    EXPECT_EQ(mediaKind(QStringLiteral("/a/b"), all.first(1)), QStringLiteral("photo"));
}

} // namespace botdeck::test
