// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is received here: where it listens, what came, the way on.
#include "../MarkingTranslator.h"
#include "tests/support/Wait.h"
#include "ui/webhook/ReceiverCard.h"
#include "ui/webhook/ReceiverForm.h"
#include "ui/webhook/RequestsModel.h"
#include "ui/webhook/RequestsPane.h"
#include "WebhookFixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::DeliveryVerdict;
using domain::WebhookDelivery;
using ui::webhook::ReceiverCard;
using ui::webhook::ReceiverPhase;
using ui::webhook::ReceiverWish;
using ui::webhook::RequestsModel;
using ui::webhook::RequestsPane;

namespace {

class WebhookReceiverTest : public WebhookTest
{
protected:
    void openCard()
    {
        card = std::make_unique<ReceiverCard>(theme, clock);
        card->resize(640, 420);
        QObject::connect(card.get(), &ReceiverCard::startAsked, card.get(), [this](const ReceiverWish &wish) {
            wishes += wish;
        });
        QObject::connect(card.get(), &ReceiverCard::stopAsked, card.get(), [this] { ++stops; });
        present(*card);
    }
    void openPane()
    {
        pane = std::make_unique<RequestsPane>(
            theme, clock, [](QByteArray bytes) { return bytes.replace("token", "[secret]"); });
        pane->resize(800, 560);
        QObject::connect(
            pane.get(), &RequestsPane::replayAsked, pane.get(), [this](qint64 seq) { replays += seq; });
        present(*pane);
    }
    void clickRow(int row)
    {
        auto &table = part<QTableView>(*pane, "requests");
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
        settle();
    }
    QString cell(int row, int column)
    {
        return part<QTableView>(*pane, "requests").model()->index(row, column).data().toString();
    }

    std::unique_ptr<ReceiverCard> card;
    std::unique_ptr<RequestsPane> pane;
    QList<ReceiverWish> wishes;
    int stops = 0;
    QList<qint64> replays;
};

} // namespace

TEST_F(WebhookReceiverTest, ItStartsWithWhatTheFormSaysAndStops)
{
    openCard();
    part<QSpinBox>(*card, "receiverPort").setValue(8080);
    part<QSpinBox>(*card, "receiverStatus").setValue(204);
    part<QSpinBox>(*card, "receiverConnections").setValue(16);
    click(*card, "receiverGo");
    ASSERT_EQ(wishes.size(), 1);
    EXPECT_EQ(wishes.first().setup, (domain::ReceiverSetup{u"127.0.0.1"_s, 8080, false, 204, 16, false}));
    EXPECT_EQ(wishes.first().path.reveal().size(), 43);
    card->setStanding({ReceiverPhase::Listening, u"http://127.0.0.1:8080/••••"_s});
    settle();
    EXPECT_EQ(words(*card, "receiverState"), u"It listens at http://127.0.0.1:8080/••••."_s);
    EXPECT_FALSE(part<QSpinBox>(*card, "receiverPort").isEnabled());
    EXPECT_TRUE(part<QPushButton>(*card, "receiverCopy").isVisible());
    click(*card, "receiverGo");
    EXPECT_EQ(stops, 1);
    card->setStanding(
        {ReceiverPhase::Stopped, {}, u"The port is taken."_s, {u"2 requests were too large."_s}});
    settle();
    EXPECT_EQ(words(*card, "receiverState"), u"The port is taken."_s);
    EXPECT_EQ(words(*card, "receiverRefused"), u"2 requests were too large."_s);
    EXPECT_TRUE(part<QSpinBox>(*card, "receiverPort").isEnabled());
}

TEST_F(WebhookReceiverTest, WhatWasKeptFillsTheFormAndItsNewStartIsSaid)
{
    openCard();
    EXPECT_FALSE(part<QLineEdit>(*card, "receiverToken").isVisible());
    card->form().setTakesToken(true);
    ReceiverWish kept;
    kept.setup = {u"::1"_s, 9443, true, 202, 8, true};
    kept.path = core::Secret("kept-path");
    kept.token = core::Secret("kept-token");
    card->form().setCertificate(certificate());
    card->form().setWish(kept);
    EXPECT_TRUE(part<QLineEdit>(*card, "receiverToken").isVisible());
    click(*card, "receiverGo");
    ASSERT_EQ(wishes.size(), 1);
    EXPECT_EQ(wishes.first().setup, kept.setup);
    EXPECT_EQ(wishes.first().path, kept.path);
    EXPECT_EQ(wishes.first().token, kept.token);
    card->setStanding({ReceiverPhase::Listening, u"https://[::1]:9443/••••"_s, {}, {}, true});
    EXPECT_TRUE(words(*card, "receiverState").contains(u"started again with the program"_s));
    card->form().clear();
    EXPECT_FALSE(card->form().wish().setup.wantsToken);
    EXPECT_EQ(card->form().wish().path.reveal().size(), 43) << "a new one";
}

