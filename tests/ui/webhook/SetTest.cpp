// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form that sets a webhook, and what is asked before.
#include "tests/support/Wait.h"
#include "ui/webhook/HookQuestions.h"
#include "ui/webhook/KindsLine.h"
#include "ui/webhook/SetCard.h"
#include "ui/webhook/SetForm.h"
#include "WebhookFixture.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>
#include <QToolButton>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using ui::webhook::HookField;
using ui::webhook::HookOrder;
using ui::webhook::HookStakes;
using ui::webhook::SetCard;

namespace {

ui::webhook::HookRules everything()
{
    ui::webhook::HookRules rules;
    rules.isOffered = true;
    rules.leastConnections = 1;
    rules.mostConnections = 100;
    rules.usualConnections = 40;
    rules.takesCertificate = rules.takesIpAddress = rules.takesSecretToken = rules.takesKinds = true;
    rules.kinds = {u"message"_s, u"callback_query"_s};
    rules.addressNote = u"Addresses inside <there> are not reached."_s;
    return rules;
}

class WebhookSetTest : public WebhookTest
{
protected:
    void SetUp() override
    {
        card = std::make_unique<SetCard>(theme, clock);
        card->resize(620, 720);
        card->form().setRules(everything());
        card->setObjections({});
        QObject::connect(
            card.get(), &SetCard::setAsked, card.get(), [this](const HookOrder &order) { orders += order; });
        present(*card);
    }
    static QByteArray revealed(const core::Secret &secret) { return secret.reveal().toByteArray(); }

    std::unique_ptr<SetCard> card;
    QList<HookOrder> orders;
};

} // namespace

TEST_F(WebhookSetTest, TheAddressGetsASecretPathOfItsOwn)
{
    type(*card, "hookAddress", u"https://bot.example.org:8443"_s);
    click(*card, "hookSet");
    ASSERT_EQ(orders.size(), 1);
    const QByteArray first = revealed(orders.first().address);
    EXPECT_TRUE(first.startsWith("https://bot.example.org:8443/")) << first.toStdString();
    EXPECT_EQ(first.size(), qsizetype(sizeof "https://bot.example.org:8443/" - 1 + 43)) << "256 bits";
    EXPECT_EQ(part<QLineEdit>(*card, "hookPath").echoMode(), QLineEdit::Password);
    click(*card, "hookPathNew");
    click(*card, "hookSet");
    EXPECT_NE(revealed(orders.last().address), first);
}

TEST_F(WebhookSetTest, AWholeAddressThatIsTypedHidesItsPath)
{
    type(*card, "hookAddress", u"https://bot.example.org/my-own-path"_s);
    EXPECT_EQ(revealed(card->form().order().address), "https://bot.example.org/my-own-path");
    QTest::keyClick(&part<QLineEdit>(*card, "hookAddress"), Qt::Key_Tab);
    settle();
    EXPECT_EQ(part<QLineEdit>(*card, "hookAddress").text(), u"https://bot.example.org/"_s);
    EXPECT_EQ(part<QLineEdit>(*card, "hookPath").text(), u"my-own-path"_s);
    EXPECT_EQ(revealed(card->form().order().address), "https://bot.example.org/my-own-path");
}

TEST_F(WebhookSetTest, TheMaskedPathIsShownForTenSeconds)
{
    auto &path = part<QLineEdit>(*card, "hookPath");
    part<QAction>(*card, "hookPathReveal").trigger();
    EXPECT_EQ(path.echoMode(), QLineEdit::Normal);
    path.selectAll();
    EXPECT_FALSE(path.hasSelectedText()) << "nothing of it gets onto a clipboard unmarked";
    clock.advance(std::chrono::seconds(11));
    EXPECT_EQ(path.echoMode(), QLineEdit::Password);
}

TEST_F(WebhookSetTest, WhatWasChosenIsAllThatIsSent)
{
    type(*card, "hookAddress", u"https://bot.example.org"_s);
    click(*card, "hookSet");
    ASSERT_EQ(orders.size(), 1);
    EXPECT_FALSE(orders.first().mostConnections) << "as usual: nothing is said";
    EXPECT_FALSE(orders.first().kinds);
    EXPECT_TRUE(orders.first().secretToken.isEmpty());
    EXPECT_TRUE(orders.first().certificate.isEmpty());

    type(*card, "hookIpField", u"203.0.113.7"_s);
    part<QSpinBox>(*card, "hookConnectionsField").setValue(7);
    type(*card, "hookKindsField", u"message, poll"_s);
    auto &menu = *part<QToolButton>(*card, "hookKindsChoose").menu();
    Q_EMIT menu.aboutToShow();
    menu.actions().at(1)->trigger();
    click(*card, "hookTokenNew");
    card->form().setCertificate(certificate());
    part<QCheckBox>(*card, "hookDrop").click();
    click(*card, "hookSet");
    const HookOrder &all = orders.last();
    EXPECT_EQ(all.ipAddress, u"203.0.113.7"_s);
    EXPECT_EQ(all.mostConnections, 7);
    EXPECT_EQ(all.kinds, (QStringList{u"message"_s, u"poll"_s, u"callback_query"_s}));
    EXPECT_EQ(all.secretToken.reveal().size(), 43);
    EXPECT_EQ(all.certificate, u"/invented/webhook.pem"_s);
    EXPECT_TRUE(all.drops);
    card->form().clear();
    EXPECT_TRUE(card->form().order().certificate.isEmpty()) << "of another bot nothing is there";
}

