// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"
#include "MarkingTranslator.h"
#include "security/Redactor.h"
#include "ui/botedit/HintWords.h"
#include "ui/botedit/ImportWords.h"
#include "ui/botedit/SaveWords.h"

#include <gtest/gtest.h>

#include <array>

namespace botdeck::test {

namespace {

using core::ErrorKind;
using services::ImportResult;
using services::ListRemark;

const QString name = QStringLiteral("Orders %2");

/// Whether all of it is in the window's language, but for `english` behind it.
bool isTranslated(const QString &words, const QString &english = {})
{
    const QString own = words.chopped(english.size());
    return words.endsWith(english) && own.startsWith(u'«') && own.trimmed().endsWith(u'»');
}

} // namespace

TEST(ListWordsTest, WhatBecameOfABotIsSaidInTheWindowsLanguage)
{
    const MarkingTranslator marks;
    const security::Redactor redactor;
    using Kind = ImportResult::Kind;
    for (const Kind kind :
         {Kind::Added, Kind::AddedWithoutToken, Kind::Same, Kind::Differs, Kind::NotAdded}) {
        ImportResult result{kind, name};
        if (kind == Kind::Differs)
            result.differences = {QStringLiteral("notes"), QStringLiteral("proxy")};
        result.why = {ErrorKind::Timeout, QStringLiteral("It said nothing.")};
        const QString words = ui::botedit::resultWords(result, redactor);
        EXPECT_TRUE(isTranslated(words)) << qPrintable(words);
        EXPECT_TRUE(words.contains(name)) << qPrintable(words);
        EXPECT_EQ(words.contains(QStringLiteral("«notes»«, »«proxy»")), kind == Kind::Differs);
        EXPECT_EQ(words.contains(QStringLiteral("It said nothing.")), kind == Kind::NotAdded);
    }
}

TEST(ListWordsTest, WhatDoesNotComeInIsSaidInTheWindowsLanguage)
{
    const MarkingTranslator marks;
    using Kind = ListRemark::Kind;
    for (const Kind kind : {Kind::LeftOut, Kind::UsualValue, Kind::TokenInClear, Kind::GatewayLeftOut}) {
        const bool hasDetail = kind == Kind::LeftOut || kind == Kind::UsualValue;
        const QString detail = hasDetail ? QStringLiteral("\"colour\" is not like #1a2b3c") : QString();
        const QString words = ui::botedit::remarkWords({kind, 3, hasDetail ? QString() : name, detail});
        EXPECT_TRUE(isTranslated(words)) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("Bot 3 of the list"))) << qPrintable(words);
        EXPECT_TRUE(words.contains(hasDetail ? detail : name)) << qPrintable(words);
    }
}

TEST(ListWordsTest, WhyAListWasNotReadOrWrittenIsSaidInTheWindowsLanguage)
{
    const MarkingTranslator marks;
    security::Redactor redactor;
    redactor.add(core::Secret(QByteArrayView("an_invented_canary")));
    for (const ErrorKind kind :
         {ErrorKind::WrongUse, ErrorKind::Unauthorised, ErrorKind::Refused, ErrorKind::NotFound,
          ErrorKind::TooLarge, ErrorKind::Storage}) {
        const bool says = kind == ErrorKind::TooLarge || kind == ErrorKind::Storage;
        const QString detail = QStringLiteral("It is cut off.");
        const QString words = ui::botedit::importFailureWords({kind, detail}, redactor);
        EXPECT_TRUE(isTranslated(words, says ? detail : QString())) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("Nothing was imported"))) << qPrintable(words);
    }
    const core::Error careless{ErrorKind::Refused, QStringLiteral("an_invented_canary stands there.")};
    const QString words = ui::botedit::exportFailureWords(careless, redactor);
    EXPECT_TRUE(words.startsWith(QStringLiteral("«Nothing was exported: a secret"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("canary")));
}

TEST(ListWordsTest, AWrongAddressOfAServerIsExplainedInTheWindowsLanguage)
{
    const MarkingTranslator marks;
    for (int fault = 0; fault <= int(api::ServerFault::Port); ++fault) {
        const QString words = ui::botedit::serverFaultWords(api::ServerFault(fault));
        EXPECT_TRUE(words.startsWith(QStringLiteral("«The server's address"))) << qPrintable(words);
        EXPECT_TRUE(isTranslated(words)) << qPrintable(words);
    }
}

TEST(ListWordsTest, WhatTheListDoesNotTakeIsSaidInTheWindowsLanguage)
{
    const MarkingTranslator marks;
    using Kind = services::BotRefusal::Kind;
    const std::array<services::BotRefusal, 3> refusals{
        {{Kind::SecretInText},
         {Kind::Listed, {QStringLiteral("Orders")}},
         {Kind::AnothersToken, {QStringLiteral("99"), QStringLiteral("4711")}}}};
    for (const services::BotRefusal &refusal : refusals) {
        const QString words = ui::botedit::refusalWords(refusal);
        EXPECT_TRUE(isTranslated(words)) << qPrintable(words);
        EXPECT_TRUE(words.contains(services::refusalError(refusal).detail)) << qPrintable(words);
    }
}

} // namespace botdeck::test
