// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardLines.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

domain::CardText withEntities(const QString &text, const QByteArray &entities)
{
    const domain::JsonText json{QByteArrayView(entities)};
    return domain::textWithEntities(text, json.root());
}

domain::CardText delta(const QByteArray &operations)
{
    const domain::JsonText json{QByteArrayView(operations)};
    return domain::textOfDelta(json.root());
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result += QString::fromUtf8(text);
    return result;
}

} // namespace

TEST(CardText, CountsInUtf16UnitsAndKnowsWhereLinksLead)
{
    const domain::CardText text = withEntities(QStringLiteral("😀 pay here, Ann"), R"([
        {"type":"text_link","offset":3,"length":8,"url":"https://pay.example/r"},
        {"type":"text_mention","offset":13,"length":3,"user":{"id":405918672620658601}},
        {"type":"pre","offset":0,"length":2,"language":"c"}])");
    EXPECT_EQ(
        spansOf(text), list(
                           {"text_link 3+8 to https://pay.example/r",
                            "text_mention 13+3 to 405918672620658601", "pre 0+2 to c"}));
}

TEST(CardText, SpansNeverLeaveTheText)
{
    const domain::CardText text = withEntities(QStringLiteral("abc"), R"([
        {"type":"bold","offset":1,"length":9223372036854775807},{"type":"bold","offset":3,"length":1},
        {"type":"bold","offset":-1,"length":2},{"type":"bold","offset":0,"length":0},{"type":"bold"},
        {"type":"bold","offset":1e3,"length":1},"bold",null,{"type":"code","offset":"0","length":"1"}])");
    EXPECT_EQ(spansOf(text), list({"bold 1+2", "code 0+1"}));
}

TEST(CardText, KnowsFanbooksNames)
{
    EXPECT_EQ(
        spansOf(withEntities(
            QStringLiteral("abc"), "[{\"type\":\"艾特\",\"offset\":0,\"length\":1},"
                                   "{\"type\":\"删除线\",\"offset\":1,\"length\":1}]")),
        list({"mention 0+1", "strikethrough 1+1"}));
}

TEST(CardText, OfQuillsOperationsHasFormatsOfWordsAndOfLines)
{
    const domain::CardText text = delta(R"([{"insert":"Rules"},{"insert":"\n","attributes":{"header":1}},
        {"insert":"be "},{"insert":"kind","attributes":{"bold":true,"italic":false,"link":"https://k.example"}},
        {"insert":{"_type":"image","source":"https://i.example/1.png"}},{"insert":{"divider":"x"}},
        {"insert":"\n","attributes":{"list":"bullet"}}])");
    EXPECT_EQ(text.text, QStringLiteral("Rules\nbe kind[image][divider]\n"));
    EXPECT_EQ(
        spansOf(text), list(
                           {"header 0+6 to 1", "bold 9+4 to true", "text_link 9+4 to https://k.example",
                            "list 6+24 to bullet"}));
}

TEST(CardText, IsBounded)
{
    const QByteArray operation = R"({"insert":"0123456789","attributes":{"bold":true}})";
    const domain::CardText text = delta('[' + operation + QByteArray(',' + operation).repeated(20'000) + ']');
    EXPECT_EQ(text.text.size(), domain::CardText::maxText);
    EXPECT_EQ(text.spans.size(), domain::CardText::maxSpans);
    EXPECT_TRUE(delta("{}").text.isEmpty());
    EXPECT_TRUE(delta(R"([1,null,{"insert":null},{"attributes":{"bold":true}}])").spans.isEmpty());
}

} // namespace botdeck::test
