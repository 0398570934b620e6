// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/DecryptWidget.h"

#include "PassportFixture.h"
#include "ui/look/Sentence.h"
#include "ui/passport/AddressEdit.h"
#include "ui/passport/FieldsModel.h"
#include "ui/passport/VerdictModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace botdeck::test {

using domain::PassportField;
using domain::PassportStage;
using domain::StageVerdict;
using domain::Verdict;
using ui::passport::AddressEdit;
using ui::passport::DecryptWidget;
using ui::passport::FieldsModel;
using ui::passport::VerdictModel;

namespace {

const QString hidden = QStringLiteral("••••••");

QList<PassportField> inventedFields()
{
    return {
        {QStringLiteral("userid"), QStringLiteral("10004821")},
        {QStringLiteral("first_name"), QStringLiteral("小林")},
        {QStringLiteral("last_name"), QStringLiteral("Lin")},
        {QStringLiteral("authtime"), QStringLiteral("1795225572")},
        {QStringLiteral("shoe_size"), QStringLiteral("42")}};
}

QList<StageVerdict> stagesUntil(PassportStage last, Verdict verdict)
{
    QList<StageVerdict> stages;
    for (const PassportStage stage : domain::passportStages) {
        const Verdict its = stage < last ? Verdict::Passed : stage == last ? verdict : Verdict::Skipped;
        stages.append({stage, its, {}, std::chrono::microseconds(1'900)});
    }
    return stages;
}

class DecryptWidgetTest : public PassportTest
{
protected:
    void SetUp() override
    {
        widget.setKeys(inventedKeys());
        widget.resize(760, 800);
        present(widget);
    }
    [[nodiscard]] QString value(int row) { return cell(widget, "fields", row, FieldsModel::ValueColumn); }
    void reveal(int row) { clickCell(widget, "fields", row, FieldsModel::ValueColumn); }

    DecryptWidget widget{theme};
};

} // namespace

TEST_F(DecryptWidgetTest, AStageHasItsVerdictAndTime)
{
    EXPECT_EQ(cell(widget, "stages", 0, VerdictModel::DetailColumn), QStringLiteral("not run"));
    widget.setStages(stagesUntil(PassportStage::Rsa, Verdict::Failed));
    EXPECT_EQ(cell(widget, "stages", 0, VerdictModel::DetailColumn), QStringLiteral("passed"));
    EXPECT_EQ(cell(widget, "stages", 0, VerdictModel::TookColumn), QStringLiteral("1.9 ms"));
    EXPECT_EQ(cell(widget, "stages", 4, VerdictModel::DetailColumn), QStringLiteral("failed"));
    EXPECT_EQ(cell(widget, "stages", 8, VerdictModel::TookColumn), QString());
    EXPECT_EQ(
        child<ui::look::Sentence>(widget, "decryptSummary").text(), QStringLiteral("4 passed · 1 failed"));
    EXPECT_EQ(child<QAbstractItemView>(widget, "stages").model()->rowCount(), 9);
}

TEST_F(DecryptWidgetTest, PersonalValuesAreShownOneAtATimeUntilThePageIsLeft)
{
    widget.setFields(inventedFields(), false);
    settle();
    EXPECT_EQ(value(0), QStringLiteral("10004821")) << "a number says nothing about the person";
    EXPECT_EQ(value(1), hidden);
    EXPECT_EQ(value(4), hidden) << "nobody knows what it is";
    reveal(1);
    EXPECT_EQ(value(1), QStringLiteral("小林"));
    reveal(2);
    EXPECT_EQ(value(2), QStringLiteral("Lin"));
    EXPECT_EQ(value(1), hidden);
    QTest::keyClick(&child<QAbstractItemView>(widget, "fields"), Qt::Key_Space);
    EXPECT_EQ(value(2), hidden);
    QTest::keyClick(&child<QAbstractItemView>(widget, "fields"), Qt::Key_Space);
    EXPECT_EQ(value(2), QStringLiteral("Lin"));
    widget.hide();
    EXPECT_EQ(value(2), hidden);
}

TEST_F(DecryptWidgetTest, OneButtonHidesWhatIsShown)
{
    auto &hide = child<QPushButton>(widget, "hideValues");
    widget.setFields(inventedFields(), false);
    EXPECT_FALSE(hide.isEnabled());
    reveal(1);
    EXPECT_EQ(value(1), QStringLiteral("小林"));
    click(widget, "hideValues");
    EXPECT_EQ(value(1), hidden);
    EXPECT_FALSE(hide.isEnabled());
    reveal(1);
    EXPECT_TRUE(hide.isEnabled());
    widget.setFields({}, false);
    EXPECT_FALSE(hide.isEnabled());
}

TEST_F(DecryptWidgetTest, WhatIsSaidOfTheStateGoesWithTheAddress)
{
    const auto &state = child<ui::look::Sentence>(widget, "stateNote");
    widget.setAddress(QStringLiteral("https://bot.example/?state=a"));
    widget.sayState(QStringLiteral("Never given out."), ui::look::Tone::Warning);
    settle();
    EXPECT_TRUE(state.isVisible());
    widget.setAddress(QStringLiteral("https://bot.example/?state=b"));
    EXPECT_FALSE(state.isVisible());
}

TEST_F(DecryptWidgetTest, EachCheckIsExplained)
{
    click(widget, "howChecksWork");
    const auto &dialog = child<QDialog>(widget, "howChecksWorkDialog");
    EXPECT_TRUE(dialog.isVisible());
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words += label->text();
    for (const PassportStage stage : domain::passportStages) {
        EXPECT_TRUE(words.contains(domain::stageTitle(stage).english()));
        EXPECT_TRUE(words.contains(domain::stageMeaning(stage).english()));
    }
}

TEST_F(DecryptWidgetTest, AHiddenValueIsCopiedAsASecret)
{
    const QSignalSpy copied(&widget, &DecryptWidget::valueCopyAsked);
    widget.setFields(inventedFields(), false);
    settle();
    clickCell(widget, "fields", 1, FieldsModel::NameColumn);
    QTest::keyClick(&child<QAbstractItemView>(widget, "fields"), Qt::Key_C, Qt::ControlModifier);
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(copied.first().at(0).value<core::Secret>(), core::Secret(QStringLiteral("小林").toUtf8()));
    EXPECT_TRUE(copied.first().at(1).toBool());
    EXPECT_EQ(value(1), hidden) << "copying shows nothing";
}

TEST_F(DecryptWidgetTest, WhatWasAskedForAndNotSentIsSaid)
{
    widget.setFields(inventedFields(), true);
    QStringList names;
    const QAbstractItemModel &model = *child<QAbstractItemView>(widget, "fields").model();
    for (int row = 0; row < model.rowCount(); ++row)
        names += cell(widget, "fields", row, FieldsModel::NameColumn);
    EXPECT_TRUE(names.contains(QStringLiteral("photo_url")));
    ASSERT_EQ(names.last(), QStringLiteral("phone"));
    const int phone = int(names.size()) - 1;
    EXPECT_EQ(value(phone), QStringLiteral("not sent"));
    EXPECT_EQ(
        cell(widget, "fields", phone, FieldsModel::MeaningColumn),
        QStringLiteral("Asked for, but no documented field"));
    reveal(phone);
    EXPECT_EQ(value(phone), QStringLiteral("not sent"));
}

TEST_F(DecryptWidgetTest, AddressKeyAndLimitAreReadAnew)
{
    const QSignalSpy changed(&widget, &DecryptWidget::changed);
    EXPECT_EQ(widget.key(), QStringLiteral("new")) << "the current one";
    QGuiApplication::clipboard()->setText(
        QStringLiteral("  https://bot.example/?tg_passport=success&hash=AA \n"));
    click(widget, "pasteAddress");
    EXPECT_EQ(widget.address(), QStringLiteral("https://bot.example/?tg_passport=success&hash=AA"));
    EXPECT_GE(changed.size(), 1);
    const auto before = changed.size();
    auto &limit = child<QComboBox>(widget, "ageLimit");
    EXPECT_EQ(widget.ageLimit(), std::chrono::hours(1)) << "an old callback is seen without being asked for";
    limit.setFocus();
    QTest::keyClick(&limit, Qt::Key_Up);
    EXPECT_EQ(widget.ageLimit(), std::chrono::minutes(10));
    QTest::keyClick(&limit, Qt::Key_Home);
    EXPECT_FALSE(widget.ageLimit());
    widget.setKey(QStringLiteral("old"));
    EXPECT_EQ(changed.size(), before + 3);
}

TEST_F(DecryptWidgetTest, TheAddressHasItsPartsInColours)
{
    widget.setAddress(QStringLiteral("https://bot.example/?tg_passport=success&hash=AAAA"));
    const auto parts = child<AddressEdit>(widget, "callbackText").extraSelections();
    QStringList words;
    for (const auto &part : parts)
        words += part.cursor.selectedText();
    EXPECT_EQ(words.join(u' '), QStringLiteral("tg_passport success hash AAAA"));
    EXPECT_NE(parts.at(1).format.foreground(), parts.at(3).format.foreground());
}

TEST_F(DecryptWidgetTest, AStageCanBeBrokenOnPurpose)
{
    const QSignalSpy broken(&widget, &DecryptWidget::breakAsked);
    const QMenu *menu = child<QPushButton>(widget, "bench").menu();
    menu->findChild<QAction *>(QStringLiteral("break-length"))->trigger();
    ASSERT_EQ(broken.size(), 1);
    EXPECT_EQ(broken.first().first().value<PassportStage>(), PassportStage::Length);
}

TEST_F(DecryptWidgetTest, TheModelsAreSound)
{
    VerdictModel verdicts;
    FieldsModel fields;
    const QAbstractItemModelTester first(&verdicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&fields, QAbstractItemModelTester::FailureReportingMode::Fatal);
    verdicts.setStages(stagesUntil(PassportStage::Age, Verdict::Warning));
    EXPECT_EQ(verdicts.count(Verdict::Passed), 8);
    verdicts.setStages({});
    EXPECT_EQ(verdicts.count(Verdict::Skipped), 9);
    fields.setFields(inventedFields(), true);
    fields.toggle(1);
    fields.retranslate();
    fields.setFields({}, true);
    EXPECT_EQ(fields.rowCount(), 0);
}

} // namespace botdeck::test
