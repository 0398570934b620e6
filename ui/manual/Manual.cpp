// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/Manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::manual {

namespace {

constexpr qsizetype mostHits = 200;

/// "**Send** (`Ctrl+Enter`), see [webhooks](webhooks.md)" as it is read.
QString withoutMarks(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression edges(QStringLiteral("^[#>|*\\s-]+|[|\\s]+$"));
    line.replace(link, QStringLiteral("\\1"));
    line.remove(QStringLiteral("**")).remove(u'`').remove(edges);
    return line.replace(QStringLiteral(" | "), QStringLiteral(" – "));
}

bool holdsAll(const QString &line, const QStringList &needles)
{
    return std::all_of(needles.begin(), needles.end(), [folded = line.toCaseFolded()](const QString &needle) {
        return folded.contains(needle);
    });
}

void findInPage(const QString &page, const QString &language, const QStringList &needles, QList<Hit> &hits)
{
    QString heading;
    const QString text = pageText(page, language);
    for (const QStringView each : QStringView(text).split(u'\n')) {
        const QString line = withoutMarks(each.toString());
        if (each.startsWith(u'#'))
            heading = line;
        if (hits.size() < mostHits && holdsAll(line, needles))
            hits += {page, heading, line};
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
}

QString languageFor(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return languages().at(0);
    return locale.script() == QLocale::TraditionalChineseScript ? languages().at(2) : languages().at(1);
}

bool hasPage(const QString &page)
{
    return std::ranges::any_of(
        pageNames, [&page](const char *name) { return page == QLatin1StringView(name); });
}

QString pageText(const QString &page, const QString &language)
{
    QFile file(QStringLiteral(":/botdeck/manual/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pageTitle(const QString &page, const QString &language)
{
    const QString text = pageText(page, language);
    return withoutMarks(text.section(u'\n', 0, 0));
}

QList<Hit> find(const QString &words, const QString &language)
{
    const QStringList needles = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> hits;
    if (needles.isEmpty())
        return hits;
    for (const char *name : pageNames)
        findInPage(QLatin1StringView(name), language, needles, hits);
    return hits;
}

} // namespace botdeck::ui::manual
