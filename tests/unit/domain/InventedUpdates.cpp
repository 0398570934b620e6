// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InventedUpdates.h"

#include <array>

namespace botdeck::test {

namespace {

template <size_t count>
QByteArray oneOf(const std::array<const char *, count> &choices, std::mt19937 &random)
{
    return choices[random() % count];
}

QByteArray space(std::mt19937 &random)
{
    return oneOf<5>({"", "", " ", "\n  ", "\t"}, random);
}

QByteArray scalar(std::mt19937 &random)
{
    return oneOf<14>(
        {"0", "-1", "true", "false", "null", "1.5e10", "9007199254740993", "123456789012345678901234567890",
         R"("plain")", R"("br[a]ck}e{ts, and \"quotes\" \\")", R"("\u4f60\u597d")", R"("你好，世界")",
         R"("\ud83d\ude00 😀")", R"("")"},
        random);
}

QByteArray value(int depth, std::mt19937 &random)
{
    const auto shape = depth == 0 ? 2 : random() % 4;
    if (shape >= 2)
        return scalar(random);
    QByteArrayList parts;
    for (auto count = random() % 4; count > 0; --count) {
        QByteArray part = space(random) + value(depth - 1, random) + space(random);
        if (shape == 0)
            part =
                space(random) + "\"k" + QByteArray::number(qint64(count)) + '"' + space(random) + ':' + part;
        parts.append(part);
    }
    const QByteArray inside = parts.join(',') + space(random);
    return shape == 0 ? '{' + inside + '}' : '[' + inside + ']';
}

} // namespace

QByteArray envelope(const QByteArrayList &elements)
{
    return R"({"ok":true,"result":[)" + elements.join(',') + "]}";
}

QByteArray messageUpdate(qint64 updateId, const QByteArray &text)
{
    return R"({"update_id":)" + QByteArray::number(updateId) +
           R"(,"message":{"message_id":7,"chat":{"id":-10012345678901,"type":"group","title":"Ops"},)"
           R"("from":{"id":77,"first_name":"Ann","last_name":"Bo"},"text":")" +
           text + R"("}})";
}

QByteArray randomUpdate(qint64 updateId, std::mt19937 &random)
{
    const QByteArray kind =
        oneOf<4>({"message", "callback_query", "edited_message", "never_heard_of"}, random);
    QByteArrayList members{
        "\"update_id\"" + space(random) + ':' + space(random) + QByteArray::number(updateId),
        '"' + kind + "\":{\"chat\":{\"id\":" + scalar(random) + ",\"title\":" + scalar(random) +
            "},\"from\":{\"first_name\":" + scalar(random) + "},\"text\":" + scalar(random) +
            ",\"photo\":" + value(2, random) + '}',
        "\"extra\":" + value(4, random),
    };
    std::shuffle(members.begin(), members.end(), random);
    return '{' + space(random) + members.join(',' + space(random)) + space(random) + '}';
}

} // namespace botdeck::test
