// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretsFixture.h"
#include "ui/look/ProgramIcon.h"
#include "ui/preferences/AboutDialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

namespace botdeck::test {

using ui::preferences::AboutDialog;

namespace {

using AboutTest = SecretsFixture;

} // namespace

TEST_F(AboutTest, TheProgramHasAnIconInEverySize)
{
    for (const int side : {16, 32, 256}) {
        const QImage image = ui::look::programIcon().pixmap(side).toImage();
        ASSERT_EQ(image.size(), QSize(side, side));
        EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0) << side;
        EXPECT_EQ(image.pixelColor(side / 2, side / 2), QColor(Qt::white)) << side;
    }
}

TEST_F(AboutTest, SaysWhatThisIsAndCanBeCopied)
{
    (new AboutDialog(theme, window.get()))->open();
    QDialog &dialog = shown("aboutDialog");
    EXPECT_EQ(words(dialog, "aboutTitle"), QStringLiteral("Botdeck ") + QStringLiteral(BOTDECK_VERSION));
    const QString facts = part<QPlainTextEdit>(dialog, "aboutFacts").toPlainText();
    EXPECT_TRUE(facts.contains(QStringLiteral("GNU General Public License, version 3 or later")));
    EXPECT_TRUE(facts.contains(QLatin1StringView(qVersion())));
    for (const char *library : {"SQLite", "QCA", "libsodium", "QtKeychain", "simdjson", "cpp-httplib"})
        EXPECT_TRUE(facts.contains(QLatin1StringView(library))) << library;
    click(part<QAbstractButton>(dialog, "aboutCopy"));
    EXPECT_EQ(QApplication::clipboard()->text(), facts);
    EXPECT_EQ(tabRound().size(), 3) << "the facts, Copy, Close";
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("aboutDialog"); }));
}

} // namespace botdeck::test
