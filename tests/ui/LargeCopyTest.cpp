// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/UpdateReader.h"
#include "ui/widgets/CleanedText.h"

#include <QClipboard>
#include <QTest>
#include <QThread>

namespace botdeck::test {

namespace {

using ui::monitor::CopyForm;

const QByteArray largeSecret("an_invented_canary_of_a_token");
const QString copying = QStringLiteral("Copying…");

/// Copies of what is too large to be cleaned while the window waits.
class LargeCopyTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        redactor.add(core::Secret(largeSecret));
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }
    static QString clipboard() { return QApplication::clipboard()->text(); }
    static QByteArray large(const QByteArray &text)
    {
        return text + QByteArray(ui::monitor::UpdateReader::bytesAtOnce, 'x');
    }
    static QByteArray update(const QByteArray &text)
    {
        return "{\"update_id\":81203,\"message\":{\"text\":\"" + large(text) + "\"}}";
    }
    domain::StoredUpdate meta() const
    {
        domain::StoredUpdate stored;
        stored.bot = console.bots().first().key;
        return stored;
    }
};

} // namespace

TEST_F(LargeCopyTest, ALargeUpdateIsCleanedElsewhere)
{
    copier->copy(CopyForm::Received, update("token " + largeSecret), meta());
    EXPECT_EQ(clipboard(), QStringLiteral("before")) << "the window waited for it";
    EXPECT_EQ(said, QStringList{copying});
    ASSERT_TRUE(waitUntil([this] { return said.size() == 2; }));
    EXPECT_EQ(said.last(), QStringLiteral("Copied: the update's JSON, as received."));
    EXPECT_EQ(clipboard(), QString::fromLatin1(update("token [secret]")));
}

TEST_F(LargeCopyTest, ALargeValueIsCleanedElsewhere)
{
    copier->copyText(QString::fromLatin1(large(largeSecret)));
    EXPECT_EQ(clipboard(), QStringLiteral("before")) << "the window waited for it";
    ASSERT_TRUE(waitUntil([this] { return said.size() == 2; }));
    EXPECT_EQ(clipboard(), QString::fromLatin1(large("[secret]")));
}

TEST_F(LargeCopyTest, WhatWasCopiedLastIsOnTheClipboard)
{
    copier->copy(CopyForm::Received, update("first"), meta());
    copier->copyText(QStringLiteral("small"));
    EXPECT_EQ(clipboard(), QStringLiteral("small"));
    copier->copy(CopyForm::Received, update("last"), meta());
    ASSERT_TRUE(waitUntil([this] { return said.size() == 4; })) << qPrintable(said.join(u'\n'));
    EXPECT_EQ(clipboard(), QString::fromLatin1(update("last")));
    EXPECT_EQ(said.at(1), QStringLiteral("Copied.")) << "the first one was overtaken";
}

TEST_F(LargeCopyTest, WhatCannotBeCopiedIsSaidAndLeavesTheClipboard)
{
    copier->copy(CopyForm::Formatted, large("no JSON "), meta());
    ASSERT_TRUE(waitUntil([this] { return said.size() == 2; }));
    EXPECT_TRUE(said.last().contains(QStringLiteral("Nothing was copied"))) << qPrintable(said.last());
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
}

TEST(CleanedText, ALongSelectionIsCleanedInAnotherThread)
{
    QThread *cleanedBy = nullptr;
    const auto cleaner = [&cleanedBy](const QString &text) {
        cleanedBy = QThread::currentThread();
        return text.toUpper();
    };
    const ui::widgets::CleanedText small(QStringLiteral("small"), cleaner);
    EXPECT_EQ(small.text(), QStringLiteral("SMALL"));
    EXPECT_EQ(cleanedBy, QThread::currentThread());
    const QString text(ui::monitor::UpdateReader::bytesAtOnce, u'x');
    const ui::widgets::CleanedText large(text, cleaner);
    EXPECT_TRUE(large.hasText() && !large.hasHtml());
    EXPECT_EQ(large.text(), text.toUpper());
    EXPECT_NE(cleanedBy, QThread::currentThread());
    EXPECT_TRUE(large.data(QStringLiteral("text/html")).isEmpty());
}

} // namespace botdeck::test
