// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuietSandbox.h"

#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace botdeck::test {

const QString QuietSandbox::quietBot = QStringLiteral("Release Notes");

void QuietSandbox::SetUp()
{
    ASSERT_TRUE(QDir().mkpath(profile()));
    QFile settings(profile() + QStringLiteral("/settings.ini"));
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("[sandbox]\nrate=0\n");
}

QString QuietSandbox::serverIn(Puppet &console)
{
    console.clickItem(QStringLiteral("bots"), quietBot);
    console.choose(QStringLiteral("Bot"), QStringLiteral("Edit…"));
    console.awaits(QStringLiteral("editBotDialog"));
    const QString server = console.text(QStringLiteral("editBotDialog/server"));
    console.click(QStringLiteral("editBotDialog/=Cancel"));
    console.awaitsGone(QStringLiteral("editBotDialog"));
    return server;
}

void QuietSandbox::control(const QString &server, const QString &what, const QJsonObject &wish)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server + QStringLiteral("/_sandbox/") + what));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(wish).toJson()));
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    ASSERT_EQ(reply->error(), QNetworkReply::NoError) << reply->readAll().constData();
}

void QuietSandbox::openChat(Puppet &console, const QString &text)
{
    control(
        serverIn(console), QStringLiteral("say"),
        {{QStringLiteral("bot"), quietBot}, {QStringLiteral("text"), text}});
    console.press(QStringLiteral("Ctrl+2"));
    console.awaitsRows(QStringLiteral("chats"), 1);
    console.clickRow(QStringLiteral("chats"), 0);
    awaitsSpoken(console, text);
}

} // namespace botdeck::test
