// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Id.h"

#include <gtest/gtest.h>

#include <limits>

using botdeck::core::Id;

namespace {

struct Case
{
    const char *text;
    std::optional<qint64> value;
};

class IdFromText : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(IdFromText, IsExactOrNothing)
{
    const std::optional<Id> id = Id::fromText(QString::fromUtf8(GetParam().text));
    ASSERT_EQ(id.has_value(), GetParam().value.has_value()) << GetParam().text;
    if (id) {
        EXPECT_EQ(id->value(), *GetParam().value);
        EXPECT_EQ(id->toString(), QString::fromUtf8(GetParam().text));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, IdFromText,
    testing::Values(
        Case{"0", 0}, Case{"9007199254740993", 9'007'199'254'740'993},
        Case{"9223372036854775807", std::numeric_limits<qint64>::max()},
        Case{"-9223372036854775808", std::numeric_limits<qint64>::min()},
        Case{"-1001234567890", -1'001'234'567'890}, Case{"9223372036854775808", {}},
        Case{"18446744073709551615", {}}, Case{"1e20", {}}, Case{"1.5", {}}, Case{"", {}}, Case{"-", {}},
        Case{"+1", {}}, Case{" 1", {}}, Case{"12x", {}}, Case{"1,000", {}}, Case{"١٢", {}}));
