// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"

#include <gtest/gtest.h>

#include <memory>

using namespace botdeck::test;

namespace {

class SearchTest : public testing::Test
{
protected:
    /// One store for all of them, that are only readers.
    static void SetUpTestSuite()
    {
        sandbox = std::make_unique<SandboxProgram>();
        const DemoBot bot = sandbox->bot(QStringLiteral("telegram"));
        for (const char *text :
             {"Refund for order 88213", "客服：退款已完成", "Пароль сброшен", "a refund again"}) {
            sandbox->control(
                QStringLiteral("say"),
                {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QString::fromUtf8(text)}});
        }
        EXPECT_EQ(sandbox->receive(bot, 4).lastLine().value(QStringLiteral("stored")).toInt(), 4);
    }
    static void TearDownTestSuite() { sandbox.reset(); }

    static Finished search(const QString &filter, const QString &more = {})
    {
        return run(
            QStringList{
                QStringLiteral("search"), QStringLiteral("--store"), sandbox->path(QStringLiteral("store")),
                QStringLiteral("--filter"), filter} +
            words(more));
    }

    static std::unique_ptr<SandboxProgram> sandbox;
};

std::unique_ptr<SandboxProgram> SearchTest::sandbox;

} // namespace

TEST_F(SearchTest, FindsAnyNeedleWhateverItsCaseNewestFirst)
{
    const Finished refund = search(QStringLiteral("REFUND"));
    ASSERT_EQ(refund.lines().size(), 2);
    EXPECT_EQ(
        refund.lines().first().value(QStringLiteral("text")).toString(), QStringLiteral("a refund again"));
    EXPECT_EQ(search(QStringLiteral("退款")).lines().size(), 1);
    EXPECT_EQ(search(QStringLiteral("пароль")).lines().size(), 1);
    EXPECT_EQ(search(QStringLiteral("款")).lines().size(), 1);
    EXPECT_EQ(search(QStringLiteral("nowhere")).status, 0);
    EXPECT_TRUE(search(QStringLiteral("nowhere")).out.isEmpty());
}

TEST_F(SearchTest, CountsAndLimits)
{
    EXPECT_EQ(search(QStringLiteral("refund"), QStringLiteral("--count")).out, "{\"count\":2}\n");
    EXPECT_EQ(search(QStringLiteral("refund"), QStringLiteral("--limit 1")).lines().size(), 1);
    EXPECT_EQ(search({}, QStringLiteral("--count")).out, "{\"count\":4}\n");
}

TEST_F(SearchTest, TakesTheWholeFilterLanguage)
{
    EXPECT_EQ(
        search(QStringLiteral("kind:message !refund"), QStringLiteral("--count")).out, "{\"count\":2}\n");
    EXPECT_EQ(search(QStringLiteral("refund | 退款"), QStringLiteral("--count")).out, "{\"count\":3}\n");
    EXPECT_EQ(
        search(QStringLiteral("text~\"refund for\""), QStringLiteral("--count")).out, "{\"count\":1}\n");
}

TEST_F(SearchTest, SaysWhatIsWrongWithAFilterAndWhere)
{
    const Finished finished = search(QStringLiteral("refund knd:message"));
    EXPECT_EQ(finished.status, 2);
    EXPECT_TRUE(finished.out.isEmpty());
    EXPECT_TRUE(finished.err.contains("at character 8")) << finished.err.constData();
    EXPECT_TRUE(finished.err.contains("\"knd\"")) << finished.err.constData();
}

TEST(Search, InAStoreThatIsNotThereIsStatusFour)
{
    const Finished finished = run(words(QStringLiteral("search --store /nowhere/store")));
    EXPECT_EQ(finished.status, 4);
    EXPECT_TRUE(finished.err.contains("/nowhere/store"));
}
