// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>

/// The user manual: Markdown under resources/manual, compiled into the program.
namespace botdeck::ui::manual {

/// The pages in the order of their contents, as files and links name them.
inline constexpr std::array pageNames{
    "index",
    "first-bot",
    "monitoring",
    "conversation",
    "keyboards",
    "permissions",
    "passport",
    "webhooks",
    "api",
    "command-line",
    "settings-and-secrets",
    "troubleshooting",
    "shortcuts",
};

/// "en", "zh_CN", "zh_TW"; every page is there in each.
QStringList languages();
/// That of what is spoken now; English where no other fits.
QString languageFor(const QLocale &locale);

[[nodiscard]] bool hasPage(const QString &page);
/// Markdown. Empty where there is no such page or language.
QString pageText(const QString &page, const QString &language);
/// Its first heading.
QString pageTitle(const QString &page, const QString &language);

/// A place where words were found.
struct Hit
{
    QString page;
    /// The nearest heading above it.
    QString heading;
    /// The line without its Markdown marks.
    QString line;
};

/// The lines that hold each of the words, whatever their case, in the order of the pages; 200 at most.
QList<Hit> find(const QString &words, const QString &language);

} // namespace botdeck::ui::manual
