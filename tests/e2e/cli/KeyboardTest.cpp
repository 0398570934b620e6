// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

class KeyboardVerbTest : public testing::Test
{
protected:
    /// One run on a file with this in it.
    Finished check(const QString &platform, const QByteArray &content, const QString &more = {})
    {
        QFile file(m_dir.filePath(QStringLiteral("keyboard")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return run(
            words(QStringLiteral("keyboard --platform %1 %2").arg(platform, more)) +
            QStringList(file.fileName()));
    }

    /// Rule, row and column of each objection.
    static QStringList objections(const Finished &finished)
    {
        QStringList all;
        for (const QJsonValue &each : finished.lastLine().value(QStringLiteral("objections")).toArray()) {
            EXPECT_FALSE(each[QStringLiteral("text")].toString().isEmpty());
            all += QStringLiteral("%1 %2,%3 %4")
                       .arg(each[QStringLiteral("rule")].toString())
                       .arg(each[QStringLiteral("row")].toInt(-1))
                       .arg(each[QStringLiteral("column")].toInt(-1))
                       .arg(each[QStringLiteral("severity")].toString());
        }
        return all;
    }

    QTemporaryDir m_dir;
};

const QString telegram = QStringLiteral("telegram");

} // namespace

TEST_F(KeyboardVerbTest, TheNotationIsPrintedInBothForms)
{
    const Finished finished =
        check(telegram, "Yes[callback_data:yes] | Terms[https://example.org/terms]\nNo[callback_data:no]\n");
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(objections(finished), QStringList());
    const QByteArray rows = R"({"inline_keyboard":[[{"text":"Yes","callback_data":"yes"},)"
                            R"({"text":"Terms","url":"https://example.org/terms"}],)"
                            R"([{"text":"No","callback_data":"no"}]]})";
    EXPECT_EQ(
        finished.lastLine().value(QStringLiteral("json")).toObject(), QJsonDocument::fromJson(rows).object());
    const Finished again =
        check(telegram, finished.lastLine().value(QStringLiteral("text")).toString().toUtf8());
    EXPECT_EQ(again.out, finished.out);
}

TEST_F(KeyboardVerbTest, WhatTheNotationCannotHoldHasNoTextAndLosesNothing)
{
    const Finished finished = check(
        telegram,
        R"([[{"text":"Play","callback_game":{"id":123456789012345678,"x":1e20}},{"text":"A","url":"https://a.example","style":7}]])");
    EXPECT_EQ(finished.status, 0) << finished.out.constData();
    EXPECT_TRUE(finished.lastLine().value(QStringLiteral("text")).isNull());
    EXPECT_TRUE(finished.out.contains(R"("callback_game":{"id":123456789012345678,"x":1e20})"));
    EXPECT_TRUE(finished.out.contains(R"("style":7)"));
}

TEST_F(KeyboardVerbTest, WhatTheServerWouldRefuseIsAnErrorAtItsPlace)
{
    // The Bot API takes 1 to 64 bytes of callback_data.
    const Finished finished = check(
        telegram, "Fits[callback_data:" + QByteArray(64, 'x') +
                      "]\nOne | Two[callback_data:" + QByteArray(65, 'x') + "]\n");
    EXPECT_EQ(finished.status, 1);
    EXPECT_TRUE(objections(finished).contains(QStringLiteral("callback_data_long 1,1 error")))
        << finished.out.constData();
    EXPECT_TRUE(finished.lastLine().value(QStringLiteral("json")).isObject());
}

TEST_F(KeyboardVerbTest, WhatCannotBeReadIsSaidWithItsPlace)
{
    struct Case
    {
        QByteArray content;
        QString objection;
        const char *says;
    };
    for (const Case &each :
         {Case{
              "Yes[callback_data:y]\nNo[callback_data:n\n", QStringLiteral("notation -1,-1 error"),
              "Line 2, "},
          Case{"No\xff[callback_data:n]", QStringLiteral("notation -1,-1 error"), "UTF-8"},
          Case{"{\"inline_keyboard\":[[", QStringLiteral("json -1,-1 error"), "no JSON"},
          Case{"[[{\"text\":\"A\"}],[7]]", QStringLiteral("json 1,0 error"), "button"},
          Case{"{\"chat_id\":5}", QStringLiteral("json -1,-1 error"), "no inline keyboard"}}) {
        const Finished finished = check(telegram, each.content);
        EXPECT_EQ(finished.status, 1) << each.content.constData();
        EXPECT_EQ(objections(finished), QStringList(each.objection)) << finished.out.constData();
        EXPECT_TRUE(finished.out.contains(each.says)) << finished.out.constData();
        EXPECT_TRUE(finished.lastLine().value(QStringLiteral("json")).isNull());
    }
}

TEST_F(KeyboardVerbTest, CodeStandsBesideTheRestWhereItIsAskedFor)
{
    const QByteArray notation = "Yes[yes] | No[no]";
    EXPECT_FALSE(check(telegram, notation).lastLine().contains(QStringLiteral("code")));
    for (const auto &[language, begin] :
         {std::pair("grammy", "const { Bot } = require(\"grammy\");"),
          std::pair("python", "from telegram import Bot, "),
          std::pair("qt", "#include <QCoreApplication>")}) {
        const Finished finished =
            check(telegram, notation, QStringLiteral("--as ") + QString::fromLatin1(language));
        EXPECT_EQ(finished.status, 0) << finished.err.constData();
        const QString code = finished.lastLine().value(QStringLiteral("code")).toString();
        EXPECT_TRUE(code.contains(QString::fromLatin1(begin))) << qPrintable(code);
        EXPECT_TRUE(finished.lastLine().value(QStringLiteral("json")).isObject());
    }
}

TEST_F(KeyboardVerbTest, WrongUseAndMissingFilesHaveTheirStatus)
{
    EXPECT_EQ(run(words(QStringLiteral("keyboard --platform telegram"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("keyboard --platform morse a.json"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("keyboard a.json"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("keyboard --platform telegram --as cobol a.json"))).status, 2);
    const Finished finished =
        run(words(QStringLiteral("keyboard --platform fanbook ")) + QStringList(m_dir.filePath(telegram)));
    EXPECT_EQ(finished.status, 4);
    EXPECT_FALSE(finished.err.isEmpty());
}
