// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "storage/StoreReader.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

namespace botdeck::test {

using ui::preferences::PageId;

namespace {

constexpr qint64 oneDay = 24LL * 60 * 60 * 1'000;

class SettingsRetentionTest : public SettingsFixture
{
protected:
    /// Five updates of a hundred days ago, the second one marked, and five of today.
    void SetUp() override
    {
        const auto bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));
        fillStore(bot, five(1), clock.wallMs() - 100 * oneDay, [](storage::UpdateStore &store) {
            ASSERT_TRUE(store.remark({2}, {true, {}}));
        });
        fillStore(bot, five(6), clock.wallMs());
        SettingsFixture::SetUp();
        dialog = &openSettings(PageId::Data);
    }
    static QList<QByteArray> five(int firstId)
    {
        QList<QByteArray> updates;
        for (int id = firstId; id < firstId + 5; ++id)
            updates += R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"text":"hello"}})";
        return updates;
    }
    std::vector<qint64> stored() const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        EXPECT_TRUE(reader);
        return (*reader)->ids().value_or(std::vector<qint64>());
    }
    QString state() { return part<QLabel>(*dialog, "retainState").text(); }
    QPushButton &button(const char *name) { return part<QPushButton>(*dialog, name); }
    void lookBack()
    {
        clickBox(part<QCheckBox>(*dialog, "retainDays"));
        click(button("retainLook"));
        ASSERT_TRUE(waitUntil([this] { return state().contains(QStringLiteral("would go")); }));
    }

    QDialog *dialog = nullptr;
};

} // namespace

TEST_F(SettingsRetentionTest, ShowsWhatWouldGoAsksAndRemovesExactlyThat)
{
    EXPECT_FALSE(button("retainLook").isEnabled()) << "nothing is chosen";
    EXPECT_EQ(part<QSpinBox>(*dialog, "retainDaysAmount").value(), 90);
    lookBack();
    EXPECT_TRUE(state().startsWith(QStringLiteral("4 update"))) << state().toStdString();
    const auto &shares = part<QTreeWidget>(*dialog, "retainShares");
    ASSERT_EQ(shares.topLevelItemCount(), 1);
    EXPECT_EQ(shares.topLevelItem(0)->text(1), QStringLiteral("4"));
    EXPECT_EQ(shares.topLevelItem(0)->text(5), QStringLiteral("1")) << "the marked one stays";
    EXPECT_EQ(stored().size(), 10U);

    click(button("retainRemove"));
    QDialog &box = shown("retainConfirm");
    EXPECT_TRUE(static_cast<QMessageBox &>(box).text().startsWith(QStringLiteral("Remove 4 update")));
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return !isOpen("retainConfirm"); }));
    EXPECT_EQ(stored().size(), 10U) << "it was not confirmed";

    click(button("retainRemove"));
    click(part<QPushButton>(shown("retainConfirm"), "yes"));
    ASSERT_TRUE(waitUntil([this] { return state().contains(QStringLiteral("were removed")); }));
    EXPECT_TRUE(state().startsWith(QStringLiteral("4 update"))) << state().toStdString();
    EXPECT_EQ(stored(), (std::vector<qint64>{2, 6, 7, 8, 9, 10}));
    EXPECT_FALSE(button("retainRemove").isEnabled());
}

TEST_F(SettingsRetentionTest, WhatWasShownHoldsOnlyForWhatWasAsked)
{
    lookBack();
    EXPECT_TRUE(button("retainRemove").isEnabled());
    part<QSpinBox>(*dialog, "retainDaysAmount").setValue(101);
    EXPECT_FALSE(button("retainRemove").isEnabled());
    EXPECT_TRUE(state().isEmpty());
    click(button("retainLook"));
    ASSERT_TRUE(waitUntil([this] { return state() == QStringLiteral("Nothing would go."); }));
    EXPECT_FALSE(button("retainRemove").isEnabled());
}

TEST_F(SettingsRetentionTest, CountsBoundsTogetherAndMarkedOnesOnlyOnRequest)
{
    clickBox(part<QCheckBox>(*dialog, "retainNewest"));
    part<QSpinBox>(*dialog, "retainNewestAmount").setValue(8);
    clickBox(part<QCheckBox>(*dialog, "retainAlsoMarked"));
    click(button("retainLook"));
    ASSERT_TRUE(waitUntil([this] { return state().startsWith(QStringLiteral("2 update")); }));
    clickBox(part<QCheckBox>(*dialog, "retainAlsoMarked"));
    click(button("retainLook"));
    ASSERT_TRUE(waitUntil([this] { return state().startsWith(QStringLiteral("1 update")); }));
}

} // namespace botdeck::test
