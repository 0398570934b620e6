// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FilterOption.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "services/UpdateLine.h"
#include "storage/StoreReader.h"

#include <array>
#include <limits>

namespace botdeck::app {

namespace {

/// Everything that a filter is asked of.
struct SearchedStore
{
    storage::StoreReader &reader;
    storage::UpdateSearch &search;
};

int printMatches(const SearchedStore &store, const domain::Filter &filter, qint64 limit, Output &output)
{
    const core::Result<std::vector<qint64>> seqs = store.search.find(filter, limit);
    if (!seqs)
        return output.fail(seqs.error());
    for (const qint64 seq : *seqs) {
        if (output.isBroken())
            break;
        const core::Result<domain::StoredUpdate> update = store.reader.update(seq);
        if (!update)
            return output.fail(update.error());
        output.printLine(services::updateLine(*update));
    }
    return Done;
}

int printCount(const SearchedStore &store, const domain::Filter &filter, Output &output)
{
    const core::Result<qint64> count = store.search.count(filter);
    if (!count)
        return output.fail(count.error());
    output.printLine("{\"count\":" + QByteArray::number(*count) + '}');
    return Done;
}

} // namespace

int runSearch(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"store", "DIR"}, Option{"filter", "F"}, Option{"limit", "N"}, Option{"count"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<QString> store = arguments->required("store");
    if (!store)
        return output.fail(store.error());
    const auto limit = arguments->number("limit", 0, std::numeric_limits<qint64>::max());
    if (!limit)
        return output.fail(limit.error());
    const core::Result<domain::Filter> filter = filterOption(*arguments);
    if (!filter)
        return output.fail(filter.error());
    const auto reader = storage::StoreReader::open(*store);
    if (!reader)
        return output.fail({core::ErrorKind::Storage, reader.error().detail});
    const auto search = openSearch(*store);
    if (!search)
        return output.fail({core::ErrorKind::Storage, search.error().detail});
    const SearchedStore searched{**reader, **search};
    return arguments->isSet("count") ? printCount(searched, *filter, output)
                                     : printMatches(searched, *filter, limit->value_or(100), output);
}

} // namespace botdeck::app