TEST_F(WebhookSetTest, AnObjectionStandsAtItsFieldAndAWarningHindersNothing)
{
    card->setObjections({{HookField::Address, u"Only over https://."_s}});
    EXPECT_EQ(words(*card, "hookObjection0"), u"Only over https://."_s);
    EXPECT_FALSE(part<QPushButton>(*card, "hookSet").isEnabled());
    card->setObjections({{HookField::Connections, u"That is many."_s, true}});
    EXPECT_EQ(words(*card, "hookObjection0"), QString());
    EXPECT_EQ(words(*card, "hookObjection3"), u"That is many."_s);
    EXPECT_TRUE(part<QPushButton>(*card, "hookSet").isEnabled());
    card->setReadOnly(u"It is only watched."_s);
    EXPECT_FALSE(part<QPushButton>(*card, "hookSet").isEnabled());
}

TEST_F(WebhookSetTest, APlatformWithoutAParameterHasNoFieldForIt)
{
    EXPECT_TRUE(part<QLineEdit>(*card, "hookIpField").isVisible());
    EXPECT_EQ(words(*card, "hookRegion"), u"Addresses inside <there> are not reached."_s);
    ui::webhook::HookRules few = everything();
    few.takesIpAddress = few.takesSecretToken = few.takesKinds = false;
    few.addressNote.clear();
    card->form().setRules(few);
    settle();
    for (const char *field : {"hookIpField", "hookToken", "hookKindsField"})
        EXPECT_FALSE(part<QLineEdit>(*card, field).isVisible()) << field;
    EXPECT_FALSE(part<QLabel>(*card, "hookRegion").isVisible());
    EXPECT_TRUE(part<QSpinBox>(*card, "hookConnectionsField").isVisible());
}

TEST_F(WebhookSetTest, WhatWaitsIsCountedAtItsBox)
{
    const auto &drop = part<QCheckBox>(*card, "hookDrop");
    EXPECT_EQ(drop.text(), u"Throw away what waits for delivery"_s);
    card->form().setWaiting(12);
    EXPECT_EQ(drop.text(), u"Throw away the 12 update(s) that wait"_s);
    card->form().setWaiting(0);
    EXPECT_TRUE(drop.text().contains(u"nothing"_s));
}

TEST_F(WebhookSetTest, ACertificateThatRanOutIsSaid)
{
    ui::webhook::ShownCertificate old = certificate();
    card->form().setCertificate(old);
    EXPECT_TRUE(
        words(*card, "hookCertificateWords").startsWith(u"Made out to bot.example.org, 203.0.113.7."_s));
    old.untilMs = clock.wallMs() - 1'000;
    card->form().setCertificate(old);
    EXPECT_TRUE(words(*card, "hookCertificateWords").contains(u"ran out"_s));
    click(*card, "hookCertificateRemove");
    EXPECT_EQ(words(*card, "hookCertificateWords"), QString());
    EXPECT_TRUE(card->form().order().certificate.isEmpty());
}

TEST_F(WebhookSetTest, WhatIsGivenUpIsAskedAboutAndNothingElse)
{
    int yes = 0;
    const auto count = [&yes] { ++yes; };
    HookStakes stakes;
    stakes.bot = u"Support Desk"_s;
    askToSetHook(stakes, *card, count);
    EXPECT_EQ(yes, 1) << "nothing is given up";
    stakes.host = u"old.example.org"_s;
    stakes.isPolled = true;
    stakes.drops = true;
    stakes.waiting = 3;
    askToSetHook(stakes, *card, count);
    auto *box = card->findChild<QMessageBox *>(u"setHookQuestion"_s);
    ASSERT_NE(box, nullptr);
    for (const QString &part : {u"old.example.org"_s, u"polling"_s, u"3 update(s)"_s})
        EXPECT_TRUE(box->informativeText().contains(part)) << qPrintable(part);
    answer(*card, "setHookQuestion", "cancel");
    EXPECT_EQ(yes, 1);
    stakes.drops = false;
    askToDeleteHook(stakes, *card, count);
    answer(*card, "deleteHookQuestion", "yes");
    EXPECT_EQ(yes, 2);
}

} // namespace botdeck::test
