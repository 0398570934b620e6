// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InventedUpdates.h"

#include <array>
#include <charconv>
#include <random>

namespace botdeck::bench {

namespace {

constexpr size_t differentOnes = 5000;
constexpr std::string_view idPlace = "100000000";
constexpr std::string_view messagePlace = "200000000";

constexpr std::array words{
    "invoice", "refund", "when",    "order",      "please",   "delivery",
    "the",     "still",  "waiting", "thanks",     "account",  "card",
    "since",   "number", "again",   "\\u2714",    "пароль",   "заказ",
    "когда",   "оплата", "деньги",  "спасибо",    "вернуть",  "доставка",
    "退款",    "订单",   "客服",    "成功",       "什么时候", "谢谢",
    "付款",    "问题",   "\\n",     "\\\"ok\\\"", "/help",    "https://shop.example/help"};

using Random = std::mt19937;

std::string number(Random &random, unsigned below)
{
    return std::to_string(random() % below);
}

std::string sentence(Random &random, size_t least)
{
    std::string text = "#" + number(random, 1'000'000);
    while (text.size() < least)
        text += std::string(" ") + words[random() % words.size()];
    return text;
}

std::string person(Random &random)
{
    const std::string id = std::to_string(500'000'000 + random() % 5000);
    return R"({"id":)" + id + R"(,"is_bot":false,"first_name":")" + (random() % 3 == 0 ? "Анна" : "Ann") +
           R"(","last_name":"Customer","username":"customer)" + id + R"(","language_code":"en"})";
}

std::string chat(Random &random)
{
    const std::string id = std::to_string(1'001'000'000'000 + random() % 500);
    return R"({"id":-)" + id + R"(,"title":"Shop )" + id + R"(","username":"shop)" + id +
           R"(","type":"supergroup"})";
}

std::string head(Random &random)
{
    return R"({"message_id":)" + std::string(messagePlace) + R"(,"from":)" + person(random) + R"(,"chat":)" +
           chat(random) + R"(,"date":1790000000)";
}

std::string entities()
{
    return R"(,"entities":[{"offset":0,"length":7,"type":"hashtag"},{"offset":8,"length":5,"type":"bold"}])";
}

std::string textMessage(Random &random)
{
    std::string message = head(random);
    if (random() % 2 == 0) {
        message += R"(,"reply_to_message":)" + head(random) + R"(,"text":")" + sentence(random, 120) + "\"}";
    }
    return message + R"(,"text":")" + sentence(random, 60 + random() % 500) + '"' + entities() + '}';
}

std::string photoSize(Random &random, int side)
{
    std::string file;
    for (int i = 0; i < 4; ++i)
        file += std::to_string(1'000'000'000 + random() % 1'000'000'000);
    const std::string edge = std::to_string(side);
    return R"({"file_id":"AgACAgIAAxkBAAI)" + file + R"(","file_unique_id":"AQAD)" + file.substr(0, 10) +
           R"(","file_size":)" + number(random, 100'000) + R"(,"width":)" + edge + R"(,"height":)" + edge +
           '}';
}

std::string photoMessage(Random &random)
{
    std::string sizes;
    for (const int side : {90, 320, 800, 1280})
        sizes += (sizes.empty() ? "" : ",") + photoSize(random, side);
    return head(random) + R"(,"photo":[)" + sizes + R"(],"caption":")" + sentence(random, 40) + "\"}";
}

std::string press(Random &random)
{
    return R"({"id":")" + std::to_string(4'000'000'000'000'000'000U + random()) + R"(","from":)" +
           person(random) + R"(,"message":)" + textMessage(random) + R"(,"chat_instance":"-)" +
           std::to_string(8'000'000'000'000'000'000U + random()) + R"(","data":"order:)" +
           number(random, 100'000) + "\"}";
}

std::string invent(Random &random)
{
    const auto kind = random() % 10;
    const std::string id = R"({"update_id":)" + std::string(idPlace);
    if (kind == 0)
        return id + R"(,"callback_query":)" + press(random) + '}';
    if (kind == 1)
        return id + R"(,"edited_message":)" + textMessage(random) + '}';
    return id + R"(,"message":)" + (kind < 4 ? photoMessage(random) : textMessage(random)) + '}';
}

void overwrite(std::string &text, size_t place, int64_t number)
{
    std::to_chars(text.data() + place, text.data() + place + idPlace.size(), number);
}

} // namespace

InventedUpdates::InventedUpdates()
{
    Random random(7);
    m_pieces.reserve(differentOnes);
    while (m_pieces.size() < differentOnes) {
        std::string text = invent(random);
        const size_t updateId = text.find(idPlace);
        m_pieces.push_back({text, updateId, text.find(messagePlace, updateId + idPlace.size())});
    }
}

void InventedUpdates::append(std::string &to, int64_t first, int64_t count) const
{
    for (int64_t id = first; id < first + count; ++id) {
        const Piece &piece = m_pieces[size_t(id - firstId) % m_pieces.size()];
        if (id > first)
            to += ',';
        const size_t begin = to.size();
        to += piece.text;
        overwrite(to, begin + piece.updateId, id);
        overwrite(to, begin + piece.messageId, id);
    }
}

} // namespace botdeck::bench
