// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using ui::preferences::PageId;

namespace {

constexpr const char *person = "405327427904995328";
/// Of whom the operator's note on the last update speaks, and nothing else.
constexpr const char *noted = "881120045566778899";

class SettingsEraseTest : public SettingsFixture
{
protected:
    /// Twelve updates of a person, one of somebody else, three calls about the person.
    void SetUp() override
    {
        QList<QByteArray> updates;
        for (int id = 1; id <= 12; ++id)
            updates += from(id, person);
        updates += from(13, "173022860380475392");
        storage::CallRecord record;
        record.bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));
        record.method = QStringLiteral("getChatMember");
        record.parameters = QByteArray(R"({"user_id":)") + person + '}';
        fillStore(record.bot, updates, 1'790'000'000'000, [&record](storage::UpdateStore &store) {
            for (int call = 0; call < 3; ++call)
                ASSERT_TRUE(store.addCall(record));
            ASSERT_TRUE(store.remark({13}, {false, QLatin1StringView(noted) + QStringLiteral(" rang")}));
        });
        SettingsFixture::SetUp();
    }
    static QByteArray from(int updateId, const char *sender)
    {
        return R"({"update_id":)" + QByteArray::number(updateId) +
               R"(,"message":{"message_id":9,"chat":{"id":-1001,"type":"group"},"from":{"id":)" + sender +
               R"(,"is_bot":false,"first_name":"Ann"},"text":"hello"}})";
    }
    void open()
    {
        dialog = &openSettings(PageId::Data);
        auto &platform = part<QComboBox>(*dialog, "erasePlatform");
        platform.setFocus();
        press(Qt::Key_End);
        EXPECT_EQ(platform.currentText(), QStringLiteral("Telegram-compatible"));
    }
    void count(const char *id)
    {
        auto &field = part<QLineEdit>(*dialog, "eraseId");
        field.setFocus();
        field.selectAll();
        type(id);
        press(Qt::Key_Return);
    }
    /// What the question says that comes before anything of the person is erased.
    QString asked()
    {
        count(person);
        EXPECT_TRUE(waitUntil([this] { return button("erase").isEnabled(); }));
        click(button("erase"));
        return static_cast<QMessageBox &>(shown("eraseConfirm")).informativeText();
    }
    QAbstractButton &button(const char *name) { return part<QAbstractButton>(*dialog, name); }

    QDialog *dialog = nullptr;
};

} // namespace

TEST_F(SettingsEraseTest, CountsFirstAsksThenErases)
{
    open();
    EXPECT_FALSE(button("eraseCount").isEnabled()) << "no id yet";
    EXPECT_FALSE(button("erase").isEnabled());
    dialog->activateWindow(); // a window manager would
    EXPECT_TRUE(waitUntil([this] { return QApplication::activeWindow() == dialog; }));
    count(person);
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("12 update")));
    EXPECT_TRUE(words(*dialog, "eraseState").contains(QStringLiteral("3 call")));
    EXPECT_TRUE(waitUntil([] { return focus() == QStringLiteral("erase"); }));
    press(Qt::Key_Space);
    QDialog &asks = shown("eraseConfirm");
    EXPECT_TRUE(static_cast<QMessageBox &>(asks).text().contains(QStringLiteral("12 update")));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("eraseConfirm"); })) << "Enter is the harmless one";
    EXPECT_TRUE(words(*dialog, "eraseState").contains(QStringLiteral("12 update"))) << "nothing happened";

    click(button("erase"));
    QDialog &again = shown("eraseConfirm");
    QSignalSpy erased(&workbench->eraser(), &services::Eraser::erased);
    click(part<QAbstractButton>(again, "yes"));
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("Erased: 12 update")));
    ASSERT_EQ(erased.size(), 1);
    EXPECT_FALSE(button("erase").isEnabled());
    dialog->activateWindow(); // a window manager would
    EXPECT_TRUE(waitUntil([this] { return QApplication::activeWindow() == dialog; }));
    count(person);
    EXPECT_TRUE(says(*dialog, "eraseState", QStringLiteral("Nothing is stored")));
}

