// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "OverwritesPageFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/Chip.h"
#include "ui/guild/mask/BitChooser.h"
#include "ui/guild/overwrites/OverwriteBitList.h"
#include "ui/guild/overwrites/OverwriteBitModel.h"
#include "ui/guild/overwrites/SubjectDialog.h"
#include "ui/look/Sentence.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::OverwriteState;
using domain::PermissionEdit;
using ui::guild::OverwriteBitList;
using ui::guild::OverwriteBitModel;
using ui::guild::OverwriteBitRow;
using ui::guild::OverwritesPage;

constexpr int sendingBit = domain::sendMessagesBit;

class OverwritesEditTest : public OverwritesPageTest
{
protected:
    OverwriteBitList &bits() { return child<OverwriteBitList>(*page, "overwriteBits"); }
    QModelIndex bitRow(int bit) { return qobject_cast<OverwriteBitModel *>(bits().model())->indexOf(bit); }
    OverwriteState bitState(int bit)
    {
        return bitRow(bit).data(OverwriteBitModel::RowRole).value<OverwriteBitRow>().now;
    }
    /// 0: deny, 1: inherit, 2: allow.
    void clickPart(int bit, int part)
    {
        bits().scrollTo(bitRow(bit));
        settle();
        const QRect place = bits().switchRect(bitRow(bit));
        QTest::mouseClick(
            bits().viewport(), Qt::LeftButton, {},
            QPoint(place.left() + place.width() * (2 * part + 1) / 6, place.center().y()));
        settle();
    }
    QString words(const char *label) { return child<QLabel>(*page, label).text(); }
    QString unsaved() { return child<ui::guild::Chip>(*page, "unsavedOverwrites").words(); }
};

} // namespace

TEST_F(OverwritesEditTest, TheChosenOverwriteIsShownWholeAndEditedByItsSwitches)
{
    select(desk, baker);
    EXPECT_EQ(words("overwriteTitle"), QStringLiteral("baker in desk"));
    EXPECT_EQ(words("overwriteMasks"), QStringLiteral("deny 0x800 · allow 0x400"));
    EXPECT_EQ(bitState(sendingBit), OverwriteState::Deny);
    clickPart(sendingBit, 2);
    EXPECT_EQ(bitState(sendingBit), OverwriteState::Allow);
    EXPECT_EQ(words("overwriteMasks"), QStringLiteral("deny 0x800 → 0x0 · allow 0x400 → 0xC00"));
    EXPECT_EQ(stateAt(desk, baker), OverwriteState::Allow) << "the matrix shows what was touched";
    clickPart(sendingBit, 1);
    EXPECT_EQ(bitState(sendingBit), OverwriteState::Inherit);
    bits().setFocus();
    key(Qt::Key_Minus);
    EXPECT_EQ(bitState(sendingBit), OverwriteState::Deny);
    EXPECT_FALSE(page->isChanged());
    clickPart(domain::connectBit, 2);
    EXPECT_FALSE(page->isChanged()) << "a dash, no switch";
    select(lobby, guildId);
    EXPECT_EQ(words("overwriteMasks"), QStringLiteral("No overwrite: everything is inherited"));
    clickPart(sendingBit, 0);
    EXPECT_EQ(words("overwriteMasks"), QStringLiteral("new · deny 0x0 → 0x800 · allow 0x0"));
}

TEST_F(OverwritesEditTest, UnknownBitsHaveARowWhereTheyAre)
{
    select(desk, ann);
    ASSERT_TRUE(bitRow(53).isValid());
    EXPECT_TRUE(bitRow(53).data(Qt::AccessibleTextRole).toString().endsWith(u"allow, kept"));
    clickPart(53, 0);
    EXPECT_EQ(bitState(53), OverwriteState::Allow);
    select(desk, baker);
    EXPECT_FALSE(bitRow(53).isValid());
}

TEST_F(OverwritesEditTest, ItSaysWhatWouldBeSavedAndAsks)
{
    EXPECT_EQ(words("overwriteChanges"), QStringLiteral("Nothing is changed"));
    for (const char *button : {"saveOverwrites", "revertOverwrites", "listImpact"})
        EXPECT_FALSE(child<QPushButton>(*page, button).isEnabled()) << button;
    const QSignalSpy told(page.get(), &OverwritesPage::changed);
    const QSignalSpy asked(page.get(), &OverwritesPage::saveAsked);
    const QSignalSpy listed(page.get(), &OverwritesPage::impactAsked);
    chooseBit(sendingBit);
    clickSign(lobby, host);
    clickSign(desk, ann);
    EXPECT_EQ(told.size(), 2);
    EXPECT_EQ(unsaved(), QStringLiteral("2 unsaved change(s)"));
    EXPECT_EQ(
        words("overwriteChanges"),
        QStringLiteral("lobby · host · SEND_MESSAGES: deny → inherit; desk · Ann · SEND_MESSAGES: inherit "
                       "→ allow"));
    page->setImpact(QStringLiteral("1 member gains SEND_MESSAGES"));
    EXPECT_EQ(words("overwritesImpact"), QStringLiteral("1 member gains SEND_MESSAGES"));
    click(*page, "listImpact");
    EXPECT_EQ(listed.size(), 1);
    click(*page, "saveOverwrites");
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked.size(), 2);
    EXPECT_EQ(page->changedChannels().size(), 2);
    click(*page, "revertOverwrites");
    EXPECT_FALSE(page->isChanged());
    EXPECT_EQ(told.size(), 3);
    EXPECT_EQ(child<QAction>(*page, "undoOverwrite").toolTip(), QStringLiteral("Undo: Revert"));
    child<QAction>(*page, "undoOverwrite").trigger();
    EXPECT_EQ(page->changedChannels().size(), 2);
}

