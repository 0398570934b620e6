// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

// After the vendor's gateway document and SDKs: "${@!user}", "${@&role or guild}", "${#channel}",
// "${/command}".
constexpr auto fanbookRows = std::to_array<MarkdownRow>({
    {"", ""},
    {"plain **text** _with_ `marks`", "plain **text** _with_ `marks`"},
    {"${@!405327427904995301}", "${@!405327427904995301}", "user_form 0+23 405327427904995301"},
    {"${@&363599918687846401}", "${@&363599918687846401}", "role_form 0+23 363599918687846401"},
    {"${#384533822017904601}", "${#384533822017904601}", "channel_form 0+22 384533822017904601"},
    {"${/签到}", "${/签到}", "command_form 0+6 签到"},
    {"${@!405327427904995301} hello", "${@!405327427904995301} hello", "user_form 0+23 405327427904995301"},
    {"${@!405327427904995301}${/签到}", "${@!405327427904995301}${/签到}",
     "user_form 0+23 405327427904995301; command_form 23+6 签到"},
    {"hello ${@!1}", "hello ${@!1}", "user_form 6+6 1"},
    {"${@!1}${@!2}", "${@!1}${@!2}", "user_form 0+6 1; user_form 6+6 2"},
    {"${@!9223372036854775807}", "${@!9223372036854775807}", "user_form 0+24 9223372036854775807"},
    {"${/start now}", "${/start now}", "command_form 0+13 start now"},
    {"${/a_b-1}", "${/a_b-1}", "command_form 0+9 a_b-1"},
    {"$", "$"},
    {"${", "${"},
    {"${}", "${}"},
    {"${x}", "${x}"},
    {"${@}", "${@}"},
    {"${@1}", "${@1}"},
    {"${!1}", "${!1}"},
    {"${&1}", "${&1}"},
    {"$ {@!1}", "$ {@!1}"},
    {"{@!1}", "{@!1}"},
    {"@!1", "@!1"},
    {"#1", "#1"},
    {"/签到", "/签到"},
    {"$5 and $6", "$5 and $6"},
    {"$${@!1}", "$${@!1}", "user_form 1+6 1"},
    {"${${@!1}}", "${${@!1}}", "user_form 2+6 1"},
    {"\\${@!1}", "\\${@!1}", "user_form 1+6 1"},
    {"a\n${#2}\nb", "a\n${#2}\nb", "channel_form 2+5 2"},
    {"😀${@!1}", "😀${@!1}", "user_form 2+6 1"},
    {"${@!1}。${@&2}", "${@!1}。${@&2}", "user_form 0+6 1; role_form 7+6 2"},
    {"<b>${@!1}</b>", "<b>${@!1}</b>", "user_form 3+6 1"},
    {"https://a.example/${#1}", "https://a.example/${#1}", "channel_form 18+5 1"},
    {"${/退款申请}", "${/退款申请}", "command_form 0+8 退款申请"},
    {"${/😀}", "${/😀}", "command_form 0+6 😀"},
    {"  ${@!1}  ", "  ${@!1}  ", "user_form 2+6 1"},
    {"\t\n", "\t\n"},
    {"${@!1} ${@&2} ${#3} ${/4}", "${@!1} ${@&2} ${#3} ${/4}",
     "user_form 0+6 1; role_form 7+6 2; channel_form 14+5 3; command_form 20+5 4"},
    {"}", "}"},
    {"}${@!1}{", "}${@!1}{", "user_form 1+6 1"},
    {"${@!1}}", "${@!1}}", "user_form 0+6 1"},
    {"%24%7B@!1}", "%24%7B@!1}"},
    {"&#36;{@!1}", "&#36;{@!1}"},
    {"＄{@!1}", "＄{@!1}"},
    {"${ @!1}", "${ @!1}"},
    {"${@ !1}", "${@ !1}"},
    {"${?1}", "${?1}"},
    {"a$b{c}", "a$b{c}"},
    {"{\"type\":\"text\",\"text\":\"${@!1}\"}", "{\"type\":\"text\",\"text\":\"${@!1}\"}",
     "user_form 23+6 1"},
    {"${@!12345678901}${@!12345678901}", "${@!12345678901}${@!12345678901}",
     "user_form 0+16 12345678901; user_form 16+16 12345678901"},
    {"${#1}${#1}${#1}", "${#1}${#1}${#1}", "channel_form 0+5 1; channel_form 5+5 1; channel_form 10+5 1"},
    {"line\r\n${@!1}", "line\r\n${@!1}", "user_form 6+6 1"},
    {"العربية ${@!1}", "العربية ${@!1}", "user_form 8+6 1"},
    {"e\xCC\x81${@!1}", "e\xCC\x81${@!1}", "user_form 2+6 1"},
    {"``${@!1}``", "``${@!1}``", "user_form 2+6 1"},
    {"@everyone", "@everyone"},
    {"[a](http://a.example)", "[a](http://a.example)"},
    {"${/}x}", "${/}x}", ""},
    {"${@!7}${", "${@!7}${", "user_form 0+6 7"},
});
static_assert(std::size(fanbookRows) >= 60);

constexpr auto fanbookFaults = std::to_array<FaultRow>({
    {"${@!12", "?unclosed_form 0+6 6+0}"},
    {"${@!12 hello", "?unclosed_form 0+6 6+0}"},
    {"${@!12${@!34}", "?unclosed_form 0+6 6+0}"},
    {"${#5\n}", "?unclosed_form 0+4 4+0}"},
    {"${@!", "?unclosed_form 0+4"},
    {"${/start", "?unclosed_form 0+3"},
    {"${@!mara}", "?bad_id 0+9"},
    {"${@!}", "?bad_id 0+5"},
    {"${@!0}", "?bad_id 0+6"},
    {"${@!-1}", "?bad_id 0+7"},
    {"${@!9223372036854775808}", "?bad_id 0+24"},
    {"${@! 1}", "?bad_id 0+7"},
    {"${/}", "?bad_id 0+4"},
    {"${/ }", "?bad_id 0+5"},
});

} // namespace

TEST(FanbookTextTest, FindsTheFormsThatStandForPeopleRolesChannelsAndCommands)
{
    static_assert(fanbookRows.size() >= 60);
    expectRows(Dialect::FanbookText, fanbookRows);
}

TEST(FanbookTextTest, PointsOutFormsThatAreNone)
{
    expectFaults(Dialect::FanbookText, fanbookFaults);
}
