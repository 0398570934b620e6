// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateFaults.h"

#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

namespace botdeck::domain {

namespace {

/// The pattern in pointed brackets, as if that were its translation.
QString inAnotherLanguage(const core::Phrase &phrase)
{
    return phrase.translated([](const char *pattern) { return u'<' + QString::fromUtf8(pattern) + u'>'; });
}

} // namespace

TEST(UpdateFaults, WhatIsKeptIsReadBackAsASentenceThatTranslates)
{
    for (const UpdateFault fault :
         {UpdateFault::Unreadable, UpdateFault::UnreadableFrame, UpdateFault::NoId, UpdateFault::WrongId}) {
        const core::Phrase said = updateFault(fault, QStringLiteral("100 %1 wrong."));
        EXPECT_EQ(inAnotherLanguage(keptFault(said.english())), inAnotherLanguage(said));
    }
    EXPECT_EQ(inAnotherLanguage(keptFault(QStringLiteral("something older"))), u"something older");
}

TEST(UpdateFaults, AreWhatTheDecoderKeeps)
{
    EXPECT_EQ(
        decodeUpdate(R"({"message":{"message_id":1}})").fault,
        u"This update has no update_id. It was kept as received.");
    EXPECT_EQ(
        decodeUpdate(R"({"update_id":9223372036854775808,"message":{"message_id":1}})").fault,
        u"The update_id 9223372036854775808 is no 64-bit whole number. The update was kept as received.");
}

} // namespace botdeck::domain