TEST_F(OverwritesEditTest, OnceMoreItKeepsWhatIsEditedAndSaysWhatIsGone)
{
    chooseBit(sendingBit);
    clickSign(lobby, host);
    clickSign(desk, ann);
    page->setGuild(shown(overwritesGuild()));
    EXPECT_EQ(page->changedChannels().size(), 2);
    EXPECT_EQ(table().currentIndex(), at(desk, ann)) << "one stays where one was";
    EXPECT_EQ(note(), QString());
    page->setGuild(shown(changedByOthers()));
    EXPECT_EQ(page->changedChannels().size(), 2) << "somebody else changed another permission";
    EXPECT_EQ(note(), QString());
    domain::Guild met = changedByOthers();
    domain::PermissionOverwrite ofAnn = met.channels.last().overwrites.at(1);
    ofAnn.setMasks(domain::PermissionMask::ofBit(sendingBit), ofAnn.allows);
    QList<domain::PermissionOverwrite> overwrites = met.channels.last().overwrites;
    overwrites[1] = ofAnn;
    met.channels.last().setOverwrites(overwrites);
    met.channels.removeFirst();
    page->setGuild(shown(met));
    ASSERT_EQ(page->changedChannels().size(), 1);
    EXPECT_EQ(page->changedChannels().first().id, desk);
    EXPECT_EQ(
        note(), QStringLiteral("What was edited in 1 channel(s) is gone: they are not there any more.\n"
                               "Somebody else has changed what is edited in 1 channel(s): saving asks which "
                               "of both shall be."));
    page->revert();
    EXPECT_FALSE(page->isChanged());
    page->setGuild(std::nullopt);
    settle();
    EXPECT_EQ(words("emptyTitle"), QStringLiteral("No guild is read yet."));
    EXPECT_FALSE(table().isVisible());
    domain::Guild bare = overwritesGuild();
    bare.channels.clear();
    page->setGuild(shown(bare));
    EXPECT_EQ(words("emptyTitle"), QStringLiteral("This guild has no channels."));
    page->setGuild(shown(overwritesGuild()));
    settle();
    EXPECT_TRUE(table().isVisible());
}

TEST_F(OverwritesEditTest, ReadOnlySaysWhyAndChangesNothing)
{
    page->setReadOnly(QStringLiteral("Production: it is only read."));
    EXPECT_EQ(words("overwritesLock"), QStringLiteral("Production: it is only read."));
    chooseBit(sendingBit);
    clickSign(lobby, host);
    EXPECT_FALSE(page->isChanged());
    page->setReadOnly({});
    EXPECT_EQ(words("overwritesLock"), QString());
    clickSign(lobby, host);
    EXPECT_TRUE(page->isChanged());
    page->setReadOnly(QStringLiteral("Offline."));
    const QSignalSpy asked(page.get(), &OverwritesPage::saveAsked);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked.size(), 0);
    EXPECT_TRUE(page->isChanged()) << "what was edited stays";
}

TEST_F(OverwritesEditTest, SomebodyWithoutAnOverwriteGetsAColumn)
{
    EXPECT_FALSE(at(lobby, bob).isValid());
    click(*page, "addOverwriteSubject");
    auto &dialog = child<ui::guild::SubjectDialog>(*page, "subjectDialog");
    auto &field = child<QLineEdit>(dialog, "subjectSearch");
    EXPECT_FALSE(child<QPushButton>(dialog, "addSubject").isEnabled());
    QTest::keyClicks(&field, QStringLiteral("bo"));
    const auto &list = child<QListView>(dialog, "subjects");
    ASSERT_EQ(list.model()->rowCount(), 2) << "the bot's role and Bob";
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().data().toString(), QStringLiteral("Bob"));
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
    EXPECT_EQ(table().currentIndex(), at(lobby, bob));
    EXPECT_FALSE(page->isChanged());
    table().setFocus();
    key(Qt::Key_Minus);
    EXPECT_EQ(stateAt(lobby, bob), OverwriteState::Deny);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(at(lobby, bob).isValid()) << "nothing jumps under the hand";
}

