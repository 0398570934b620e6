// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"

#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

SandboxProgram::SandboxProgram(const QString &options)
    : m_program(words(QStringLiteral("sandbox --seed 7 ") + options))
{
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
    m_firstLine = QJsonDocument::fromJson(m_program.readLine()).object();
}

DemoBot SandboxProgram::bot(const QString &platform) const
{
    for (const QJsonValue &bot : m_firstLine.value(QStringLiteral("bots")).toArray()) {
        if (bot[QStringLiteral("platform")].toString() == platform) {
            return {
                platform, bot[QStringLiteral("name")].toString(),
                bot[QStringLiteral("token")].toString().toUtf8(), bot[QStringLiteral("server")].toString(),
                bot[QStringLiteral("gateway")].toString()};
        }
    }
    ADD_FAILURE() << "no bot of " << qPrintable(platform);
    return {};
}

QJsonObject SandboxProgram::control(const QString &verb, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(
        QUrl(m_firstLine.value(QStringLiteral("url")).toString() + QStringLiteral("/_sandbox/") + verb));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(body).toJson()));
    EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QStringList SandboxProgram::tail(const DemoBot &bot, const QString &more) const
{
    return QStringList{QStringLiteral("tail"),
                       QStringLiteral("--platform"),
                       bot.platform,
                       QStringLiteral("--server"),
                       bot.server,
                       QStringLiteral("--store"),
                       path(QStringLiteral("store"))} +
           words(more);
}

Finished SandboxProgram::receive(const DemoBot &bot, int updates) const
{
    Program running(tail(bot, QStringLiteral("--print")), bot.token);
    for (int line = 0; line < updates; ++line)
        EXPECT_FALSE(running.readLine().isEmpty());
    return running.terminate();
}

} // namespace botdeck::test
