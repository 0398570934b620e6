// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretsFixture.h"
#include "ui/widgets/PassphraseNote.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>

namespace botdeck::test {

using namespace std::chrono_literals;
using security::VaultStore;
using ui::widgets::noteOn;
using Note = ui::widgets::PassphraseNote;

namespace {

class PassphraseTest : public SecretsFixture
{
protected:
    void SetUp() override
    {
        SecretsFixture::SetUp();
        choose(security::SecretBackend::Vault);
    }
    [[nodiscard]] ui::secrets::SecretsDoor::Then note()
    {
        return [this](bool done) { answer = done; };
    }
    [[nodiscard]] bool opensWith(const char *text)
    {
        vault.lock();
        QString failure = QStringLiteral("none");
        auto *job = vault.unlock(core::Secret(QByteArrayView(text)), &vault);
        QObject::connect(job, &security::SecretJob::succeeded, job, [&failure] { failure = QString(); });
        QObject::connect(job, &security::SecretJob::failed, job, [&failure](const core::Error &error) {
            failure = error.detail;
        });
        EXPECT_TRUE(waitUntil([&failure] { return failure != QStringLiteral("none"); }));
        return failure.isEmpty();
    }

    std::optional<bool> answer;
};

} // namespace

TEST(PassphraseNoteTest, ObviousMistakesAreSeen)
{
    EXPECT_EQ(noteOn(u""), Note::Empty);
    EXPECT_EQ(noteOn(u"seven77"), Note::TooShort);
    EXPECT_EQ(noteOn(u"aaaaaaaaaaaaaaaaaaaaaaaa"), Note::Repeated);
    EXPECT_EQ(noteOn(u"abcdabcdabcd"), Note::Repeated);
    EXPECT_EQ(noteOn(u"QwertyUiop"), Note::Row);
    EXPECT_EQ(noteOn(u"987654321"), Note::Row);
    EXPECT_EQ(noteOn(u"1q2w3e4r5t"), Note::Row);
    EXPECT_EQ(noteOn(u"Password2026!"), Note::Common);
    EXPECT_EQ(noteOn(u"botdeck1"), Note::Common);
    EXPECT_EQ(noteOn(u"194711301530"), Note::Digits);
    EXPECT_EQ(noteOn(u"x7-gLorp9"), Note::Short);
    EXPECT_EQ(noteOn(u"otter lamp ink"), Note::Good);
    EXPECT_EQ(noteOn(u"my password of nine otters"), Note::Long) << "a common word within a long one";
    EXPECT_EQ(noteOn(u"水獭台灯墨水十二只"), Note::Short) << "characters, not bytes";
    EXPECT_EQ(noteOn(u"\U0001F9A6\U0001F9A6\U0001F4A1x"), Note::TooShort) << "a pair of surrogates is one";
}

TEST(PassphraseNoteTest, OnlyShortOnesAreRefused)
{
    for (const Note note : {Note::Empty, Note::TooShort})
        EXPECT_FALSE(isTaken(note));
    for (const Note note : {Note::Repeated, Note::Row, Note::Common, Note::Digits, Note::Short}) {
        EXPECT_TRUE(isTaken(note));
        EXPECT_TRUE(isWeak(note));
    }
    for (const Note note : {Note::Good, Note::Long}) {
        EXPECT_TRUE(isTaken(note));
        EXPECT_FALSE(isWeak(note));
    }
}

TEST_F(PassphraseTest, ANewVaultIsMadeByKeyboardAlone)
{
    door.open(window.get(), note());
    QDialog &dialog = shown("newPassphraseDialog");
    EXPECT_EQ(focus(), QStringLiteral("newPassphrase"));
    auto &create = part<QAbstractButton>(dialog, "createVault");
    EXPECT_FALSE(create.isEnabled());
    type("short");
    EXPECT_TRUE(words(dialog, "passphraseNote").contains(QStringLiteral("8 characters")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(passphrase);
    EXPECT_EQ(words(dialog, "passphraseNote"), QStringLiteral("Long, which is what counts."));
    press(Qt::Key_Tab);
    EXPECT_EQ(focus(), QStringLiteral("newPassphraseAgain"));
    type("violet");
    EXPECT_EQ(words(dialog, "passphraseDifference"), QString()) << "it is on its way to be the same";
    type("x");
    EXPECT_EQ(words(dialog, "passphraseDifference"), QStringLiteral("The two are not the same."));
    press(Qt::Key_Return);
    EXPECT_FALSE(answer);
    press(Qt::Key_A, Qt::ControlModifier);
    type(passphrase);
    EXPECT_TRUE(create.isEnabled());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "what is being made cannot be taken back";
    ASSERT_TRUE(waitUntil([this] { return answer.has_value(); }));
    EXPECT_TRUE(*answer);
    EXPECT_EQ(vault.state(), VaultStore::State::Unlocked);
    EXPECT_FALSE(isOpen("newPassphraseDialog"));
    expectNowhere(passphrase);
    EXPECT_TRUE(opensWith(passphrase));
}

TEST_F(PassphraseTest, TabReachesEverythingOfTheNewVault)
{
    door.open(window.get(), note());
    shown("newPassphraseDialog");
    type(passphrase);
    press(Qt::Key_Tab);
    type(passphrase);
    const QStringList round = tabRound();
    EXPECT_TRUE(round.contains(QStringLiteral("newPassphrase")));
    EXPECT_TRUE(round.contains(QStringLiteral("createVault")));
    EXPECT_EQ(round.size(), 4) << "two fields, two buttons";
}

TEST_F(PassphraseTest, EscapeMakesNoVault)
{
    door.open(window.get(), note());
    shown("newPassphraseDialog");
    type(passphrase);
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return answer.has_value(); }));
    EXPECT_FALSE(*answer);
    EXPECT_EQ(vault.state(), VaultStore::State::Absent);
    expectNowhere(passphrase);
}

