// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/CodeLiterals.h"
#include "domain/keyboard/CodeWriters.h"

namespace botdeck::domain {

namespace {

// %1 the variables of the environment, %2 the keyboard, %3 the text, %4 the ids, %5 the server, %6 and %7 the
// path around the token, %8 what follows the text in the body.
constexpr auto qtProgram = R"code(// %1 come from the environment, so does BOT_SERVER for another server.
// Needs Qt6::Network.
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);

%2    const QByteArray text = %3;
    // Joined as text: QJsonDocument would write some numbers in another way.
    const QByteArray body = "{"
%4        "\"text\":" + text%8 + "}";

    QByteArray server = qgetenv("BOT_SERVER");
    if (server.isEmpty())
        server = "%5";
    const QByteArray token = qgetenv("BOT_TOKEN").toPercentEncoding(":");
    QNetworkRequest request(QUrl::fromEncoded(server + "%6" + token + "%7"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));

    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &application, [reply] {
        QTextStream(stdout) << reply->readAll() << Qt::endl;
        QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 1);
    });
    return QCoreApplication::exec();
}
)code";

QString variableOf(const QString &id)
{
    return id.toUpper();
}

/// The lines that put the ids into the body, as the numbers that every platform takes.
QString idLines(const QStringList &ids)
{
    QString lines;
    for (const QString &id : ids)
        lines += QStringLiteral(
                     "        \"\\\"%1\\\":\" + QByteArray::number(qgetenv(\"%2\").toLongLong()) + \",\"\n")
                     .arg(id, variableOf(id));
    return lines;
}

QString variablesText(const QStringList &ids)
{
    QStringList variables{QStringLiteral("BOT_TOKEN")};
    for (const QString &id : ids)
        variables += variableOf(id);
    const QString last = variables.takeLast();
    return variables.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

QString keyboardLine(const Keyboard &keyboard)
{
    return QStringLiteral("    const QByteArray keyboard = ") +
           cppRawLiteral(keyboardJsonLines(keyboard).join(u'\n')) + QStringLiteral(";\n");
}

} // namespace

QString qtCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text)
{
    const QStringList around = QString(call.pathForm)
                                   .replace(QStringLiteral("{method}"), call.method)
                                   .split(QStringLiteral("{token}"));
    QString behind;
    if (!text.parseMode.isEmpty())
        behind += QStringLiteral(" + ") +
                  cppRawLiteral(QStringLiteral(",\"parse_mode\":") + visibleJson(quotedJson(text.parseMode)));
    if (keyboard)
        behind += QStringLiteral(" + \",\\\"reply_markup\\\":\" + keyboard");
    return QString::fromUtf8(qtProgram).arg(
        variablesText(call.ids), keyboard ? keyboardLine(*keyboard) : QString(),
        cppRawLiteral(visibleJson(quotedJson(text.text))), idLines(call.ids), call.server, around.first(),
        around.last(), behind);
}

} // namespace botdeck::domain
