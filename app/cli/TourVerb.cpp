// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "app/console/ConsoleApp.h"
#include "app/console/Face.h"
#include "app/console/SandboxStage.h"
#include "core/LogFilter.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/Tour.h"

#include <QApplication>
#include <QRegularExpression>

#include <array>

namespace botdeck::app {

using storage::Setting;

namespace {

struct TourOptions
{
    QString folder;
    QSize size{1440, 900};
    /// As the settings call it.
    QString scheme = QStringLiteral("light");
    QString language = QStringLiteral("en");
    qint64 textScale = 100;
};

core::Result<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrongUse(
            QStringLiteral("--size takes width and height such as 1440x900, not \"%1\".").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

core::Result<TourOptions> readTourOptions(const QStringList &words)
{
    static constexpr std::array known{
        Option{"out", "DIR"}, Option{"size", "WxH"}, Option{"theme", "T"}, Option{"language", "L"},
        Option{"text-scale", "N"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return arguments.error();
    TourOptions options;
    const core::Result<QString> folder = arguments->required("out");
    if (!folder)
        return folder.error();
    options.folder = *folder;
    if (arguments->isSet("size")) {
        const core::Result<QSize> size = readSize(arguments->text("size"));
        if (!size)
            return size.error();
        options.size = *size;
    }
    if (arguments->isSet("theme")) {
        static const QStringList schemes{QStringLiteral("light"), QStringLiteral("dark")};
        options.scheme = arguments->text("theme");
        if (!schemes.contains(options.scheme))
            return wrongUse(QStringLiteral("--theme takes light or dark, not \"%1\".").arg(options.scheme));
    }
    if (arguments->isSet("language")) {
        options.language = arguments->text("language");
        if (!ui::shell::Language::names().contains(options.language)) {
            return wrongUse(
                QStringLiteral("--language takes en, zh_CN or zh_TW, not \"%1\".").arg(options.language));
        }
    }
    const auto scale = arguments->number("text-scale", 80, 200);
    if (!scale)
        return scale.error();
    options.textScale = scale->value_or(100);
    return options;
}

int tell(const ui::tour::Report &report, Output &output)
{
    for (const QString &name : report.pictures)
        output.printLine(name.toUtf8());
    for (const QString &problem : report.problems)
        output.say(problem);
    for (const QString &flaw : report.flaws)
        output.say(flaw);
    return report.problems.isEmpty() && report.flaws.isEmpty() ? Done : StoreStatus;
}

core::Result<void> checkSize(QSize size, QSize smallest)
{
    if (size.expandedTo(smallest) == size)
        return {};
    return wrongUse(QStringLiteral("--size takes %1x%2 or more: the window cannot be made smaller.")
                        .arg(smallest.width())
                        .arg(smallest.height()));
}

/// A console of its own: its profile and its vault go with it, and no keychain is asked.
ConsoleOptions consoleFor(const TourOptions &options)
{
    ConsoleOptions console;
    console.temporary = true;
    console.settings = {
        {Setting::Scheme, options.scheme},          {Setting::TextScale, options.textScale},
        {Setting::Language, options.language},      {Setting::SecretBackend, QStringLiteral("vault")},
        {Setting::SandboxSeed, defaultSandboxSeed}, {Setting::SandboxRate, qint64(0)}};
    return console;
}

/// What pictures need, from the moment that the console is ready.
struct TourWorld
{
    TourWorld(ConsoleApp &app, ui::shell::MainWindow &window)
        : stage(app.world().sandbox(), app.world().windows().desk(), window)
        , tour({window, stage, app.clock()}, ui::tour::allSteps())
    {
    }

    SandboxStage stage;
    ui::tour::Tour tour;
};

core::Result<void>
startTour(ConsoleApp &app, std::optional<TourWorld> &world, const TourOptions &options, Output &output)
{
    ui::shell::MainWindow &window = app.world().windows().open();
    if (const core::Result<void> fits = checkSize(options.size, window.minimumSize()); !fits)
        return fits;
    world.emplace(app, window);
    QObject::connect(&world->tour, &ui::tour::Tour::finished, &app, [&output](const auto &report) {
        QApplication::exit(tell(report, output));
    });
    world->tour.run(options.folder, options.size);
    return {};
}

int showTour(ConsoleApp &app, const TourOptions &options, Output &output)
{
    const UnixSignals ending;
    QObject::connect(&ending, &UnixSignals::endAsked, &app, [&output] {
        output.say(QStringLiteral(
            "The tour was ended by a signal; the pictures that it had not come to are missing."));
        QApplication::exit(StoreStatus);
    });
    std::optional<TourWorld> world;
    QObject::connect(&app, &ConsoleApp::failed, &app, [&output](const core::Error &error) {
        QApplication::exit(output.fail(error));
    });
    QObject::connect(&app, &ConsoleApp::ready, &app, [&] {
        const core::Result<void> started = startTour(app, world, options, output);
        if (!started)
            QApplication::exit(output.fail(started.error()));
    });
    app.begin();
    return QApplication::exec();
}

} // namespace

int runTour(int &argc, char **argv, const QStringList &words, Output &output)
{
    const core::Result<TourOptions> options = readTourOptions(words);
    if (!options)
        return output.fail(options.error());
    // The pictures are the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's offscreen windows complain that they keep no size hints, once each; pictures need none.
    const log::LogFilter quiet([&redactor = output.redactor()](const QString &line) {
        return line.contains(QLatin1StringView("propagateSizeHints")) ? QString() : redactor.redact(line);
    });
    const SignalBlock block;
    QApplication application(argc, argv);
    Face face;
    const core::Result<std::unique_ptr<ConsoleApp>> app =
        ConsoleApp::make(consoleFor(*options), face, output.redactor());
    if (!app)
        return output.fail(app.error());
    return showTour(**app, *options, output);
}

} // namespace botdeck::app
