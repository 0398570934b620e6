// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the includes of every source file and holds them to the direction of dependencies. Linking alone does
// not: a static library may include what it does not link.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

const QString root = QStringLiteral(BOTDECK_SOURCE_DIR);

/// Which of our folders each folder may include, besides itself.
const QHash<QString, QStringList> &allowed()
{
    static const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("domain"), names("core")},
        {QStringLiteral("platform"), names("core domain")},
        {QStringLiteral("api"), names("core domain platform")},
        {QStringLiteral("security"), names("core domain platform")},
        {QStringLiteral("storage"), names("core domain platform")},
        {QStringLiteral("models"), names("core domain")},
        {QStringLiteral("sandbox"), names("core domain platform security")},
        {QStringLiteral("services"), names("core domain platform api security storage models")},
    };
    return table;
}

struct Include
{
    QString file;
    QString target;
};

QList<Include> includesBelow(const QString &folder, const QString &pattern)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QList<Include> found;
    QDirIterator files(
        folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (QRegularExpression(pattern).match(target).hasMatch())
                found += {QDir(root).relativeFilePath(file.fileName()), target};
        }
    }
    return found;
}

} // namespace

TEST(Layers, FoldersOfSrcIncludeOnlyWhatLiesBelowThem)
{
    for (auto layer = allowed().begin(); layer != allowed().end(); ++layer) {
        for (const Include &include :
             includesBelow(root + QStringLiteral("/src/") + layer.key(), QStringLiteral("^[a-z]+/"))) {
            const QString folder = include.target.section(u'/', 0, 0);
            if (!allowed().contains(folder) && folder != QStringLiteral("ui") &&
                folder != QStringLiteral("app"))
                continue; // a system header such as sys/file.h
            EXPECT_TRUE(folder == layer.key() || layer->contains(folder))
                << qPrintable(include.file) << " includes " << qPrintable(include.target);
        }
    }
}

TEST(Layers, EveryFolderOfSrcIsInTheTable)
{
    const QStringList folders =
        QDir(root + QStringLiteral("/src")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_EQ(
        QSet<QString>(folders.begin(), folders.end()),
        QSet<QString>(allowed().keyBegin(), allowed().keyEnd()));
}

TEST(Layers, NothingUnderSrcKnowsWidgetsAndOnlyModelsKnowGui)
{
    const QString widgets =
        QStringLiteral("^(QtWidgets|QWidget|QApplication|QDialog|QMessageBox|QMainWindow|QAction$)");
    for (const Include &include : includesBelow(root + QStringLiteral("/src"), widgets))
        ADD_FAILURE() << qPrintable(include.file) << " includes " << qPrintable(include.target);
    const QString gui = QStringLiteral(
        "^(QtGui|QGuiApplication|QColor|QFont|QIcon|QPainter|QPalette|QPixmap|QImage|QTextDocument)");
    for (const Include &include : includesBelow(root + QStringLiteral("/src"), gui))
        EXPECT_TRUE(include.file.startsWith(QStringLiteral("src/models/"))) << qPrintable(include.file);
}

TEST(Layers, NoSqliteNetworkReplyOrJsonInTheUserInterface)
{
    const QString forbidden =
        QStringLiteral("^(sqlite3|QNetworkReply|QNetworkAccessManager|QJson|QtCrypto|httplib|simdjson)");
    for (const Include &include : includesBelow(root + QStringLiteral("/ui"), forbidden))
        ADD_FAILURE() << qPrintable(include.file) << " includes " << qPrintable(include.target);
    for (const Include &include : includesBelow(root + QStringLiteral("/src"), QStringLiteral("^sqlite3")))
        EXPECT_TRUE(
            include.file.startsWith(QStringLiteral("src/storage/")) &&
            include.file.endsWith(QStringLiteral(".cpp")))
            << qPrintable(include.file) << " shows an SQLite type outside storage";
}

TEST(Layers, FeaturesOfTheUserInterfaceDoNotIncludeEachOther)
{
    const QStringList features =
        QDir(root + QStringLiteral("/ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QSet<QString> shared{QStringLiteral("widgets"), QStringLiteral("prompts"), QStringLiteral("look")};
    for (const QString &feature : features) {
        if (feature == QStringLiteral("shell") || feature == QStringLiteral("tour"))
            continue; // the frame that puts the features together
        for (const Include &include :
             includesBelow(root + QStringLiteral("/ui/") + feature, QStringLiteral("^ui/"))) {
            const QString other = include.target.section(u'/', 1, 1);
            EXPECT_TRUE(other == feature || shared.contains(other))
                << qPrintable(include.file) << " includes " << qPrintable(include.target);
        }
    }
}
