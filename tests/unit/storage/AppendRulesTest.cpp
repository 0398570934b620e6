// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AppendRules.h"

#include <gtest/gtest.h>

#include <limits>

using namespace botdeck::domain;
using namespace botdeck::storage;

namespace {

constexpr qint64 highestId = std::numeric_limits<qint64>::max();
constexpr bool fresh = false; // also where its ident stands for something else
constexpr bool same = true;
constexpr std::optional<qint64> none;

struct Case
{
    const char *what;
    ArrivedBatch batch;
    bool anew;
    std::optional<qint64> offset;
};

class AppendRules : public testing::TestWithParam<Case>
{
};

TEST_P(AppendRules, Hold)
{
    EXPECT_EQ(startsAnew(GetParam().batch), GetParam().anew) << GetParam().what;
    EXPECT_EQ(offsetAfter(GetParam().batch), GetParam().offset) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Table, AppendRules,
    testing::ValuesIn(std::vector<Case>{
        {"the first batch ever", {Stream::Poll, none, {{5, fresh}, {6, fresh}}}, false, 7},
        {"the next batch", {Stream::Poll, 7, {{7, fresh}, {8, fresh}}}, false, 9},
        {"a gap", {Stream::Poll, 7, {{1000, fresh}}}, false, 1001},
        {"not in order", {Stream::Poll, 7, {{9, fresh}, {7, fresh}}}, false, 10},
        {"some known, some new", {Stream::Poll, 7, {{6, same}, {7, fresh}}}, false, 8},
        {"a new one below the offset beside one above",
         {Stream::Poll, 7, {{3, fresh}, {7, fresh}}},
         false,
         8},
        {"the same batch again: the offset stays", {Stream::Poll, 7, {{5, same}, {6, same}}}, false, 7},
        {"older ones again: the offset follows", {Stream::Poll, 100, {{5, same}, {6, same}}}, false, 7},
        {"a restart below the offset", {Stream::Poll, 100, {{1, fresh}, {2, fresh}}}, true, 3},
        {"the last batch again, with other contents", {Stream::Poll, 7, {{5, fresh}, {6, fresh}}}, false, 7},
        {"other contents at the offset", {Stream::Poll, 7, {{6, fresh}, {7, fresh}}}, false, 8},
        {"one known among new ones far below is no restart",
         {Stream::Poll, 100, {{5, fresh}, {6, same}}},
         false,
         7},
        {"a restart with negative numbers: send none", {Stream::Poll, 100, {{-5, fresh}}}, true, none},
        {"negative numbers from the start: send none",
         {Stream::Poll, none, {{-5, fresh}, {-1, fresh}}},
         false,
         none},
        {"-1 would be followed by 0: send none", {Stream::Poll, none, {{-1, fresh}}}, false, none},
        {"0 is followed by 1", {Stream::Poll, none, {{0, fresh}}}, false, 1},
        {"2^63-1 has no successor", {Stream::Poll, 7, {{highestId, fresh}}}, false, highestId},
        {"2^63-1 once more", {Stream::Poll, highestId, {{highestId, same}}}, false, highestId},
        {"after 2^63-1 a restart", {Stream::Poll, highestId, {{12, fresh}}}, true, 13},
        {"2^63-2", {Stream::Poll, none, {{highestId - 1, fresh}}}, false, highestId},
        {"no id: nothing moves", {Stream::Poll, 7, {{none, fresh}}}, false, 7},
        {"no id and no offset", {Stream::Poll, none, {{none, fresh}}}, false, none},
        {"one without id among others", {Stream::Poll, 7, {{none, fresh}, {8, fresh}}}, false, 9},
        {"a known one without id does not hide a restart",
         {Stream::Poll, 9, {{none, same}, {1, fresh}}},
         true,
         2},
        {"nothing", {Stream::Poll, 7, {}}, false, 7},
        {"the gateway has no offset", {Stream::Gateway, none, {{5, fresh}}}, false, none},
        {"the gateway's idents are no counter", {Stream::Gateway, none, {{4, fresh}}}, false, none},
    }));

} // namespace
