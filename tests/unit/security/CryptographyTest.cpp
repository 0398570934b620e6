// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Cryptography.h"

#include <gtest/gtest.h>

TEST(Cryptography, HasAProviderForAllThatIsNeeded)
{
    const botdeck::security::Cryptography cryptography;
    const auto checked = cryptography.check();
    EXPECT_TRUE(checked) << qPrintable(checked ? QString() : checked.error().detail.english());
    EXPECT_TRUE(cryptography.description().startsWith(QStringLiteral("QCA 2.3")));
    EXPECT_TRUE(cryptography.description().contains(QStringLiteral("ossl")));
}
