// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Diagnostics.h"

#include "security/Redactor.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using storage::Setting;

services::DiagnosticsFacts someFacts()
{
    services::DiagnosticsFacts facts;
    facts.nowMs = 1'700'000'000'000;
    facts.window = {{QStringLiteral("Window system"), QStringLiteral("offscreen")}};
    facts.safeMode = true;
    models::BotRow bot;
    bot.key = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
    bot.name = QStringLiteral("Wei's orders");
    bot.status.state = domain::BotState::BackingOff;
    bot.status.reason = QStringLiteral("No answer.");
    facts.bots = {bot};
    facts.counters[bot.key].stored = 12;
    facts.log = {{1, facts.nowMs, QtWarningMsg, QStringLiteral("botdeck.feed"), QStringLiteral("lost it")}};
    return facts;
}

} // namespace

TEST(Diagnostics, SayWhatAReportNeeds)
{
    const security::Redactor redactor;
    const core::Result<QString> text = services::diagnosticsText(someFacts(), redactor);
    ASSERT_TRUE(text);
    for (const char *part :
         {"Botdeck " BOTDECK_VERSION, "Qt 6", "SQLite 3", "QCA 2", "OpenSSL 3", "System: ",
          "Window system: offscreen", "Safe mode.", "telegram:bots.example:4711: backing_off, 12 stored",
          "No answer.", "general/language: system", "2023-11-14T22:13:20.000Z warning botdeck.feed: lost it"})
        EXPECT_TRUE(text->contains(QLatin1StringView(part))) << part << "\n" << qPrintable(*text);
    EXPECT_FALSE(text->contains(QStringLiteral("The profile is only read.")));
}

TEST(Diagnostics, HoldNoSecretNoNameAndNoFreeTextOfTheSettings)
{
    security::Redactor redactor;
    redactor.add(core::Secret(QByteArray("4711:abcdefghijklmnopqrstuvwxyz")));
    services::DiagnosticsFacts facts = someFacts();
    facts.log[0].text = QStringLiteral("GET /bot4711:abcdefghijklmnopqrstuvwxyz/getMe");
    ASSERT_TRUE(facts.settings.set(Setting::ProxyHost, QStringLiteral("proxy.corp.example")));
    const core::Result<QString> text = services::diagnosticsText(facts, redactor);
    ASSERT_TRUE(text);
    for (const char *part : {"abcdefghijklm", "Wei's orders", "proxy.corp.example"})
        EXPECT_FALSE(text->contains(QLatin1StringView(part))) << part;
    EXPECT_TRUE(text->contains(QStringLiteral("network/proxy_host: (set)")));
}

} // namespace botdeck::test
