// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecard/MessageCard.h"

#include <array>

namespace botdeck::domain {

namespace {

// Nothing but members that the vendor's example has. What a button does nobody shows, so there is none.
constexpr std::array cardTemplates{
    MessageCardTemplate{"notice", R"({
    "tag": "column",
    "width": 283,
    "crossAxisAlignment": "stretch",
    "children": [
        {
            "tag": "container",
            "padding": "10,12,10,10",
            "gradient": {"colors": ["26198CFE", "00198CFE"], "begin": "0.5,0", "end": "0.5,1"},
            "child": {"tag": "text", "data": "{{title}}", "style": {"fontSize": 15, "fontWeight": "medium"}}
        },
        {"tag": "text", "data": "{{text}}", "padding": "10,8,10,12"}
    ]
})"},
    MessageCardTemplate{"table", R"({
    "tag": "column",
    "width": 283,
    "crossAxisAlignment": "stretch",
    "children": [
        {"tag": "text", "data": "{{title}}", "padding": "10,12,10,8"},
        {
            "tag": "row",
            "padding": "10,0,10,4",
            "children": [
                {"tag": "text", "data": "{{first name}}", "flex": "tight"},
                {"tag": "text", "data": "{{first value}}"}
            ]
        },
        {
            "tag": "row",
            "padding": "10,0,10,12",
            "children": [
                {"tag": "text", "data": "{{second name}}", "flex": "tight"},
                {"tag": "text", "data": "{{second value}}"}
            ]
        }
    ]
})"},
    MessageCardTemplate{"member", R"({
    "tag": "column",
    "width": 283,
    "crossAxisAlignment": "stretch",
    "children": [
        {
            "tag": "row",
            "padding": "10,12,10,4",
            "children": [
                {"tag": "userAvatar", "id": "{{user}}", "size": 24},
                {"tag": "userName", "id": "{{user}}", "flex": "tight", "padding": "8,0,0,0"}
            ]
        },
        {"tag": "text", "data": "{{text}}", "padding": "10,4,10,12"}
    ]
})"},
};

} // namespace

std::span<const MessageCardTemplate> messageCardTemplates()
{
    return cardTemplates;
}

} // namespace botdeck::domain