TEST_F(SettingsEraseTest, SaysThatKeptDamagedFilesGoToo)
{
    const QString kept = storeFolder() + QStringLiteral("/updates.sqlite.bad");
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    open();
    const QString words = asked();
    EXPECT_TRUE(words.contains(QStringLiteral("1 file"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("damaged"))) << qPrintable(words);
    click(part<QAbstractButton>(shown("eraseConfirm"), "yes"));
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("Erased: 12 update")));
    EXPECT_FALSE(QFile::exists(kept));
}

TEST_F(SettingsEraseTest, SaysNothingOfDamagedFilesWhereThereAreNone)
{
    open();
    EXPECT_FALSE(asked().contains(QStringLiteral("damaged")));
}

TEST_F(SettingsEraseTest, ANoteAloneCanBeErased)
{
    open();
    count(noted);
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("1 note")));
    click(button("erase"));
    click(part<QAbstractButton>(shown("eraseConfirm"), "yes"));
    EXPECT_TRUE(says(*dialog, "eraseState", QStringLiteral("Erased: 0 update")));
    EXPECT_TRUE(words(*dialog, "eraseState").contains(QStringLiteral("1 note")));
}

TEST_F(SettingsEraseTest, WhatWasCountedHoldsForThatIdOnly)
{
    open();
    count(person);
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("12 update")));
    EXPECT_TRUE(button("erase").isEnabled());
    part<QLineEdit>(*dialog, "eraseId").setFocus();
    press(Qt::Key_Backspace);
    EXPECT_FALSE(button("erase").isEnabled());
    EXPECT_EQ(words(*dialog, "eraseState"), QString());
}

TEST_F(SettingsEraseTest, AChatIsCountedAsAChat)
{
    open();
    auto &kind = part<QComboBox>(*dialog, "eraseKind");
    kind.setFocus();
    press(Qt::Key_Down);
    count("-1001");
    EXPECT_TRUE(says(*dialog, "eraseState", QStringLiteral("13 update")));
}

TEST_F(SettingsEraseTest, WhatOtherWindowsAskIsNotAnsweredHere)
{
    open();
    count(person);
    ASSERT_TRUE(says(*dialog, "eraseState", QStringLiteral("12 update")));
    storage::ErasureSubject other;
    other.platform = domain::PlatformId::Telegram;
    other.id = QStringLiteral("173022860380475392");
    // Both are under way at once, and the other one's answer comes first.
    QSignalSpy answers(&workbench->eraser(), &services::Eraser::counted);
    workbench->eraser().count(other);
    count(person);
    ASSERT_TRUE(waitUntil([&answers] { return answers.size() == 2; }));
    EXPECT_TRUE(words(*dialog, "eraseState").contains(QStringLiteral("12 update")))
        << qPrintable(words(*dialog, "eraseState"));

    workbench->eraser().erase(other);
    EXPECT_TRUE(waitUntil([this] { return words(*dialog, "eraseState").isEmpty(); }))
        << "what was counted may be gone";
    EXPECT_FALSE(button("erase").isEnabled());
}

TEST_F(SettingsEraseTest, AnIdIsANumber)
{
    open();
    part<QLineEdit>(*dialog, "eraseId").setFocus();
    type("Ann 12");
    EXPECT_EQ(part<QLineEdit>(*dialog, "eraseId").text(), QStringLiteral("12"));
}

TEST_F(SettingsEraseTest, AnIdIsPastedWithWhatWasCopiedAroundIt)
{
    open();
    auto &field = part<QLineEdit>(*dialog, "eraseId");
    field.setFocus();
    QApplication::clipboard()->setText(
        QStringLiteral(" 0") + QLatin1StringView(person) + QStringLiteral(" \n"));
    QTest::keySequence(&field, QKeySequence::Paste);
    EXPECT_EQ(field.text(), u'0' + QLatin1StringView(person));
    press(Qt::Key_Return);
    EXPECT_TRUE(says(*dialog, "eraseState", QStringLiteral("12 update")))
        << "nobody's id begins with a nought";
}

} // namespace botdeck::test
