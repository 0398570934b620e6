// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTexts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

const QString root = QStringLiteral(BOTDECK_SOURCE_DIR "/");

QString withoutMarks(QString words)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&\\w\\)"));
    return words.remove(inBrackets).remove(u'&');
}

void addLiterals(const QString &text, QSet<QString> &into)
{
    static const QRegularExpression side(QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+"));
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    for (auto found = side.globalMatch(text); found.hasNext();) {
        QString whole;
        const QString group = found.next().captured();
        for (auto part = one.globalMatch(group); part.hasNext();)
            whole += part.next().captured(1);
        whole.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        into += withoutMarks(whole);
    }
}

} // namespace

QString sourceText(const QString &path)
{
    QFile file(root + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList sourceTextsBelow(const QString &folder)
{
    QStringList texts;
    QDirIterator files(
        root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        texts += sourceText(files.next().mid(root.size()));
    return texts;
}

const QSet<QString> &literals()
{
    static const QSet<QString> all = [] {
        QSet<QString> found;
        for (const char *folder : {"ui", "src", "app"}) {
            for (const QString &text : sourceTextsBelow(QString::fromLatin1(folder)))
                addLiterals(text, found);
        }
        return found;
    }();
    return all;
}

namespace {

QHash<QString, QStringList> readTranslations(const QString &language)
{
    QHash<QString, QStringList> all;
    QXmlStreamReader xml(sourceText(QStringLiteral("translations/botdeck_%1.ts").arg(language)));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = withoutMarks(xml.readElementText());
        } else if (xml.name() == u"translation" && xml.attributes().isEmpty()) {
            all[source] += withoutMarks(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return all;
}

} // namespace

const QHash<QString, QStringList> &translations(const QString &language)
{
    static QHash<QString, QHash<QString, QStringList>> read;
    if (!read.contains(language))
        read.insert(language, readTranslations(language));
    return read[language];
}

} // namespace botdeck::test
