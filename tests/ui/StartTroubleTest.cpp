// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/StartTrouble.h"

#include "core/Error.h"
#include "SecretsFixture.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using ui::preferences::StartTrouble;

namespace {

class StartTroubleTest : public SecretsFixture
{
protected:
    void SetUp() override
    {
        SecretsFixture::SetUp();
        trouble.say({core::ErrorKind::Storage, QStringLiteral("The folder <b>photos</b> is no profile.")});
        trouble.show();
        shown("startTrouble");
    }

    StartTrouble trouble{theme};
};

} // namespace

TEST_F(StartTroubleTest, SaysWhyAsItIs)
{
    EXPECT_EQ(words(trouble, "startTroubleWhy"), QStringLiteral("The folder <b>photos</b> is no profile."));
    EXPECT_EQ(part<QLabel>(trouble, "startTroubleWhy").textFormat(), Qt::PlainText);
    EXPECT_EQ(tabRound().size(), 2) << "Choose, Quit";
}

TEST_F(StartTroubleTest, AnotherFolderIsChosenByKeyboardAlone)
{
    QSignalSpy chosen(&trouble, &StartTrouble::folderChosen);
    press(Qt::Key_Return);
    QFileDialog *picker = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        picker = trouble.findChild<QFileDialog *>();
        return picker != nullptr && picker->isVisible();
    }));
    auto &name = part<QLineEdit>(*picker, "fileNameEdit");
    name.setText(folder.path());
    QTest::keyClick(&name, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), folder.path());
    EXPECT_TRUE(trouble.isVisible()) << "nobody knows yet whether that one will do";
}

TEST_F(StartTroubleTest, EscapeEnds)
{
    QSignalSpy rejected(&trouble, &QDialog::rejected);
    press(Qt::Key_Escape);
    EXPECT_EQ(rejected.size(), 1);
}

} // namespace botdeck::test
