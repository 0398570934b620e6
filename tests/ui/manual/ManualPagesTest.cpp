// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual says is held to what the program says: a text, a verb or a key that changes fails here.
#include "domain/filter/FilterParser.h"
#include "SourceTexts.h"
#include "ui/manual/Manual.h"
#include "ui/shell/Workspaces.h"

#include <QKeySequence>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace botdeck::test {

using ui::manual::pageNames;
using ui::manual::pageText;

namespace {

const QString english = QStringLiteral("en");

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression form(
        pattern, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto match = form.globalMatch(text); match.hasNext();)
        found += match.next().captured(1).simplified();
    return found;
}

QString withoutBlocks(QString text)
{
    static const QRegularExpression block(
        QStringLiteral("^```.*?^```$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return text.remove(block);
}

QStringList headingLevels(const QString &text)
{
    return captured(withoutBlocks(text), QStringLiteral("^(#+) "));
}

QStringList links(const QString &text)
{
    QStringList found = captured(text, QStringLiteral("\\]\\(([^)\\n]*)\\)"));
    found.sort();
    return found;
}

QStringList blocks(const QString &text)
{
    return captured(text, QStringLiteral("^```(.*?)^```$"));
}

QStringList bold(const QString &text)
{
    return captured(withoutBlocks(text), QStringLiteral("\\*\\*([^*]+)\\*\\*"));
}

QStringList codes(const QString &text)
{
    return captured(withoutBlocks(text), QStringLiteral("`([^`\\n]+)`"));
}

/// What the program says, in the page about that.
QStringList quotes(const QString &language)
{
    return captured(
        pageText(QStringLiteral("troubleshooting"), language), QStringLiteral("^\\| `([^`\\n]+)`"));
}

/// One that is shown with something behind it ("Backing off %1 s") may be named by its beginning.
bool isSaid(const QString &words)
{
    const QSet<QString> &said = literals();
    return said.contains(words) || std::any_of(said.begin(), said.end(), [&words](const QString &each) {
               return each.startsWith(words + u' ') || each == words + u':';
           });
}

/// What a program asks Qt for by another name than its keys.
struct StandardName
{
    const char *name;
    QKeySequence::StandardKey key;
};

constexpr std::array standardNames{
    StandardName{"Find", QKeySequence::Find},       StandardName{"Undo", QKeySequence::Undo},
    StandardName{"Back", QKeySequence::Back},       StandardName{"Redo", QKeySequence::Redo},
    StandardName{"Forward", QKeySequence::Forward}, StandardName{"Save", QKeySequence::Save},
};

/// Every key that the sources of the window give to something, as QKeySequence writes it.
QSet<QString> keysInSources()
{
    QSet<QString> keys;
    const QString sources = sourceTextsBelow(QStringLiteral("ui")).join(u'\n');
    for (const QString &each :
         captured(sources, QStringLiteral("\"((?:Ctrl\\+|Shift\\+|Alt\\+|F\\d)[^\"\\s]*)\"")))
        keys += each;
    for (QString each : captured(sources, QStringLiteral("((?:Qt::(?:CTRL|SHIFT|ALT) \\| )*Qt::Key_\\w+)"))) {
        each.remove(QStringLiteral("Qt::Key_"))
            .remove(QStringLiteral("Qt::"))
            .replace(QStringLiteral(" | "), QStringLiteral("+"));
        each.replace(QStringLiteral("CTRL"), QStringLiteral("Ctrl"))
            .replace(QStringLiteral("SHIFT"), QStringLiteral("Shift"));
        keys += each.replace(QStringLiteral("ALT"), QStringLiteral("Alt"))
                    .replace(QStringLiteral("Slash"), QStringLiteral("/"));
    }
    for (const StandardName &each : standardNames) {
        if (!sources.contains(QStringLiteral("QKeySequence::") + QLatin1StringView(each.name)))
            continue;
        for (const QKeySequence &binding : QKeySequence::keyBindings(each.key))
            keys += binding.toString(QKeySequence::PortableText);
    }
    for (size_t at = 0; at < ui::shell::workspaceTable.size(); ++at)
        keys += QStringLiteral("Ctrl+%1").arg(at + 1);
    return keys;
}

} // namespace

class ManualPages : public testing::TestWithParam<const char *>
{
protected:
    [[nodiscard]] static QString page() { return QString::fromLatin1(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(All, ManualPages, testing::ValuesIn(pageNames), [](const auto &info) {
    QString name = QString::fromLatin1(info.param);
    return name.remove(u'-').toStdString();
});

TEST_P(ManualPages, IsTheSameInThreeLanguages)
{
    const QString own = pageText(page(), english);
    ASSERT_TRUE(own.startsWith(QStringLiteral("# "))) << GetParam();
    for (const QString &language : ui::manual::languages()) {
        const QString other = pageText(page(), language);
        EXPECT_EQ(headingLevels(other), headingLevels(own)) << qPrintable(language);
        EXPECT_EQ(links(other), links(own)) << qPrintable(language);
        EXPECT_EQ(blocks(other), blocks(own)) << qPrintable(language);
        EXPECT_EQ(bold(other).size(), bold(own).size()) << qPrintable(language);
    }
}

TEST_P(ManualPages, LeadsOnlyToPagesThatAreThere)
{
    for (const QString &link : links(pageText(page(), english))) {
        EXPECT_TRUE(link.endsWith(QStringLiteral(".md"))) << qPrintable(link);
        EXPECT_TRUE(ui::manual::hasPage(link.chopped(3))) << qPrintable(link);
    }
}

TEST_P(ManualPages, WhatIsBoldStandsInTheProgram)
{
    for (const QString &words : bold(pageText(page(), english))) {
        if (words != QStringLiteral("PROFILE")) {
            EXPECT_TRUE(isSaid(words)) << qPrintable(words);
        }
    }
}

TEST_P(ManualPages, WhatIsBoldInChineseIsWhatTheWindowSaysInChinese)
{
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const QHash<QString, QStringList> &said = translations(QString::fromLatin1(language));
        const QStringList shown = bold(pageText(page(), QString::fromLatin1(language)));
        for (const QString &words : bold(pageText(page(), english))) {
            const QStringList ways = said.value(words);
            EXPECT_TRUE(
                ways.isEmpty() ||
                std::any_of(
                    ways.begin(), ways.end(), [&shown](const QString &way) { return shown.contains(way); }))
                << language << ": " << qPrintable(words) << " = " << qPrintable(ways.join(u'/'));
        }
    }
}

TEST_P(ManualPages, NamesOnlyVerbsAndOptionsThatThereAre)
{
    const QString text = pageText(page(), english);
    const QString help = sourceText(QStringLiteral("app/cli/Help.cpp"));
    for (const QString &verb : captured(text, QStringLiteral("\\bbotdeck ([a-z]+)\\b"))) {
        if (verb != QStringLiteral("command")) {
            EXPECT_TRUE(help.contains(QStringLiteral("QLatin1StringView(\"%1\")").arg(verb)))
                << qPrintable(verb);
        }
    }
    const QString sources = sourceTextsBelow(QStringLiteral("app")).join(u'\n');
    for (const QString &option : captured(text, QStringLiteral("(?<![\\w-])--([a-z][a-z-]*)")))
        EXPECT_TRUE(
            sources.contains(QStringLiteral("\"%1\"").arg(option)) ||
            sources.contains(QStringLiteral("--") + option))
            << qPrintable(option);
}

TEST(ManualPagesTest, TheContentsLeadToEveryPage)
{
    const QStringList named = links(pageText(QStringLiteral("index"), english));
    for (const char *name : pageNames) {
        if (QLatin1StringView(name) != QLatin1StringView("index")) {
            EXPECT_TRUE(named.contains(QString::fromLatin1(name) + QStringLiteral(".md"))) << name;
        }
    }
}

TEST(ManualPagesTest, EveryWorkspaceHasItsPage)
{
    for (const ui::shell::WorkspaceRow &row : ui::shell::workspaceTable)
        EXPECT_TRUE(ui::manual::hasPage(QString::fromLatin1(row.manualPage))) << row.word;
}

TEST(ManualPagesTest, EveryVerbOfTheHelpIsExplained)
{
    const QString page = pageText(QStringLiteral("command-line"), english);
    const QStringList verbs = captured(
        sourceText(QStringLiteral("app/cli/Help.cpp")),
        QStringLiteral("QLatin1StringView\\(\"([a-z]+)\"\\)"));
    ASSERT_GE(verbs.size(), 13);
    for (const QString &verb : verbs)
        EXPECT_TRUE(page.contains(QStringLiteral("| `botdeck %1` |").arg(verb))) << qPrintable(verb);
}

TEST_P(ManualPages, NamesOnlyKeysThatTheWindowHas)
{
    // Qt's own, wherever something has the focus.
    static const QSet<QString> everywhere{
        QStringLiteral("Tab"), QStringLiteral("Enter"), QStringLiteral("Del"), QStringLiteral("Alt"),
        QStringLiteral("Shift+F10")};
    static const QSet<QString> keys = keysInSources();
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:Ctrl|Shift|Alt)\\+.+|F\\d+|Tab|Enter|Del|Alt|End|Space|[A-Z/])$"));
    for (const QString &code : codes(pageText(page(), english))) {
        if (form.match(code).hasMatch()) {
            EXPECT_TRUE(keys.contains(code) || everywhere.contains(code)) << qPrintable(code);
        }
    }
}

TEST_P(ManualPages, ShowsOnlyFiltersThatCanBeMeant)
{
    static const QRegularExpression form(
        QStringLiteral("^\\(?(?:kind|from|chat|has|is|after)[:~]\\w|^json\\.\\w"));
    for (const QString &code : codes(pageText(page(), english))) {
        if (form.match(code).hasMatch()) {
            EXPECT_TRUE(domain::parseFilter(code, {})) << qPrintable(code);
        }
    }
}

TEST(ManualPagesTest, WhatTroubleshootingQuotesIsSaidByTheProgram)
{
    const QStringList quoted = quotes(english);
    ASSERT_GT(quoted.size(), 30);
    for (const QString &words : quoted)
        EXPECT_TRUE(literals().contains(words)) << qPrintable(words);
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const QHash<QString, QStringList> &said = translations(QString::fromLatin1(language));
        const QStringList own = quotes(QString::fromLatin1(language));
        ASSERT_EQ(own.size(), quoted.size());
        for (qsizetype at = 0; at < quoted.size(); ++at) {
            EXPECT_TRUE(said.value(quoted.at(at)).contains(own.at(at)))
                << language << ": " << qPrintable(own.at(at));
        }
    }
}

} // namespace botdeck::test
