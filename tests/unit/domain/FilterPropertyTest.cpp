// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "domain/filter/FilterSubject.h"
#include "domain/filter/FilterText.h"
#include "domain/UpdateDecoder.h"
#include "tests/support/Effort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

using namespace botdeck::domain;

namespace {

using Random = std::mt19937;

/// An update as invented, before it was ever JSON.
struct Invented
{
    qint64 id = 0;
    qint64 receivedMs = 0;
    bool edited = false;
    bool marked = false;
    qint64 chatId = 0;
    QString chat;
    QString from;
    QString text;
    QStringList tags;
    bool reply = false;
};

/// A filter as it is written, and what it ought to say.
struct Written
{
    QString text;
    std::function<bool(const Invented &)> holds;
};

template <size_t count>
QString pick(const std::array<const char *, count> &choices, Random &random)
{
    return QString::fromUtf8(choices[random() % count]);
}

QString someWord(Random &random)
{
    return pick<14>(
        {"refund", "Order", "деньги", "ЗАКАЗ", "退款", "订单", "Straße", "a", "款", "end", "İ", "😀", "dEr",
         "88"},
        random);
}

QString someText(Random &random)
{
    QStringList words;
    for (auto left = random() % 5; left > 0; --left)
        words += someWord(random);
    return words.join(random() % 2 == 0 ? u' ' : u',');
}

Invented invent(Random &random)
{
    Invented update;
    update.id = qint64(random() % 40);
    update.receivedMs = qint64(random() % 40) * 60000;
    update.edited = random() % 3 == 0;
    update.marked = random() % 3 == 0;
    update.chatId = -qint64(random() % 4);
    update.chat = someText(random);
    update.from = someText(random);
    update.text = someText(random);
    update.reply = random() % 2 == 0;
    for (auto left = random() % 3; left > 0; --left)
        update.tags += someWord(random);
    return update;
}

StoredUpdate stored(const Invented &from)
{
    QJsonObject body{
        {QStringLiteral("chat"),
         QJsonObject{{QStringLiteral("id"), from.chatId}, {QStringLiteral("title"), from.chat}}},
        {QStringLiteral("from"),
         QJsonObject{{QStringLiteral("id"), 7}, {QStringLiteral("first_name"), from.from}}},
        {QStringLiteral("text"), from.text},
        {QStringLiteral("tags"), QJsonArray::fromStringList(from.tags)},
    };
    if (from.reply)
        body.insert(QStringLiteral("reply_to_message"), QJsonObject{{QStringLiteral("message_id"), 1}});
    const QString kind = from.edited ? QStringLiteral("edited_message") : QStringLiteral("message");
    const QJsonObject update{{QStringLiteral("update_id"), from.id}, {kind, body}};
    StoredUpdate result;
    result.receivedMs = from.receivedMs;
    result.update = decodeUpdate(QJsonDocument(update).toJson(QJsonDocument::Compact));
    return result;
}

bool has(const QString &text, const QString &needle)
{
    return text.contains(needle, Qt::CaseInsensitive);
}

QString inQuotes(const QString &text)
{
    return u'"' + text + u'"';
}

Written textTerm(Random &random)
{
    const QString word = someWord(random) + (random() % 4 == 0 ? u' ' + someWord(random) : QString());
    return {inQuotes(word), [word](const Invented &u) { return has(u.text, word); }};
}

Written bareTerm(Random &random)
{
    const QString word = someWord(random);
    return {word, [word](const Invented &u) { return has(u.text, word); }};
}

Written chatTerm(Random &random)
{
    const QString id = QString::number(-qint64(random() % 5));
    const QString word = someWord(random);
    return {QStringLiteral("chat:%1,%2").arg(id, word), [id, word](const Invented &u) {
                return QString::number(u.chatId) == id || has(u.chat, id) || has(u.chat, word);
            }};
}

Written fromTerm(Random &random)
{
    const QString word = someWord(random);
    return {QStringLiteral("FROM~") + word, [word](const Invented &u) { return has(u.from, word); }};
}

Written idTerm(Random &random)
{
    const auto low = qint64(random() % 40);
    const qint64 high = low + qint64(random() % 20);
    return {QStringLiteral("id:%1..%2").arg(low).arg(high), [low, high](const Invented &u) {
                return u.id >= low && u.id <= high;
            }};
}

Written timeTerm(Random &random)
{
    const auto minutes = qint64(random() % 40);
    const bool after = random() % 2 == 0;
    const QString key = after ? QStringLiteral("after") : QStringLiteral("before");
    return {
        QStringLiteral("%1:1970-01-01T00:%2").arg(key).arg(minutes, 2, 10, QChar(u'0')),
        [after, minutes](const Invented &u) { return (u.receivedMs >= minutes * 60000) == after; }};
}

Written flagTerm(Random &random)
{
    switch (random() % 4) {
    case 0:
        return {QStringLiteral("is:edited"), [](const Invented &u) { return u.edited; }};
    case 1:
        return {QStringLiteral("is:marked,edited"), [](const Invented &u) { return u.marked || u.edited; }};
    case 2:
        return {QStringLiteral("has:reply"), [](const Invented &u) { return u.reply; }};
    default:
        return {QStringLiteral("kind:edit"), [](const Invented &u) { return u.edited; }};
    }
}

Written tagTerm(Random &random)
{
    const QString word = someWord(random);
    const bool whole = random() % 2 == 0;
    const QString path =
        QStringLiteral("json.%1.tags%2")
            .arg(
                random() % 2 == 0 ? QStringLiteral("message") : QStringLiteral("edited_message"),
                whole ? QStringLiteral("=") : QStringLiteral("~"));
    const bool edited = path.contains(u"edited");
    return {path + word, [word, whole, edited](const Invented &u) {
                return u.edited == edited &&
                       std::any_of(u.tags.begin(), u.tags.end(), [&](const QString &tag) {
                           return whole ? tag.compare(word, Qt::CaseInsensitive) == 0 : has(tag, word);
                       });
            }};
}

Written written(int depth, Random &random)
{
    constexpr std::array terms{textTerm, bareTerm, chatTerm, fromTerm, idTerm, timeTerm, flagTerm, tagTerm};
    const auto shape = depth == 0 ? 3 : random() % 6;
    if (shape >= 3)
        return terms[random() % terms.size()](random);
    const Written left = written(depth - 1, random);
    if (shape == 0)
        return {QStringLiteral("!(%1)").arg(left.text), [left](const Invented &u) { return !left.holds(u); }};
    const Written right = written(depth - 1, random);
    if (shape == 1)
        return {QStringLiteral("(%1|%2)").arg(left.text, right.text), [left, right](const Invented &u) {
                    return left.holds(u) || right.holds(u);
                }};
    return {left.text + u' ' + right.text, [left, right](const Invented &u) {
                return left.holds(u) && right.holds(u);
            }};
}

TEST(FilterPropertyTest, RandomFiltersHoldForTheUpdatesThatTheyOughtTo)
{
    Random random(20261122);
    int held = 0;
    const int rounds = botdeck::test::effort(400, 10'000);
    for (int round = 0; round < rounds; ++round) {
        const Written filter = written(4, random);
        const ParsedFilter parsed = parseFilter(filter.text, {});
        ASSERT_TRUE(parsed) << filter.text.toStdString();
        for (int i = 0; i < 8; ++i) {
            const Invented update = invent(random);
            const UpdateFlags flags = update.marked ? UpdateFlag::Marked : UpdateFlags();
            const FilterSubjectBytes bytes(stored(update), {}, flags);
            const bool expected = filter.holds(update);
            ASSERT_EQ(matches(parsed.filter, bytes.subject()), expected)
                << filter.text.toStdString() << '\n'
                << bytes.subject().raw.toByteArray().toStdString();
            held += int(expected);
        }
    }
    EXPECT_GT(held, rounds * 8 / 12) << "the inventions are of use only where both answers occur";
    EXPECT_LT(held, rounds * 8 * 11 / 12);
}

TEST(FilterPropertyTest, RandomFiltersPrintedAndReadAgainAreEqual)
{
    Random random(4711);
    const int rounds = botdeck::test::effort(1'000, 20'000);
    for (int round = 0; round < rounds; ++round) {
        const QString text = written(5, random).text;
        const ParsedFilter first = parseFilter(text, {});
        const QString printed = filterText(first.filter);
        const ParsedFilter again = parseFilter(printed, {});
        ASSERT_TRUE(again) << printed.toStdString();
        ASSERT_EQ(again.filter, first.filter) << text.toStdString() << '\n' << printed.toStdString();
        ASSERT_EQ(filterText(again.filter), printed);
    }
}

TEST(FilterPropertyTest, RandomScribbleIsAFilterOrHasAFaultWithinTheText)
{
    constexpr QStringView signs = u"ab:~=,.!|()\"\\[] 0-u退\t\njsonkidhasis";
    Random random(99);
    int faults = 0;
    const int rounds = botdeck::test::effort(5'000, 100'000);
    for (int round = 0; round < rounds; ++round) {
        QString text = random() % 4 == 0 ? QStringLiteral("json.") : QString();
        for (auto left = random() % 16; left > 0; --left)
            text += signs[qsizetype(random() % size_t(signs.size()))];
        const ParsedFilter parsed = parseFilter(text, {});
        if (parsed) {
            ASSERT_EQ(parseFilter(filterText(parsed.filter), {}).filter, parsed.filter) << text.toStdString();
            continue;
        }
        ++faults;
        ASSERT_GE(parsed.fault->position, 0) << text.toStdString();
        ASSERT_GE(parsed.fault->length, 1) << text.toStdString();
        ASSERT_LE(parsed.fault->position + parsed.fault->length, text.size()) << text.toStdString();
    }
    EXPECT_GT(faults, rounds / 20);
    EXPECT_LT(faults, rounds * 19 / 20);
}

} // namespace
