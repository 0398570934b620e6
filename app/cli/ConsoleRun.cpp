// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ConsoleRun.h"

#include "app/console/Face.h"
#include "ui/preferences/StartTrouble.h"

#include <QApplication>
#include <QLocale>
#include <QSessionManager>

#include <utility>

namespace botdeck::app {

using ui::preferences::StartTrouble;
using ui::shell::Language;

ConsoleRun::ConsoleRun(const ConsoleOptions &options, Face &face, Output &output)
    : m_options(options)
    , m_face(face)
    , m_output(output)
{
}

ConsoleRun::~ConsoleRun() = default;

void ConsoleRun::begin()
{
    m_app.reset();
    core::Result<std::unique_ptr<ConsoleApp>> app = ConsoleApp::make(m_options, m_face, m_output.redactor());
    if (!app) {
        fail(app.error());
        return;
    }
    m_app = *std::move(app);
    connect(m_app.get(), &ConsoleApp::ready, this, &ConsoleRun::ready);
    connect(m_app.get(), &ConsoleApp::handedOver, this, [this] {
        m_output.say(
            m_options.link.isEmpty()
                ? QStringLiteral("The console that runs with this profile opened a window.")
                : QStringLiteral("The console that runs with this profile shows the link."));
        QApplication::exit(Done);
    });
    connect(m_app.get(), &ConsoleApp::failed, this, &ConsoleRun::fail);
    m_app->begin();
}

void ConsoleRun::end()
{
    if (m_app)
        m_app->end();
    QApplication::exit(Done);
}

void ConsoleRun::ready()
{
    m_app->world().windows().open();
    if (!m_app->link().isEmpty())
        m_app->world().windows().showLink(m_app->link());
    // Not before: the program ends with its last window.
    m_trouble.reset();
}

/// A program that is not asked to come back does not: the desktop's list of what starts is the operator's.
void ConsoleRun::endSession(QSessionManager &session)
{
    session.setRestartHint(QSessionManager::RestartNever);
    const bool mayAsk = session.allowsInteraction();
    if (m_app && m_app->endSession(mayAsk))
        session.cancel();
    if (mayAsk)
        session.release();
}

void ConsoleRun::fail(const core::Error &error)
{
    const int status = m_output.fail(error);
    if (Output::isRead())
        QApplication::exit(status);
    else
        show(error, status);
}

void ConsoleRun::show(const core::Error &error, int status)
{
    if (!m_trouble) {
        // The settings, which would say which, are in the profile.
        m_face.dress();
        m_face.language().use(Language::nearest(QLocale::system()));
        m_trouble = std::make_unique<StartTrouble>(m_face.theme());
        connect(m_trouble.get(), &StartTrouble::folderChosen, this, [this](const QString &path) {
            m_options.profile = path;
            begin();
        });
        connect(m_trouble.get(), &QDialog::rejected, this, [status] { QApplication::exit(status); });
    }
    const auto clean = [this](const QString &words) { return m_output.redactor().redact(words); };
    m_trouble->say({error.kind, error.detail.withWords(clean)});
    m_trouble->show();
}

} // namespace botdeck::app

#include "moc_ConsoleRun.cpp"