TEST_F(OverwritesEditTest, AnIdThatWasNotReadCanBeAdded)
{
    click(*page, "addOverwriteSubject");
    auto &dialog = child<ui::guild::SubjectDialog>(*page, "subjectDialog");
    auto &field = child<QLineEdit>(dialog, "subjectSearch");
    QTest::keyClicks(&field, QStringLiteral("9223372036854775807"));
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
    EXPECT_TRUE(at(lobby, core::Id(9'223'372'036'854'775'807)).isValid());
}

TEST_F(OverwritesEditTest, ItGoesWhereItIsSentAndSaysNothing)
{
    const QSignalSpy chosen(page.get(), &OverwritesPage::cellChosen);
    page->choose(desk, bob, sendingBit);
    EXPECT_EQ(table().currentIndex(), at(desk, bob));
    EXPECT_EQ(model().bit(), sendingBit);
    EXPECT_EQ(bits().currentIndex(), bitRow(sendingBit));
    page->choose(stage, {}, {});
    EXPECT_EQ(table().currentIndex(), at(stage, bob));
    EXPECT_EQ(model().bit(), sendingBit);
    page->choose(core::Id(12'345), {}, {});
    EXPECT_EQ(table().currentIndex(), at(stage, bob));
    EXPECT_EQ(chosen.size(), 0);
    chooseBit(domain::viewChannelBit);
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(OverwritesEditTest, AProposalIsTriedInOneStep)
{
    using Kind = PermissionEdit::Kind;
    using State = PermissionEdit::State;
    page->applyEdits(
        {{Kind::Overwrite, bob, lobby, {}, sendingBit, State::Allow},
         {Kind::Overwrite, bob, lobby, {}, lockedBit, State::Allow},
         {Kind::Overwrite, bob, stage, {}, sendingBit, State::Allow},
         {Kind::Overwrite, ann, stage, {}, sendingBit, State::Allow},
         {Kind::RoleBit, host, {}, {}, sendingBit, State::Allow}});
    EXPECT_EQ(stateAt(lobby, bob), OverwriteState::Allow);
    EXPECT_EQ(table().currentIndex(), at(lobby, bob));
    EXPECT_EQ(
        note(),
        QStringLiteral("3 change(s) of the proposal are left out. MENTION_EVERYONE is locked. The bot "
                       "cannot change what it does not have itself. SEND_MESSAGES does not count in a "
                       "channel of this kind."));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(page->isChanged());
    page->applyEdits({{Kind::Overwrite, bob, lobby, {}, domain::embedLinksBit, State::Deny}});
    EXPECT_FALSE(page->isChanged());
    answer(*page, "reservedBit", "yes");
    EXPECT_EQ(stateAt(lobby, bob), OverwriteState::Deny);
}

TEST_F(OverwritesEditTest, EverythingIsTranslatedButNames)
{
    chooseBit(sendingBit);
    clickSign(lobby, host);
    const MarkingTranslator translator;
    settle();
    const auto isMarked = [](const QString &text) { return text.contains(u'«'); };
    for (const char *button :
         {"saveOverwrites", "revertOverwrites", "listImpact", "addOverwriteSubject", "copyOverwriteMasks"})
        EXPECT_TRUE(isMarked(child<QAbstractButton>(*page, button).text())) << button;
    for (const char *label : {"overwritesTitle", "overwriteChanges", "overwriteMasks"})
        EXPECT_TRUE(isMarked(words(label))) << label;
    EXPECT_TRUE(isMarked(unsaved()));
    EXPECT_TRUE(isMarked(spoken(lobby, host)));
    EXPECT_TRUE(isMarked(bits().model()->index(0, 0).data().toString())) << "a group";
    EXPECT_EQ(bitRow(sendingBit).data().toString(), QStringLiteral("SEND_MESSAGES"));
    EXPECT_EQ(bits().currentIndex(), bitRow(sendingBit)) << "one stays where one was";
    EXPECT_EQ(child<ui::guild::BitChooser>(*page, "overwriteBit").bit(), sendingBit);
}

TEST_F(OverwritesEditTest, ItFollowsTheSchemeAndTheTextScale)
{
    using ui::look::Token;
    chooseBit(sendingBit);
    clickSign(desk, baker);
    clickSign(desk, baker);
    select(lobby, host);
    for (const ui::look::Scheme look : {ui::look::Scheme::Light, ui::look::Scheme::Dark}) {
        theme.setScheme(look);
        settle();
        const QImage image = table().viewport()->grab().toImage();
        const QRect cell = table().visualRect(at(desk, baker));
        const QColor paper = image.pixelColor(QPoint(cell.left() + 3, cell.top() + 3));
        EXPECT_EQ(paper.rgb(), theme.colour(Token::OkTint).rgb());
    }
    const int height = table().rowHeight(0);
    theme.setTextScale(150);
    settle();
    EXPECT_GT(table().rowHeight(0), height);
}

} // namespace botdeck::test
