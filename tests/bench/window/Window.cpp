// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own window, with its own profile, measured from within:
//   bench_window feed PROFILE URL SECONDS   a bot polls this server meanwhile: see UnderLoad.h
//   bench_window jump PROFILE ROWS          the profile's store has these rows: see Jumps.h
//   bench_window filter PROFILE ROWS        the same: see FilterChanges.h
// Qt's own event loop says when it is about to wait, GLib's does not: set QT_NO_GLIB=1.
#include "app/console/ConsoleApp.h"
#include "app/console/Face.h"
#include "app/console/ProcessGuard.h"
#include "FilterChanges.h"
#include "Jumps.h"
#include "platform/Platform.h"
#include "ui/monitor/FilterBar.h"
#include "ui/shell/MainWindow.h"
#include "UnderLoad.h"

#include <QApplication>
#include <QUrl>

#include <cstdio>

using namespace botdeck;

namespace {

const QByteArray token = "4100:AAEbenchbenchbenchbenchbenchbenchbenc";

class Stage final : public QObject
{
public:
    Stage(app::ConsoleApp &console, QStringList words, const platform::Platform &platform)
        : m_console(console)
        , m_words(std::move(words))
        , m_platform(platform)
    {
        connect(&m_console, &app::ConsoleApp::ready, this, &Stage::open);
        connect(&m_console, &app::ConsoleApp::failed, this, [](const core::Error &error) {
            std::fprintf(stderr, "%s\n", qPrintable(error.detail));
            QCoreApplication::exit(1);
        });
    }

private:
    void open()
    {
        const QString what = m_words.at(1);
        const bool feeds = what == QLatin1StringView("feed");
        addBot(feeds ? QUrl(m_words.at(3)) : QUrl(QStringLiteral("http://127.0.0.1:9")));
        QWidget &window = m_console.world().windows().open();
        auto *table = window.findChild<QTableView *>(QStringLiteral("updates"));
        auto *bar = window.findChild<ui::monitor::FilterBar *>(QStringLiteral("filterBar"));
        if (!table || !bar) {
            std::fputs("the window has no table of updates\n", stderr);
            return QCoreApplication::exit(1);
        }
        if (feeds) {
            m_console.world().workbench().start(m_key);
            m_measuring = std::make_unique<bench::UnderLoad>(*table, window, m_words.at(4).toInt());
        } else if (what == QLatin1StringView("jump")) {
            m_measuring = std::make_unique<bench::Jumps>(*table, m_words.at(3).toInt());
        } else {
            m_measuring = std::make_unique<bench::FilterChanges>(*table, *bar, m_words.at(3).toInt());
        }
    }

    void addBot(const QUrl &server)
    {
        services::BotEntry bot;
        bot.row.key = m_key;
        bot.row.name = QStringLiteral("Load");
        bot.row.platform = domain::PlatformId::Telegram;
        bot.route.endpoint = {
            domain::PlatformId::Telegram, server, m_platform.pathForm(), core::Secret(token)};
        bot.route.platform = &m_platform;
        m_console.world().workbench().add(bot);
    }

    app::ConsoleApp &m_console;
    const QStringList m_words;
    const platform::Platform &m_platform;
    const domain::BotKey m_key =
        domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("4100"));
    std::unique_ptr<QObject> m_measuring;
};

} // namespace

int main(int argc, char **argv)
{
    app::ProcessGuard guard;
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const bool wanted = words.value(1) == QLatin1StringView("feed") ? words.size() == 5 : words.size() == 4;
    if (!wanted) {
        std::fputs("bench_window feed PROFILE URL SECONDS | jump|filter PROFILE ROWS\n", stderr);
        return 2;
    }
    const auto platform = platform::Platform::load(domain::PlatformId::Telegram);
    app::Face face;
    auto console = app::ConsoleApp::make({words.at(2)}, face, guard.redactor());
    if (!platform || !console)
        return 1;
    const Stage stage(**console, words, *platform);
    QMetaObject::invokeMethod(console->get(), &app::ConsoleApp::begin, Qt::QueuedConnection);
    return QApplication::exec();
}