TEST_F(PassphraseTest, AVaultThatCannotBeMadeSaysWhyAndKeepsWhatWasTyped)
{
    ASSERT_TRUE(QDir().mkdir(folder.filePath(QStringLiteral("vault.botdeck"))));
    door.open(window.get(), note());
    QDialog &dialog = shown("newPassphraseDialog");
    type(passphrase);
    press(Qt::Key_Tab);
    type(passphrase);
    press(Qt::Key_Return);
    EXPECT_TRUE(says(dialog, "createMessage", folder.filePath(QStringLiteral("vault.botdeck"))));
    EXPECT_FALSE(answer);
    EXPECT_TRUE(part<QAbstractButton>(dialog, "createVault").isEnabled()) << "it can be tried again";
}

TEST_F(PassphraseTest, AnotherPassphraseByKeyboardAlone)
{
    constexpr const char *next = "seven otters row 29 home";
    makeVault();
    door.changePassphrase(window.get(), note());
    QDialog &dialog = shown("changePassphraseDialog");
    EXPECT_EQ(focus(), QStringLiteral("currentPassphrase"));
    type("wrong by a mile");
    press(Qt::Key_Tab);
    type(next);
    press(Qt::Key_Tab);
    type(next);
    for (int attempt = 0; attempt < 2; ++attempt) {
        press(Qt::Key_Return);
        ASSERT_TRUE(
            says(dialog, "changeMessage", QStringLiteral("That is not the passphrase of the vault.")));
        EXPECT_EQ(focus(), QStringLiteral("currentPassphrase"));
        type("wrong again");
    }
    EXPECT_TRUE(says(dialog, "changeMessage", QStringLiteral("The next one is taken in 1 s.")));
    EXPECT_FALSE(part<QAbstractButton>(dialog, "changePassphrase").isEnabled());
    clock.advance(1s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(passphrase);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "nobody shall wonder which one holds";
    ASSERT_TRUE(waitUntil([this] { return answer.has_value(); }));
    EXPECT_TRUE(*answer);
    expectNowhere(next);
    expectNowhere(passphrase);
    EXPECT_FALSE(opensWith(passphrase));
    EXPECT_TRUE(opensWith(next));
}

} // namespace botdeck::test
