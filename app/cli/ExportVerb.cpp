// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FilterOption.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "services/ExportFile.h"
#include "storage/StoreReader.h"

#include <array>

namespace botdeck::app {

namespace {

core::Result<services::ExportOrder> readOrder(const Arguments &arguments)
{
    const core::Result<QString> name = arguments.required("format");
    if (!name)
        return name.error();
    const std::optional<services::ExportFormat> format = services::exportFormatFromName(*name);
    if (!format) {
        return core::Error{
            core::ErrorKind::WrongUse,
            QStringLiteral("--format takes ndjson, csv or har, not \"%1\".").arg(*name)};
    }
    const core::Result<QString> path = arguments.required("out");
    if (!path)
        return path.error();
    return services::ExportOrder{*format, *path};
}

/// None of a filter that holds for everything: then HAR has every call.
core::Result<services::SeqSource> readSource(const Arguments &arguments, const QString &store)
{
    const core::Result<domain::Filter> filter = filterOption(arguments);
    if (!filter)
        return filter.error();
    if (arguments.text("filter").trimmed().isEmpty())
        return services::SeqSource();
    return services::SeqSource([filter = *filter, store]() -> core::Result<std::vector<qint64>> {
        const core::Result<std::unique_ptr<storage::UpdateSearch>> search = openSearch(store);
        if (!search)
            return search.error();
        return (*search)->all(filter);
    });
}

} // namespace

int runExport(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"store", "DIR"}, Option{"filter", "F"}, Option{"format", "NAME"}, Option{"out", "FILE"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const SignalBlock ending;
    // A token that is known here is kept out of the file.
    output.hide(takeTokenFromEnvironment());
    const core::Result<QString> store = arguments->required("store");
    if (!store)
        return output.fail(store.error());
    core::Result<services::ExportOrder> order = readOrder(*arguments);
    if (!order)
        return output.fail(order.error());
    core::Result<services::SeqSource> source = readSource(*arguments, *store);
    if (!source)
        return output.fail(source.error());
    order->seqs = *std::move(source);
    const core::Result<std::unique_ptr<storage::StoreReader>> reader = storage::StoreReader::open(*store);
    if (!reader)
        return output.fail({core::ErrorKind::Storage, reader.error().detail});
    // Who ends it in the middle finds no half of a file: the signal waits until that is gone.
    const core::Result<qint64> written = services::writeExport(
        **reader, *order, output.redactor(), [&ending](qint64, qint64) { return !ending.isEndAsked(); });
    if (!written)
        return output.fail(written.error());
    output.say((order->format == services::ExportFormat::Har
                    ? QStringLiteral("%1 calls were written to %2.")
                    : QStringLiteral("%1 updates were written to %2."))
                   .arg(*written)
                   .arg(order->path));
    return Done;
}

} // namespace botdeck::app
