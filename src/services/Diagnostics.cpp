// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Diagnostics.h"

#include "core/Clock.h"
#include "security/Redactor.h"
#include "security/Versions.h"
#include "storage/SqliteVersion.h"

#include <QSysInfo>

#include <array>

namespace botdeck::services {

namespace {

constexpr qsizetype newestLines = 200;

QString fact(const QString &name, const QString &value)
{
    return QStringLiteral("%1: %2").arg(name, value);
}

QStringList versions()
{
    return {
        QStringLiteral("Botdeck %1").arg(QStringLiteral(BOTDECK_VERSION)),
        QStringLiteral("Qt %1 (built with %2)")
            .arg(QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("SQLite %1").arg(storage::sqliteVersion()),
        security::qcaVersion(),
        security::opensslVersion(),
        fact(
            QStringLiteral("System"), QStringLiteral("%1, %2, kernel %3")
                                          .arg(
                                              QSysInfo::prettyProductName(),
                                              QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion())),
    };
}

QStringList states(const DiagnosticsFacts &facts)
{
    QStringList lines;
    for (const models::BotRow &bot : facts.bots) {
        const models::BotCounters counters = facts.counters.value(bot.key);
        lines += QStringLiteral("%1: %2, %3 stored, %4 since the start%5%6%7")
                     .arg(
                         bot.key.toString(), domain::botStateName(bot.status.state),
                         QString::number(counters.stored), QString::number(counters.arrived),
                         bot.watchOnly ? QStringLiteral(", watch-only") : QString(),
                         bot.production ? QStringLiteral(", production") : QString(),
                         bot.status.reason.isEmpty() ? QString()
                                                     : QStringLiteral(". ") + bot.status.reason.english());
    }
    return lines;
}

/// What is written in words or bytes may name people and machines.
QString shownSetting(const storage::SettingRow &row, const storage::Settings &settings)
{
    switch (row.type) {
    case storage::SettingType::Flag:
        return settings.flag(row.setting) ? QStringLiteral("true") : QStringLiteral("false");
    case storage::SettingType::Number:
        return QString::number(settings.number(row.setting));
    case storage::SettingType::Choice:
        return settings.text(row.setting);
    case storage::SettingType::Text:
        return settings.text(row.setting).isEmpty() ? QStringLiteral("(empty)") : QStringLiteral("(set)");
    case storage::SettingType::Bytes:
        return QStringLiteral("(%1 bytes)").arg(settings.bytes(row.setting).size());
    }
    return {};
}

QStringList settingLines(const storage::Settings &settings)
{
    QStringList lines;
    for (const storage::SettingRow &row : storage::settingsTable()) {
        lines += fact(
            QStringLiteral("%1/%2").arg(QLatin1StringView(row.section), QLatin1StringView(row.name)),
            shownSetting(row, settings));
    }
    return lines;
}

QStringList logLines(const QList<log::LogLine> &log)
{
    QStringList lines;
    for (const log::LogLine &line : log.last(std::min(newestLines, log.size())))
        lines += logLineText(line);
    return lines;
}

QString section(const char *title, const QStringList &lines)
{
    return QStringLiteral("%1\n%2\n")
        .arg(QLatin1StringView(title), lines.isEmpty() ? QStringLiteral("(none)") : lines.join(u'\n'));
}

} // namespace

core::Result<QString> diagnosticsText(const DiagnosticsFacts &facts, const security::Redactor &redactor)
{
    QStringList program = versions();
    for (const auto &[name, value] : facts.window)
        program += fact(name, value);
    if (facts.readOnly)
        program += QStringLiteral("The profile is only read.");
    if (facts.safeMode)
        program += QStringLiteral("Safe mode.");
    program += fact(QStringLiteral("Taken"), core::isoUtc(facts.nowMs));
    const QString text = redactor.redact(QStringList{
        section("PROGRAM", program), section("BOTS", states(facts)),
        section("SETTINGS", settingLines(facts.settings)), section("LOG", logLines(facts.log))}
                                             .join(u'\n'));
    if (redactor.containsSecret(text.toUtf8())) {
        return core::Error{
            core::ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Phrase", "A saved secret is in the diagnostics; nothing was copied.")};
    }
    return text;
}

QString logLineText(const log::LogLine &line)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(core::isoUtc(line.wallMs), log::levelName(line.level), line.category, line.text);
}

} // namespace botdeck::services
