// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecard/MessageCard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// In the order of the enumeration.
constexpr std::array kindNames{
    "broken_json", "no_card", "no_tree", "no_tag", "unknown_tag", "wrong_member",
};

std::string faultsText(const MessageCard &card)
{
    QStringList parts;
    for (const MessageCardFault &fault : card.faults)
        parts +=
            QString::fromLatin1(kindNames.at(size_t(fault.kind))) + u' ' + fault.path + u' ' + fault.member;
    return parts.join(u';').toStdString();
}

} // namespace

TEST(MessageCardTest, SaysWhatPeopleReadOnIt)
{
    // Every widget of the vendor's example.
    const MessageCard card = readMessageCard(messageCardSource(R"({"tag":"column","width":283,"children":[
        {"tag":"container","child":{"tag":"column","children":[
            {"tag":"image","height":24,"src":"1::00::0::eA=="},{"tag":"text","data":"Room \"7\""}]}},
        {"tag":"row","children":[{"tag":"userAvatar","id":"86654728397790001","size":24},
            {"tag":"userName","id":"86654728397790001"},{"tag":"markdown","anything":1}]},
        {"tag":"button","category":"outlined","label":"退款 %1","size":"medium"}]})"));
    EXPECT_EQ(faultsText(card), "");
    EXPECT_TRUE(card.isReadable);
    EXPECT_EQ(card.lines.join(u'\n').toStdString(), "[image]\nRoom \"7\"\n${@!86654728397790001}\n[退款 %1]");
}

TEST(MessageCardTest, WhatTheExampleHasNotIsSaidWithItsPlace)
{
    struct Row
    {
        const char *tree;
        const char *faults;
    };
    constexpr auto rows = std::to_array<Row>({
        {R"({"tag":"column"})", "wrong_member data children"},
        {R"({"tag":"column","children":{}})", "wrong_member data children"},
        {R"({"tag":"column","children":[]})", ""},
        {R"({"tag":"container","child":[]})", "wrong_member data child"},
        {R"({"tag":"container","child":{}})", "no_tag data/child "},
        {R"({"tag":"row","children":[1,{"data":"x"},{"tag":5}]})",
         "no_tag data/children/0 ;no_tag data/children/1 ;no_tag data/children/2 "},
        {R"({"tag":"text"})", "wrong_member data data"},
        {R"({"tag":"text","data":5})", "wrong_member data data"},
        {R"({"tag":"userName","id":86654728397790001})", "wrong_member data id"},
        {R"({"tag":"Text","data":"x"})", "unknown_tag data Text"},
        {R"({"tag":"column","children":[{"tag":"container","child":{"tag":"slider"}}]})",
         "unknown_tag data/children/0/child slider"},
    });
    for (const Row &row : rows) {
        const MessageCard card = readMessageCard(messageCardSource(row.tree));
        EXPECT_EQ(faultsText(card), row.faults) << row.tree;
        EXPECT_TRUE(card.isReadable) << row.tree;
    }
}

TEST(MessageCardTest, WhatIsNoCardIsNotReadable)
{
    struct Row
    {
        const char *source;
        const char *faults;
    };
    constexpr auto rows = std::to_array<Row>({
        {"", "broken_json  "},
        {R"({"type":"messageCard","data":)", "broken_json  "},
        {R"([])", "no_card  "},
        {R"({"type":"task","content":{}})", "no_card  "},
        {R"({"type":"messageCard"})", "no_tree data "},
        {R"({"type":"messageCard","data":{"tag":"text","data":"x"}})", "no_tree data "},
        {R"({"type":"messageCard","data":"{}"})", "no_tree data "},
        {R"({"type":"messageCard","data":"[]"})", "no_tree data "},
        {R"({"type":"messageCard","data":"{"})", "broken_json data "},
    });
    for (const Row &row : rows) {
        const MessageCard card = readMessageCard(QString::fromUtf8(row.source));
        EXPECT_EQ(faultsText(card), row.faults) << row.source;
        EXPECT_FALSE(card.isReadable) << row.source;
        EXPECT_TRUE(card.lines.isEmpty()) << row.source;
    }
}

TEST(MessageCardTest, DepthAndNumberOfWidgetsAreBounded)
{
    constexpr int depth = 500; // two levels of JSON each
    const QByteArray deep = QByteArray(R"({"tag":"row","children":[)").repeated(depth) +
                            R"({"tag":"text","data":"x"})" + QByteArray("]}").repeated(depth);
    EXPECT_EQ(readMessageCard(messageCardSource(deep)).lines, QStringList(QStringLiteral("x")));
    const QByteArray many = R"({"tag":"row","children":[)" + QByteArray("1,").repeated(5'000) + "1]}";
    EXPECT_EQ(readMessageCard(messageCardSource(many)).faults.size(), maxMessageCardFaults);
}

TEST(MessageCardTest, EveryTemplateIsACardWithTextInIt)
{
    QSet<QByteArray> names;
    for (const MessageCardTemplate &each : messageCardTemplates()) {
        const QString source = messageCardSource(each.tree);
        const MessageCard card = readMessageCard(source);
        EXPECT_EQ(faultsText(card), "") << each.name;
        EXPECT_FALSE(card.lines.isEmpty()) << each.name;
        const QJsonObject message = QJsonDocument::fromJson(source.toUtf8()).object();
        EXPECT_EQ(message.keys(), QStringList({QStringLiteral("data"), QStringLiteral("type")})) << each.name;
        EXPECT_EQ(
            QJsonDocument::fromJson(message[QStringLiteral("data")].toString().toUtf8()),
            QJsonDocument::fromJson(each.tree))
            << each.name;
        names.insert(each.name);
    }
    EXPECT_EQ(size_t(names.size()), messageCardTemplates().size());
    EXPECT_GE(names.size(), 3);
}
