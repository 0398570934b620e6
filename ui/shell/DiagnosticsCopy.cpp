// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DiagnosticsCopy.h"

#include "services/Diagnostics.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

namespace botdeck::ui::shell {

namespace {

QList<std::pair<QString, QString>> windowFacts(const Desk &desk)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return {
        {QStringLiteral("Window system"), QGuiApplication::platformName()},
        {QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {QStringLiteral("Screen"), QStringLiteral("%1x%2, scale %3")
                                       .arg(screen->size().width())
                                       .arg(screen->size().height())
                                       .arg(screen->devicePixelRatio())},
        {QStringLiteral("Language"), QLocale().name()},
        {QStringLiteral("Scheme"),
         desk.theme.scheme() == look::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
}

} // namespace

QString copyDiagnostics(const Desk &desk)
{
    services::DiagnosticsFacts facts;
    facts.nowMs = desk.clock.wallMs();
    facts.window = windowFacts(desk);
    facts.readOnly = desk.readOnly;
    facts.safeMode = desk.safeMode;
    facts.bots = desk.workbench.bots();
    facts.counters = desk.workbench.counters();
    facts.settings = desk.settings.settings();
    if (desk.log)
        facts.log = desk.log->after(0);
    const core::Result<QString> text = services::diagnosticsText(facts, desk.redactor);
    if (!text)
        return widgets::translated(text.error().detail);
    QGuiApplication::clipboard()->setText(*text);
    return QCoreApplication::translate(
        "Diagnostics",
        "The diagnostics are on the clipboard. Secrets are taken out, but read them before you send them: "
        "they name your bots' ids and servers.");
}

} // namespace botdeck::ui::shell
