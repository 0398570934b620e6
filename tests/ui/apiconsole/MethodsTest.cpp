// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of methods: sections, marks, search, and the way from it into the form.
#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/MethodsModel.h"
#include "ui/apiconsole/MethodsPane.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTranslator>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using platform::PlatformId;
using ui::apiconsole::MethodsModel;
using ui::apiconsole::MethodsPane;

namespace {

/// What a Chinese translation says of one stem.
class StemTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return context == "MethodStem"_ba && text == "send"_ba ? u"发送"_s : QString();
    }
};

class ApiMethodsTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<MethodsPane>(theme);
        pane->resize(300, 700);
        pane->setMethods(
            table(PlatformId::Telegram).title(), services::apiMethods(table(PlatformId::Telegram)));
        present(*pane);
    }
    QListView &list() { return part<QListView>(*pane, "methods"); }
    QStringList shown()
    {
        QStringList keys;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            keys += list().model()->index(row, 0).data().toString();
        return keys;
    }

    std::unique_ptr<MethodsPane> pane;
};

} // namespace

TEST_F(ApiMethodsTest, EveryMethodIsListedOnceBelowItsSection)
{
    EXPECT_EQ(shown().size(), table(PlatformId::Telegram).methods().size());
    const QStringList keys = shown();
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QStringList sections;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QString section = list().model()->index(row, 0).data(MethodsModel::SectionRole).toString();
        if (!section.isEmpty())
            sections += section;
    }
    EXPECT_FALSE(list().model()->index(0, 0).data(MethodsModel::SectionRole).toString().isEmpty());
    EXPECT_EQ(QSet<QString>(sections.begin(), sections.end()).size(), sections.size())
        << "each stands together";
    const QModelIndex sending = list().model()->index(int(keys.indexOf(u"sendMessage"_s)), 0);
    EXPECT_EQ(sending.data(MethodsModel::MarksRole).toStringList(), QStringList{u"changes"_s});
    EXPECT_TRUE(sending.data(Qt::AccessibleTextRole).toString().contains(u"changes"_s));
    const QModelIndex reading = list().model()->index(int(keys.indexOf(u"getMe"_s)), 0);
    EXPECT_TRUE(reading.data(MethodsModel::MarksRole).toStringList().isEmpty());
}

TEST_F(ApiMethodsTest, NamesPathsAndHelpAreSearchedAndWordsOfAnotherLanguage)
{
    const QAbstractItemModelTester tester(list().model());
    type(*pane, "methodsSearch", u"webhook info"_s);
    EXPECT_EQ(shown(), QStringList{u"getWebhookInfo"_s});
    type(*pane, "methodsSearch", u"without the name of its sender"_s);
    EXPECT_EQ(shown(), QStringList{u"copyMessage"_s}) << "in the help";
    StemTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    part<QLineEdit>(*pane, "methodsSearch").setText(u"发送"_s);
    EXPECT_TRUE(shown().contains(u"sendMessage"_s));
    EXPECT_FALSE(shown().contains(u"getMe"_s));
    QCoreApplication::removeTranslator(&chinese);
}

TEST_F(ApiMethodsTest, NothingFoundIsSaidWithTheWayBack)
{
    type(*pane, "methodsSearch", u"nosuchmethod"_s);
    EXPECT_TRUE(part<QWidget>(*pane, "methodsNone").isVisible());
    click(part<QWidget>(*pane, "methodsNone"), "emptyAction");
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(shown().size(), table(PlatformId::Telegram).methods().size());
}

TEST_F(ApiMethodsTest, ArrowsShowAFormAndEnterGoesIntoIt)
{
    QSignalSpy chosen(pane.get(), &MethodsPane::methodChosen);
    QSignalSpy entered(pane.get(), &MethodsPane::entered);
    auto &search = part<QLineEdit>(*pane, "methodsSearch");
    type(*pane, "methodsSearch", u"getChat"_s);
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Down);
    EXPECT_EQ(pane->chosen(), shown().at(1));
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_TRUE(entered.isEmpty());
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(entered.size(), 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_EQ(search.text(), QString());
    EXPECT_EQ(list().currentIndex().data().toString(), pane->chosen()) << "it stays chosen";
    pane->choose(u"sendPhoto"_s);
    EXPECT_EQ(pane->chosen(), u"sendPhoto"_s);
    EXPECT_EQ(chosen.size(), 3);
    QTest::mouseClick(
        list().viewport(), Qt::LeftButton, {}, list().visualRect(list().currentIndex()).center());
    EXPECT_EQ(entered.size(), 2);
}

} // namespace botdeck::test