TEST_F(WebhookReceiverTest, WhatIsMissingIsSaidBeforeItCanBeStarted)
{
    openCard();
    auto &listen = part<QComboBox>(*card, "receiverListen");
    listen.setEditText(u"my.host"_s);
    EXPECT_FALSE(part<QPushButton>(*card, "receiverGo").isEnabled());
    EXPECT_TRUE(words(*card, "receiverState").contains(u"IP address"_s));
    listen.setEditText(u"::1"_s);
    EXPECT_TRUE(part<QPushButton>(*card, "receiverGo").isEnabled());
    auto &https = part<QRadioButton>(*card, "receiverHttps");
    QTest::mouseClick(&https, Qt::LeftButton, {}, QPoint(8, https.height() / 2));
    EXPECT_TRUE(words(*card, "receiverState").contains(u"certificate"_s));
    card->form().setCertificate(certificate());
    EXPECT_TRUE(part<QPushButton>(*card, "receiverGo").isEnabled());
    type(*card, "receiverPath", u""_s);
    EXPECT_TRUE(words(*card, "receiverState").contains(u"secret path"_s));
    EXPECT_FALSE(part<QPushButton>(*card, "receiverGo").isEnabled());
    card->setReadOnly(u"It is only watched."_s);
    EXPECT_EQ(words(*card, "receiverState"), u"It is only watched."_s);
}

TEST_F(WebhookReceiverTest, TheListKeepsTheNewest)
{
    RequestsModel model(theme, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<WebhookDelivery> many;
    for (int at = 0; at < int(RequestsModel::mostKept) - 1; ++at)
        many += delivery("{}");
    model.add(many);
    model.add({delivery("old"), delivery("new"), delivery("newest")});
    EXPECT_EQ(model.rowCount(), int(RequestsModel::mostKept));
    EXPECT_EQ(model.at(model.rowCount() - 1)->body, "newest");
    EXPECT_EQ(model.at(model.rowCount()), nullptr);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    many.append(many);
    model.add(many);
    EXPECT_EQ(model.rowCount(), int(RequestsModel::mostKept)) << "more at once than are kept";
}

TEST_F(WebhookReceiverTest, TheNewestIsShownUntilAnotherIsChosen)
{
    openPane();
    EXPECT_TRUE(words(*pane, "requestWords").startsWith(u"Choose"_s));
    pane->add({delivery(R"({"update_id":1,"text":"my token"})")});
    auto &body = part<QPlainTextEdit>(*pane, "requestBody");
    EXPECT_EQ(body.toPlainText(), u"{\"update_id\":1,\"text\":\"my [secret]\"}"_s) << "cleaned";
    WebhookDelivery other = delivery("no update");
    other.verdict = DeliveryVerdict::Quarantined;
    other.kind.clear();
    other.updateId.clear();
    pane->add({other});
    EXPECT_EQ(body.toPlainText(), u"no update"_s);
    EXPECT_EQ(cell(1, RequestsModel::VerdictColumn), u"Quarantined"_s);
    EXPECT_EQ(cell(0, RequestsModel::KindColumn), u"900719925474099 message"_s);
    EXPECT_EQ(cell(0, RequestsModel::StatusColumn), u"200"_s);
    clickRow(0);
    pane->add({delivery("third")});
    EXPECT_TRUE(body.toPlainText().contains(u"update_id"_s)) << "the chosen one stays";
    part<QTabBar>(*pane, "requestTabs").setCurrentIndex(1);
    EXPECT_TRUE(part<QPlainTextEdit>(*pane, "requestHead").isVisible());
    EXPECT_TRUE(
        part<QPlainTextEdit>(*pane, "requestHead").toPlainText().contains(u"Host: bot.example.org"_s));
    EXPECT_TRUE(part<QPlainTextEdit>(*pane, "requestHead").toPlainText().startsWith(u"POST /[secret]"_s));
    const MarkingTranslator translator;
    settle();
    EXPECT_EQ(cell(1, RequestsModel::VerdictColumn), u"«Quarantined»"_s);
    pane->clear();
    EXPECT_EQ(body.toPlainText(), QString());
}

TEST_F(WebhookReceiverTest, OnlyAnAddressGetsWhatCame)
{
    openPane();
    int changes = 0;
    QObject::connect(pane.get(), &RequestsPane::forwardChanged, pane.get(), [&changes] { ++changes; });
    pane->add({delivery("{}")});
    EXPECT_FALSE(part<QPushButton>(*pane, "forwardReplay").isEnabled());
    type(*pane, "forwardAddress", u"http://127.0.0.1:8080/"_s);
    EXPECT_GT(changes, 0);
    EXPECT_EQ(pane->forwardAddress(), u"http://127.0.0.1:8080/"_s);
    pane->setForwardPossible(true);
    click(*pane, "forwardReplay");
    EXPECT_EQ(replays, QList<qint64>{7});
    part<QCheckBox>(*pane, "forwardEach").click();
    EXPECT_TRUE(pane->forwards());
    type(*pane, "forwardAddress", u"http://127.0.0.1:9/"_s);
    EXPECT_FALSE(pane->forwards()) << "that was wished for the other address";
    WebhookDelivery unstored = delivery("{}");
    unstored.seq = 0;
    unstored.verdict = DeliveryVerdict::NotStored;
    pane->add({unstored});
    EXPECT_FALSE(part<QPushButton>(*pane, "forwardReplay").isEnabled()) << "it is not stored";
}

} // namespace botdeck::test
