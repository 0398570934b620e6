// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says about a webhook.
#include "../MarkingTranslator.h"
#include "tests/support/Wait.h"
#include "ui/look/Numbers.h"
#include "ui/webhook/ReportCard.h"
#include "ui/webhook/ReportWords.h"
#include "WebhookFixture.h"

#include <QToolButton>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using ui::look::Tone;
using ui::webhook::ReportCard;
using ui::webhook::ReportLine;

namespace {

class WebhookReportTest : public WebhookTest
{
protected:
    void SetUp() override
    {
        card = std::make_unique<ReportCard>(theme, clock);
        card->resize(560, 640);
        QObject::connect(
            card.get(), &ReportCard::refreshAsked, card.get(), [this] { asked += u"refresh"_s; });
        QObject::connect(card.get(), &ReportCard::deleteAsked, card.get(), [this](bool drop) {
            asked += drop ? u"drop"_s : u"delete"_s;
        });
        present(*card);
    }
    /// "Waiting: 3 updates…" for each line.
    QStringList lines(const domain::WebhookInfo &info) const
    {
        QStringList all;
        for (const ReportLine &line : ui::webhook::reportLines(info, clock.wallMs()))
            all += line.name + u": "_s + line.value;
        return all;
    }

    std::unique_ptr<ReportCard> card;
    QStringList asked;
};

} // namespace

TEST_F(WebhookReportTest, EveryFieldIsSaidInWordsAndUnknownOnesByTheirName)
{
    const QByteArray threeMinutesAgo = QByteArray::number(clock.wallMs() / 1000 - 180);
    const QStringList all = lines(told(
        R"(,"pending_update_count":1204,"ip_address":"203.0.113.7","last_error_date":)" + threeMinutesAgo +
        R"(,"last_error_message":"Connection refused","last_synchronization_error_date":)" + threeMinutesAgo +
        R"(,"max_connections":40,"allowed_updates":["message","callback_query"],"mood":"fine")"));
    ASSERT_EQ(all.size(), 9) << all.join(u'\n').toStdString();
    EXPECT_EQ(all.at(1), u"Waiting: %1 update(s) wait for delivery."_s.arg(ui::look::grouped(1204)));
    EXPECT_TRUE(all.at(2).startsWith(u"Last error: Connection refused · 3 min ago ("_s))
        << qPrintable(all.at(2));
    EXPECT_TRUE(all.at(3).contains(u"3 min ago"_s));
    EXPECT_EQ(all.at(4), u"Certificate: One of your own was uploaded."_s);
    EXPECT_EQ(all.at(5), u"IP address: 203.0.113.7"_s);
    EXPECT_EQ(all.at(6), u"Connections: At most 40 at a time."_s);
    EXPECT_EQ(all.at(7), u"Kinds of update: message, callback_query"_s);
    EXPECT_EQ(all.at(8), u"mood: \"fine\""_s);
}

TEST_F(WebhookReportTest, WhatTheServerDidNotSayIsLeftOut)
{
    domain::WebhookInfo info;
    EXPECT_EQ(lines(info), QStringList{u"State: No webhook is set: updates wait until they are fetched."_s});
    info = told();
    EXPECT_EQ(lines(info).size(), 3);
    EXPECT_EQ(lines(info).at(1), u"Last error: None is told."_s);
}

TEST_F(WebhookReportTest, ThePathIsShownForTenSecondsAndNoLonger)
{
    card->setInfo(told(), clock.wallMs());
    settle();
    EXPECT_FALSE(words(*card, "hookAddressShown").contains(u"a-secret-path"_s));
    EXPECT_TRUE(words(*card, "hookAddressShown").startsWith(u"https://bot.example.org:8443/"_s));
    click(*card, "hookAddressReveal");
    EXPECT_EQ(words(*card, "hookAddressShown"), u"https://bot.example.org:8443/a-secret-path"_s);
    clock.advance(std::chrono::milliseconds(9'900));
    EXPECT_TRUE(words(*card, "hookAddressShown").contains(u"a-secret-path"_s));
    clock.advance(std::chrono::milliseconds(200));
    EXPECT_FALSE(words(*card, "hookAddressShown").contains(u"a-secret-path"_s));
}

TEST_F(WebhookReportTest, ItIsAskedForAndDeletedByItsButtons)
{
    EXPECT_FALSE(part<QPushButton>(*card, "hookDelete").isVisible()) << "nothing is known to be set";
    click(*card, "hookRefresh");
    card->setReading();
    EXPECT_FALSE(part<QPushButton>(*card, "hookRefresh").isEnabled());
    card->setInfo(told(), clock.wallMs());
    settle();
    EXPECT_TRUE(words(*card, "hookMoment").startsWith(u"Read "_s));
    click(*card, "hookDelete");
    click(*card, "hookDeleteDrop");
    EXPECT_EQ(asked, (QStringList{u"refresh"_s, u"delete"_s, u"drop"_s}));
    card->setReadOnly(u"It is only watched."_s);
    EXPECT_FALSE(part<QPushButton>(*card, "hookDelete").isEnabled());
    EXPECT_EQ(part<QPushButton>(*card, "hookDelete").toolTip(), u"It is only watched."_s);
    EXPECT_TRUE(part<QPushButton>(*card, "hookRefresh").isEnabled()) << "reading changes nothing";
}

TEST_F(WebhookReportTest, WhatWasReadStaysWhereItCannotBeReadAgain)
{
    card->setInfo(told(), clock.wallMs());
    card->setReading();
    card->setTrouble(u"The server did not answer."_s);
    settle();
    EXPECT_EQ(words(*card, "hookReportNote"), u"The server did not answer."_s);
    EXPECT_TRUE(words(*card, "hookAddressShown").startsWith(u"https://bot.example.org"_s));
    EXPECT_TRUE(part<QPushButton>(*card, "hookRefresh").isEnabled());
}

TEST_F(WebhookReportTest, AgesGrowAndWordsFollowTheLanguage)
{
    const QByteArray now = QByteArray::number(clock.wallMs() / 1000);
    card->setInfo(told(R"(,"last_error_message":"<b>refused</b>","last_error_date":)" + now), clock.wallMs());
    settle();
    EXPECT_TRUE(words(*card, "hookError").contains(u"<b>refused</b>"_s)) << "letter by letter";
    clock.advance(std::chrono::seconds(61));
    settle();
    EXPECT_TRUE(words(*card, "hookError").contains(u"1 min ago"_s)) << qPrintable(words(*card, "hookError"));
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(words(*card, "hookState").startsWith(u'«'));
    EXPECT_TRUE(part<QPushButton>(*card, "hookDelete").text().startsWith(u'«'));
}

} // namespace botdeck::test
