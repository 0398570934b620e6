// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For how long members are muted, and how the bot is called.
#include "../MarkingTranslator.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/guild/members/MuteDialog.h"
#include "ui/guild/members/NicknameDialog.h"
#include "ui/look/Sentence.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace botdeck::test {

namespace {

using ui::guild::MembersPage;
using ui::guild::MuteDialog;
using ui::guild::NicknameDialog;

class MemberDialogsTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        page.resize(620, 720);
        present(page);
        page.setGuild(shown(inventedGuild()));
        QObject::connect(
            &page, &MembersPage::muteAsked, &page,
            [this](const QList<core::Id> &members, std::chrono::seconds time) {
                muted += {members, time.count()};
            });
        QObject::connect(
            &page, &MembersPage::nicknameAsked, &page, [this](const QString &name) { names += name; });
    }
    MuteDialog &openMute(const QList<core::Id> &members)
    {
        page.setMembers(members);
        click(page, "muteMembers");
        mute = page.findChild<MuteDialog *>();
        EXPECT_NE(mute, nullptr);
        EXPECT_TRUE(QTest::qWaitForWindowActive(mute, 30'000));
        return *mute;
    }
    NicknameDialog &openNickname()
    {
        page.setMembers({bot});
        click(page, "nickname");
        nickname = page.findChild<NicknameDialog *>();
        EXPECT_NE(nickname, nullptr);
        EXPECT_TRUE(QTest::qWaitForWindowActive(nickname, 30'000));
        return *nickname;
    }

    MembersPage page{theme};
    QPointer<MuteDialog> mute;
    QPointer<NicknameDialog> nickname;
    QList<std::pair<QList<core::Id>, qint64>> muted;
    QStringList names;
};

} // namespace

TEST_F(MemberDialogsTest, UsualTimesAreAClickAway)
{
    struct Usual
    {
        const char *button;
        qint64 seconds;
        const char *words;
    };
    for (const Usual &usual :
         {Usual{"mute10min", 600, "10 min"}, Usual{"mute1h", 3'600, "1 h"}, Usual{"mute1d", 86'400, "24 h"},
          Usual{"mute7d", 604'800, "168 h"}}) {
        MuteDialog &dialog = openMute({ann, bob});
        EXPECT_EQ(
            child<ui::look::Sentence>(dialog, "muteWho").text(),
            QStringLiteral("Mute: Ann (9007199254740995), Bob (4)"));
        click(dialog, usual.button);
        EXPECT_TRUE(child<ui::look::Sentence>(dialog, "muteTime")
                        .text()
                        .contains(QString::fromLatin1(usual.words) + u'.'))
            << usual.words;
        click(dialog, "mute");
        EXPECT_TRUE(waitUntil([this] { return mute == nullptr; }));
        EXPECT_EQ(muted.last(), (std::pair{QList{ann, bob}, usual.seconds})) << usual.button;
    }
}

TEST_F(MemberDialogsTest, TheTimeStaysWithinWhatTheServerTakes)
{
    struct Range
    {
        int unit;
        int least;
        int most;
    };
    MuteDialog &dialog = openMute({ann});
    auto &number = child<QSpinBox>(dialog, "muteNumber");
    auto &unit = child<QComboBox>(dialog, "muteUnit");
    for (const Range &range :
         {Range{0, 60, 2'592'000}, Range{1, 1, 43'200}, Range{2, 1, 720}, Range{3, 1, 30}}) {
        unit.setCurrentIndex(range.unit);
        EXPECT_EQ(number.minimum(), range.least) << range.unit;
        EXPECT_EQ(number.maximum(), range.most) << range.unit;
    }
    number.setValue(31);
    EXPECT_EQ(number.value(), 30);
    unit.setCurrentIndex(0);
    EXPECT_EQ(number.value(), 60) << "30 s are too few";
    click(dialog, "mute");
    EXPECT_EQ(muted, (QList<std::pair<QList<core::Id>, qint64>>{{{ann}, 60}}));
}

TEST_F(MemberDialogsTest, CancellingMutesNobody)
{
    MuteDialog &dialog = openMute({ann});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return mute == nullptr; }));
    EXPECT_TRUE(muted.isEmpty());
}

TEST_F(MemberDialogsTest, OnlyTheBotItselfHasANickname)
{
    page.setMembers({ann});
    EXPECT_FALSE(child<QPushButton>(page, "nickname").isVisible());
    page.setMembers({bot, ann});
    EXPECT_FALSE(child<QPushButton>(page, "nickname").isVisible());
    NicknameDialog &dialog = openNickname();
    EXPECT_FALSE(child<QPushButton>(page, "kickMembers").isVisible()) << "it does not kick itself";
    auto &field = child<QLineEdit>(dialog, "nicknameField");
    const auto &set = child<QPushButton>(dialog, "setNickname");
    EXPECT_EQ(field.text(), QStringLiteral("Warden"));
    EXPECT_FALSE(set.isEnabled()) << "nothing differs";
    field.setText(QStringLiteral("  "));
    EXPECT_FALSE(set.isEnabled());
    field.setText(QStringLiteral(" 守卫 "));
    EXPECT_TRUE(set.isEnabled());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return nickname == nullptr; }));
    EXPECT_EQ(names, QStringList{QStringLiteral("守卫")});
}

TEST_F(MemberDialogsTest, BothFollowTheLanguage)
{
    const QPointer<NicknameDialog> named = &openNickname();
    {
        const MarkingTranslator translator;
        settle();
        EXPECT_TRUE(named->windowTitle().startsWith(u'«'));
        EXPECT_TRUE(child<QPushButton>(*named, "setNickname").text().startsWith(u'«'));
    }
    named->reject();
    EXPECT_TRUE(waitUntil([&named] { return named == nullptr; }));
    MuteDialog &dialog = openMute({ann});
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(dialog.windowTitle().startsWith(u'«'));
    for (const char *button : {"mute", "mute10min", "mute7d"})
        EXPECT_TRUE(child<QPushButton>(dialog, button).text().startsWith(u'«')) << button;
    EXPECT_TRUE(child<QComboBox>(dialog, "muteUnit").itemText(0).startsWith(u'«'));
}

} // namespace botdeck::test
