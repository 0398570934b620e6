// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/UnixSignals.h"
#include "app/cli/Verbs.h"
#include "app/console/ConsoleApp.h"
#include "app/console/Face.h"
#include "app/console/SandboxStage.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/Tour.h"

#include <QApplication>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace botdeck::app {

namespace {

struct TourOptions
{
    QString folder;
    QSize size{1440, 900};
    ui::look::Scheme scheme = ui::look::Scheme::Light;
    QString language = QStringLiteral("en");
    int textScale = 100;
};

core::Error wrongUse(const QString &sentence)
{
    return {core::ErrorKind::WrongUse, sentence};
}

core::Result<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrongUse(
            QStringLiteral("--size takes width and height such as 1440x900, not \"%1\".").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

core::Result<ui::look::Scheme> readScheme(const QString &text)
{
    if (text == QLatin1StringView("light"))
        return ui::look::Scheme::Light;
    if (text == QLatin1StringView("dark"))
        return ui::look::Scheme::Dark;
    return wrongUse(QStringLiteral("--theme takes light or dark, not \"%1\".").arg(text));
}

core::Result<TourOptions> readOptions(const QStringList &words)
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
        const core::Result<ui::look::Scheme> scheme = readScheme(arguments->text("theme"));
        if (!scheme)
            return scheme.error();
        options.scheme = *scheme;
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
    options.textScale = int(scale->value_or(100));
    return options;
}

int tell(const ui::tour::Report &report, Output &output)
{
    for (const QString &name : report.pictures)
        output.printLine(name.toUtf8());
    for (const QString &problem : report.problems)
        output.say(problem);
    return report.problems.isEmpty() ? Done : StoreStatus;
}

/// Qt's offscreen windows complain that they keep no size hints, once each; pictures need none.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains(QLatin1StringView("propagateSizeHints")))
        return;
    const QByteArray line = qFormatLogMessage(type, context, message).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

core::Result<void> checkSize(QSize size, QSize smallest)
{
    if (size.expandedTo(smallest) == size)
        return {};
    return wrongUse(QStringLiteral("--size takes %1x%2 or more: the window cannot be made smaller.")
                        .arg(smallest.width())
                        .arg(smallest.height()));
}

int showTour(QApplication &application, ConsoleApp &app, const TourOptions &options, Output &output)
{
    const UnixSignals ending;
    QObject::connect(&ending, &UnixSignals::endAsked, &application, [&output] {
        output.say(QStringLiteral(
            "The tour was ended by a signal; the pictures that it had not come to are missing."));
        QApplication::exit(StoreStatus);
    });
    Face face(application);
    face.scheme.setOverride(options.scheme);
    face.theme.setTextScale(options.textScale);
    face.language.use(options.language);
    services::Console console(app.workbench());
    ui::shell::MainWindow window({console, face.theme, face.scheme, app.clock()});
    const core::Result<void> fits = checkSize(options.size, window.minimumSize());
    if (!fits)
        return output.fail(fits.error());
    window.show();
    console.refresh();

    const sandbox::BotAccount &bot = app.server()->bots().first();
    SandboxStage stage(app.sandboxAddress(), bot, app.platform(bot.platform).pollMethod());
    ui::tour::Tour tour({window, stage, app.clock()}, ui::tour::allSteps());
    QObject::connect(
        &tour, &ui::tour::Tour::finished, &application,
        [&output](const ui::tour::Report &report) { QApplication::exit(tell(report, output)); });
    tour.run(options.folder, options.size);
    return QApplication::exec();
}

} // namespace

int runTour(int &argc, char **argv, const QStringList &words, Output &output)
{
    const core::Result<TourOptions> options = readOptions(words);
    if (!options)
        return output.fail(options.error());
    // The pictures are the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(writeMessage);
    const SignalBlock block;
    QApplication application(argc, argv);
    const core::Result<std::unique_ptr<ConsoleApp>> app =
        ConsoleApp::make({{}, true, quint64(defaultSandboxSeed), 0});
    if (!app)
        return output.fail(app.error());
    return showTour(application, **app, *options, output);
}

} // namespace botdeck::app
