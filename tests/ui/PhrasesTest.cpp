// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GatewayWords.h"
#include "api/NetworkWords.h"
#include "api/PollPlan.h"
#include "security/KeychainWords.h"
#include "storage/SqliteErrors.h"
#include "ui/bots/BotsView.h"
#include "ui/converse/ContentWords.h"
#include "ui/look/Sentence.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/preferences/StartTrouble.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/Sentences.h"
#include "WindowTest.h"

#include <QLabel>
#include <QRegularExpression>
#include <QStatusBar>

#include <sqlite3.h>

#include <algorithm>

namespace botdeck::test {

using core::Error;
using core::ErrorKind;
using domain::BotState;
using domain::BotStatus;

namespace {

/// Two words of English in a row.
bool isEnglish(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}"));
    return words.match(text).hasMatch();
}

bool isChinese(const QString &text)
{
    const bool hasHan = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
    return hasHan && !isEnglish(text);
}

class PhrasesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
        pass();
    }

    /// Everything that the dock says of the first bot.
    QString dockText()
    {
        const QModelIndex index = window->bots().bots().indexOf(key(0));
        return index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::ToolTipRole).toString();
    }
};

/// One of each place where sentences are made.
QList<Error> errorsFromBelow()
{
    return {
        {ErrorKind::Network, api::networkFault(QNetworkReply::ConnectionRefusedError).words},
        {ErrorKind::Tls,
         {QT_TRANSLATE_NOOP("Phrase", "The server %1 cannot be trusted: %2. Nothing was sent."),
          {QStringLiteral("192.0.2.1"), api::certificateFault(QSslError::CertificateExpired)}}},
        {ErrorKind::Network, api::closeMeaning(1006).words},
        api::handshakeRefusal(QStringLiteral("…: Unhandled http status code: 502 (…)")).error,
        security::keychainSilence(true),
        security::keychainError(0, QStringLiteral("42"), security::KeychainHealth::Locked),
        storage::storageError(SQLITE_FULL),
    };
}

QList<BotStatus> statusesFromBelow()
{
    QList<BotStatus> statuses{
        api::conflictStatus({ErrorKind::Conflict, QStringLiteral("409")}),
        api::whatNow({ErrorKind::Unauthorised, QStringLiteral("401"), {}, 401}, true, 1, 0),
        api::whatNow({ErrorKind::RateLimited, {}, std::chrono::seconds(7)}, true, 1, 0),
        api::whatNow({ErrorKind::RateLimited, {}, std::chrono::hours(48)}, true, 1, 0),
    };
    for (const Error &error : errorsFromBelow())
        statuses += api::whatNow(error, true, 1, 0);
    return statuses;
}

} // namespace

TEST_F(PhrasesTest, TheBotsDockSpeaksTheWindowsLanguage)
{
    for (const BotStatus &status : statusesFromBelow()) {
        ASSERT_TRUE(isEnglish(status.reason)) << "else it would prove nothing";
        console.setState(key(0), status);
        pass();
        QString text = dockText();
        text.remove(console.bots().first().name);
        EXPECT_FALSE(isEnglish(text)) << qPrintable(text);
    }
}

TEST_F(PhrasesTest, SoDoTheStatusLineAndTheEventRows)
{
    for (const BotStatus &status : statusesFromBelow()) {
        console.setState(key(0), status);
        models::FeedEvent event{key(0), models::FeedEvent::Kind::BackingOff, 0, status.reason};
        event.retryIn = std::chrono::seconds(8);
        Q_EMIT console.eventHappened(event);
        pass();
        for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
            EXPECT_FALSE(isEnglish(label->text() + label->toolTip())) << qPrintable(label->text());
        const auto &updates = window->monitor().updates();
        const int column = models::UpdateListModel::SummaryColumn;
        const QString text = updates.index(updates.rowCount() - 1, column).data().toString();
        EXPECT_TRUE(isChinese(text)) << qPrintable(text);
    }
}

TEST_F(PhrasesTest, SoDoTheNoticesAboveThePagesAndWhatDialogsSayOfFailures)
{
    ui::preferences::StartTrouble trouble(theme);
    for (const Error &error : errorsFromBelow()) {
        Q_EMIT console.storeFailed(error.detail);
        pass();
        const QString banner = child<QWidget>("banner").findChild<QLabel *>()->text();
        EXPECT_TRUE(isChinese(banner)) << qPrintable(banner);
        trouble.say(error);
        const QString why =
            trouble.findChild<ui::look::Sentence *>(QStringLiteral("startTroubleWhy"))->text();
        EXPECT_TRUE(isChinese(why)) << qPrintable(why);
        const QString words = ui::widgets::keepFailure(error);
        EXPECT_TRUE(isChinese(words)) << qPrintable(words);
    }
}

TEST_F(PhrasesTest, SoDoesAMessageThatWasNotSent)
{
    for (const Error &error : errorsFromBelow()) {
        domain::ChatMessage message;
        message.state = domain::MessageState::Failed;
        message.trouble = error.detail;
        const QString words = ui::converse::troubleWords(message);
        EXPECT_TRUE(isChinese(words)) << qPrintable(words);
    }
}

TEST(JoinedSentences, HaveNoBlankBehindAMarkThatLooksLikeOne)
{
    using ui::widgets::joinedSentences;
    EXPECT_EQ(
        joinedSentences({QStringLiteral("One."), {}, QStringLiteral("Two.")}), QStringLiteral("One. Two."));
    EXPECT_EQ(
        joinedSentences({QStringLiteral("未保存。"), QStringLiteral("请重试。"), QStringLiteral("Oh.")}),
        QStringLiteral("未保存。请重试。Oh."));
    EXPECT_EQ(
        joinedSentences({QStringLiteral("Forbidden."), QStringLiteral("请重试。")}),
        QStringLiteral("Forbidden. 请重试。"));
    EXPECT_EQ(joinedSentences({{}, QStringLiteral("One.")}), QStringLiteral("One."));
}

} // namespace botdeck::test
