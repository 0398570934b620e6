// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the README say what they show (ui/tour/PictureFacts). This tells when a workspace, a menu,
// a tab or a column came, went or was renamed, when the step went, or when the size is another one. It does
// not tell whether layout, colours or data are as they would be now: that takes eyes.
#include "SourceTexts.h"
#include "ui/shell/Workspaces.h"

#include <QImageReader>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

const QString folder = QStringLiteral(BOTDECK_SOURCE_DIR "/resources/manual/");

QStringList pictures()
{
    static const QRegularExpression form(QStringLiteral("\\(resources/manual/([^)]+\\.png)\\)"));
    QStringList found;
    for (auto match = form.globalMatch(sourceText(QStringLiteral("README.md"))); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

} // namespace

TEST(Picture, OfTheReadmeIsOneOfTheTourAndShowsWhatTheWindowHasNow)
{
    ASSERT_FALSE(pictures().isEmpty());
    const QString steps = sourceTextsBelow(QStringLiteral("ui/tour")).join(u'\n');
    for (const QString &name : pictures()) {
        QImageReader reader(folder + name);
        const QString step = reader.text(QStringLiteral("Step"));
        ASSERT_FALSE(step.isEmpty()) << qPrintable(name) << " was not made by botdeck tour";
        for (const QString &part : {step.section(u'/', 0, 0), step.section(u'/', 1)})
            EXPECT_TRUE(steps.contains(QStringLiteral("\"%1\"").arg(part))) << qPrintable(step);
        EXPECT_EQ(reader.text(QStringLiteral("Version")), QStringLiteral(BOTDECK_VERSION));
        EXPECT_EQ(reader.size(), QSize(1440, 900));
        const QStringList words = reader.text(QStringLiteral("Words")).split(u'|');
        for (const QString &each : words)
            EXPECT_TRUE(literals().contains(each))
                << qPrintable(each) << " is no word of the window any more";
        for (const ui::shell::WorkspaceRow &row : ui::shell::workspaceTable)
            EXPECT_TRUE(words.contains(QString::fromLatin1(row.name))) << row.name;
        static const QRegularExpression title(QStringLiteral("setTitle\\(tr\\(\"([^\"]+)\"\\)\\)"));
        const QString menus = sourceText(QStringLiteral("ui/shell/Menus.cpp"));
        for (auto match = title.globalMatch(menus); match.hasNext();) {
            const QString menu = match.next().captured(1).remove(u'&');
            EXPECT_TRUE(words.contains(menu)) << qPrintable(menu);
        }
    }
}

} // namespace botdeck::test
