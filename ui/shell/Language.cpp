// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"

#include "ui/look/Numbers.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace botdeck::ui::shell {

QStringList Language::names()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
}

QString Language::nearest(const QLocale &system)
{
    if (system.language() != QLocale::Chinese)
        return names().at(0);
    return system.script() == QLocale::TraditionalChineseScript ? names().at(2) : names().at(1);
}

namespace {

/// Qt's words for the buttons of our dialogs: not every system has Qt's own translations.
[[maybe_unused]] constexpr const char *buttonWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save")};

} // namespace

QString CountingTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    QString words = QTranslator::translate(context, source, disambiguation, n);
    // Of smaller ones Qt takes care.
    if (n >= 1'000)
        words.replace(QLatin1StringView("%n"), look::grouped(n));
    return words;
}

bool Language::use(const QString &name)
{
    if (!names().contains(name) || !m_own.load(QStringLiteral(":/i18n/botdeck_%1.qm").arg(name)))
        return false;
    // Numbers and sizes stand between our words, whatever the system speaks; how digits are grouped the guide
    // says. Before the windows hear of the language.
    QLocale numbers(name);
    numbers.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(numbers);
    QCoreApplication::installTranslator(&m_own);
    // Qt's own words (buttons of dialogs) come from the system, where it has them.
    const QString file = QStringLiteral("qtbase_%1").arg(name);
    if (m_qt.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else
        QCoreApplication::removeTranslator(&m_qt);
    return true;
}

} // namespace botdeck::ui::shell

#include "moc_Language.cpp"
