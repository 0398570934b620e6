// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "core/Clock.h"
#include "sandbox/Server.h"
#include "sandbox/Traffic.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace botdeck::app {

namespace {

/// Updates a second, which need not be a whole number.
core::Result<double> readRate(const Arguments &arguments)
{
    if (!arguments.isSet("rate"))
        return 0.0;
    bool isNumber = false;
    const double rate = arguments.text("rate").toDouble(&isNumber);
    if (!isNumber || !sandbox::Traffic::accepts(rate)) {
        return wrongUse(QStringLiteral("--rate takes a number of updates a second from 0 to %1, not \"%2\".")
                            .arg(sandbox::Traffic::mostPerSecond)
                            .arg(arguments.text("rate")));
    }
    return rate;
}

} // namespace

int runSandbox(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"port", "P"}, Option{"seed", "N"}, Option{"rate", "R"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const auto port = arguments->number("port", 0, std::numeric_limits<quint16>::max());
    if (!port)
        return output.fail(port.error());
    const auto seed = arguments->number("seed", 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return output.fail(seed.error());
    const core::Result<double> rate = readRate(*arguments);
    if (!rate)
        return output.fail(rate.error());

    // Blocks the signals before the server's threads begin, so that they end it in order.
    const UnixSignals ending;
    const core::SystemClock clock;
    sandbox::Server server(quint64(seed->value_or(defaultSandboxSeed)), clock);
    const core::Result<void> rated = server.setRate(*rate);
    if (!rated)
        return output.fail(rated.error());
    const core::Result<quint16> started = server.start(quint16(port->value_or(0)));
    if (!started)
        return output.fail(started.error());
    output.printLine(server.botList());
    QObject::connect(&ending, &UnixSignals::endAsked, &ending, [] { QCoreApplication::exit(Done); });
    return QCoreApplication::exec();
}

} // namespace botdeck::app
