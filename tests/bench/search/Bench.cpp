// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching a store of many rows, against memmem over the same bytes and SQLite's LIKE in the same run:
//   bench_search [ROWS] [NEEDLES]
// fills a store of ROWS rows (a million) in the build folder where there is none yet, prints the table of
// times, and compares what is found with a plain scan for NEEDLES (1,000) random needles. Ends with 1 where
// any of them differs.
#include "domain/filter/FilterParser.h"
#include "NaiveTexts.h"
#include "storage/SearchIndexer.h"
#include "storage/UpdateSearch.h"
#include "Store.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace botdeck;
using bench::NaiveTexts;

namespace {

constexpr int rounds = 5;

double msOf(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e6;
}

double median(const std::function<void()> &work)
{
    std::array<double, rounds> times = {};
    std::ranges::generate(times, [&work] { return msOf(work); });
    std::ranges::sort(times);
    return times[rounds / 2];
}

domain::Filter filterOf(const QString &text)
{
    return domain::parseFilter(text, {}).filter;
}

domain::Filter needleFilter(const QString &needle)
{
    domain::FilterTerm term;
    term.values.push_back({needle, domain::foldCase(needle.toUtf8())});
    return {{domain::FilterNode::Kind::Term, {}, term}};
}

void printNeedles(storage::UpdateSearch &search, const NaiveTexts &naive, const QString &store)
{
    std::printf(
        "\n%-14s %9s | %9s %9s %9s %9s | %9s %9s\n", "needle", "rows", "first 100", "count", "memmem", "LIKE",
        "memmem/c.", "LIKE/c.");
    for (const char *needle :
         {"e", "invoice", "refund when", "#123456", "absent!", "п", "пароль", "款", "退款", "退款成功"}) {
        const QString text = QString::fromUtf8(needle);
        const domain::Filter filter = needleFilter(text);
        qint64 rows = 0;
        const double first = median([&] { (void)search.find(filter, 100); });
        const double count = median([&] { rows = search.count(filter).value_or(-1); });
        const double plain = median([&] { (void)naive.count(text); });
        const double like = msOf([&] { (void)bench::countLike(store, text); });
        std::printf(
            "%-14s %9lld | %6.1f ms %6.1f ms %6.1f ms %6.0f ms | %8.1fx %8.1fx\n", needle, qlonglong(rows),
            first, count, plain, like, plain / count, like / count);
    }
}

void printFilters(storage::UpdateSearch &search)
{
    std::printf("\n%-46s %9s | %9s %9s\n", "filter", "rows", "first 100", "all");
    for (const char *text :
         {"", "kind:photo", "from~анн", "bot:2 has:link", "id:1000..2000", "!refund chat:-1005",
          "(refund | 退款) from:105 after:2026-01-01", "json.message.from.id=105 id:1..50000"}) {
        const domain::Filter filter = filterOf(QString::fromUtf8(text));
        qint64 rows = 0;
        const double first = median([&] { (void)search.find(filter, 100); });
        const double all =
            median([&] { rows = qint64(search.all(filter).value_or(std::vector<qint64>()).size()); });
        std::printf("%-46s %9lld | %6.1f ms %6.1f ms\n", text, qlonglong(rows), first, all);
    }
}

int compare(storage::UpdateSearch &search, const NaiveTexts &naive, int needles)
{
    std::vector<double> firsts;
    std::vector<double> counts;
    int wrong = 0;
    for (const QString &needle : naive.needles(needles)) {
        const domain::Filter filter = needleFilter(needle);
        std::vector<qint64> newest;
        firsts.push_back(msOf([&] { newest = search.find(filter, 100).value_or(std::vector<qint64>()); }));
        counts.push_back(msOf([&] { (void)search.count(filter); }));
        const std::vector<qint64> expected = naive.find(needle);
        const std::vector<qint64> all = search.all(filter).value_or(std::vector<qint64>());
        const bool right =
            all == expected &&
            std::equal(
                newest.begin(), newest.end(), expected.rbegin(), expected.rbegin() + qint64(newest.size())) &&
            newest.size() == std::min<size_t>(100, expected.size());
        wrong += right ? 0 : 1;
    }
    std::ranges::sort(firsts);
    std::ranges::sort(counts);
    const auto at = [](const std::vector<double> &times, double part) {
        return times[size_t(double(times.size() - 1) * part)];
    };
    std::printf(
        "\n%d random needles: first 100: median %.1f, p95 %.1f ms (goal: at most 60); count: median %.1f, "
        "p95 %.1f, "
        "worst %.1f ms (goal: at most 120); %d differ from a plain scan\n",
        needles, at(firsts, 0.5), at(firsts, 0.95), at(counts, 0.5), at(counts, 0.95), counts.back(), wrong);
    return wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const int needles = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    const QString store = bench::filledStore(rows);
    if (store.isEmpty() || needles < 1)
        return 2;
    qint64 added = 0;
    const double indexing = msOf([&] {
        const auto indexer = storage::SearchIndexer::open(store);
        added = indexer ? (*indexer)->catchUp().value_or(-1) : -1;
    });
    std::printf(
        "%s\n%lld rows; %lld added to the search files in %.0f ms\n", bench::machine().constData(),
        qlonglong(rows), qlonglong(added), indexing);
    const auto search = storage::UpdateSearch::open(store);
    if (!search)
        return 2;
    const NaiveTexts naive(store);
    std::printf(
        "%.0f MB of text; the first count, which checks the files' sums: %.0f ms\n",
        double(naive.bytes()) / 1e6,
        msOf([&] { (void)(*search)->count(needleFilter(QStringLiteral("absent!"))); }));
    printNeedles(**search, naive, store);
    printFilters(**search);
    return compare(**search, naive, needles);
}
