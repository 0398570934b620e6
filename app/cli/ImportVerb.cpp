// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/Summary.h"
#include "app/cli/Verbs.h"
#include "core/Clock.h"
#include "services/CaptureImport.h"
#include "storage/UpdateStore.h"

#include <QFileInfo>

#include <array>
#include <chrono>

namespace botdeck::app {

namespace {

void sayBadLines(const services::ImportTotals &totals, const Output &output)
{
    for (const services::BadLine &bad : totals.firstBad)
        output.say(QStringLiteral("line %1: %2").arg(bad.number).arg(bad.why));
    const qint64 more = totals.badLines - totals.firstBad.size();
    if (more > 0)
        output.say(QStringLiteral("%1 more lines were passed over.").arg(more));
}

Summary summaryOf(const services::ImportTotals &totals, double seconds)
{
    Summary summary{totals.received, totals.stored, totals.duplicates, totals.quarantined, seconds};
    if (totals.badLines > 0)
        summary.status.reason =
            QStringLiteral("%1 lines could not be read and were passed over").arg(totals.badLines);
    return summary;
}

} // namespace

int runImport(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"store", "DIR"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<QString> folder = arguments->required("store");
    if (!folder)
        return output.fail(folder.error());
    if (arguments->positional().size() != 1) {
        return output.fail(
            {core::ErrorKind::WrongUse,
             QStringLiteral("import takes the name of one file. See botdeck --help.")});
    }
    const QString file = arguments->positional().first();
    if (!QFileInfo::exists(file)) // before a store is made for nothing
        return output.fail({core::ErrorKind::Storage, QStringLiteral("There is no file %1.").arg(file)});
    const core::Result<std::unique_ptr<storage::UpdateStore>> store = storage::UpdateStore::open(*folder);
    if (!store)
        return output.fail(store.error());
    if (!(*store)->notice().isEmpty())
        output.say((*store)->notice());

    core::SystemClock clock;
    const core::Clock::Milliseconds begin = clock.monotonic();
    const core::Result<services::ImportTotals> totals = services::importCapture(
        file, [&store](const QList<domain::StoredUpdate> &updates) { return (*store)->import(updates); });
    if (!totals)
        return output.fail(totals.error());
    sayBadLines(*totals, output);
    const std::chrono::duration<double> took = clock.monotonic() - begin;
    output.printLine(summaryLine(summaryOf(*totals, took.count())));
    return Done;
}

} // namespace botdeck::app
