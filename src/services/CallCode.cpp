// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallCode.h"

#include "domain/keyboard/CodeLiterals.h"

#include <algorithm>

namespace botdeck::services {

using domain::cppRawLiteral;
using domain::javaScriptLiteral;
using domain::pythonLiteral;

namespace {

constexpr QChar singleQuote = u'\'';

/// What stands around the token.
struct Surroundings
{
    QString server;
    QString before;
    QString behind;
};

Surroundings surroundingsOf(const ShownAddress &address, const platform::Request &request)
{
    QString path = address.pathForm;
    path.replace(QStringLiteral("{method}"), QString::fromLatin1(request.path));
    if (!request.query.isEmpty())
        path += u'?' + QString::fromLatin1(request.query);
    const qsizetype token = path.indexOf(QStringLiteral("{token}"));
    return {
        address.server.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo),
        path.first(std::max<qsizetype>(0, token)),
        path.mid(token < 0 ? 0 : token + qsizetype(qstrlen("{token}")))};
}

QString verbOf(const platform::Request &request)
{
    return QString::fromLatin1(platform::verbName(request.verb));
}

bool isMultipart(const platform::Request &request)
{
    return !request.fields.isEmpty() || !request.files.isEmpty();
}

/// Every character of it can be seen.
QString bodyText(const platform::Request &request)
{
    const bool isJson = request.contentType == "application/json";
    return isJson ? domain::visibleJson(request.body) : QString::fromUtf8(request.body);
}

// %1 server, %2 and %3 the path around the token, %4 the verb, %5 the body, %6 what else is imported.
constexpr auto pythonProgram =
    R"code(# BOT_TOKEN comes from the environment, so does BOT_SERVER for another server.
import os
%6from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import HTTPRedirectHandler, Request, build_opener


class NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


server = os.environ.get("BOT_SERVER", %1)
token = quote(os.environ["BOT_TOKEN"], safe=":")
%5request = Request(server + %2 + token + %3, body, headers, method="%4")
try:
    with build_opener(NoRedirect).open(request, timeout=60) as answer:
        print(answer.read().decode())
except HTTPError as refusal:
    print(refusal.read().decode())
    raise SystemExit(1)
)code";

// %1 the fields, %2 the files.
constexpr auto pythonForm = R"code(boundary = uuid4().hex
headers = {"Content-Type": "multipart/form-data; boundary=" + boundary}
body = b""
for name, value in [
%1]:
    body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
for name, path in [
%2]:
    head = f'form-data; name="{name}"; filename="{os.path.basename(path)}"'
    with open(path, "rb") as file:
        body += f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode() + file.read() + b"\r\n"
body += f"--{boundary}--\r\n".encode()
)code";

QString pythonPair(const QString &name, const QString &value)
{
    return QStringLiteral("    (%1, %2),\n").arg(pythonLiteral(name), pythonLiteral(value));
}

QString pythonBody(const platform::Request &request)
{
    if (isMultipart(request)) {
        QString fields;
        QString files;
        for (const auto &[name, value] : request.fields)
            fields += pythonPair(name, QString::fromUtf8(value));
        for (const platform::FilePart &file : request.files)
            files += pythonPair(file.name, file.path);
        return QString::fromUtf8(pythonForm).arg(fields, files);
    }
    const QString type =
        request.contentType.isEmpty()
            ? QString()
            : QStringLiteral("\"Content-Type\": \"%1\"").arg(QString::fromLatin1(request.contentType));
    const QString body = request.body.isEmpty()
                             ? QStringLiteral("None")
                             : pythonLiteral(bodyText(request), singleQuote) + QStringLiteral(".encode()");
    return QStringLiteral("headers = {%1}\nbody = %2\n").arg(type, body);
}

// %1 to %5 as above; %6 what is prepared for the body, %7 what is imported.
constexpr auto nodeProgram =
    R"code(// BOT_TOKEN comes from the environment, so does BOT_SERVER for another server.
%7const server = process.env.BOT_SERVER ?? %1;
const token = process.env.BOT_TOKEN.split(":").map(encodeURIComponent).join(":");
%6const answer = await fetch(server + %2 + token + %3, {
  method: "%4",
%5  redirect: "manual",
});
console.log(await answer.text());
process.exitCode = answer.ok ? 0 : 1;
)code";

// %1 the fields, %2 the files. FormData would change line ends.
constexpr auto nodeForm = R"code(const boundary = crypto.randomUUID();
const parts = [];
for (const [name, value] of [
%1])
  parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
for (const [name, path] of [
%2]) {
  const head = `form-data; name="${name}"; filename="${basename(path)}"`;
  parts.push(`--${boundary}\r\nContent-Disposition: ${head}\r\n\r\n`, await readFile(path), "\r\n");
}
parts.push(`--${boundary}--\r\n`);
)code";

QString nodePair(const QString &name, const QString &value)
{
    return QStringLiteral("  [%1, %2],\n").arg(javaScriptLiteral(name), javaScriptLiteral(value));
}

QString nodeParts(const platform::Request &request)
{
    if (!isMultipart(request))
        return {};
    QString fields;
    QString files;
    for (const auto &[name, value] : request.fields)
        fields += nodePair(name, QString::fromUtf8(value));
    for (const platform::FilePart &file : request.files)
        files += nodePair(file.name, file.path);
    return QString::fromUtf8(nodeForm).arg(fields, files);
}

QString nodeBody(const platform::Request &request)
{
    if (isMultipart(request))
        return QStringLiteral(
            "  headers: { \"Content-Type\": `multipart/form-data; boundary=${boundary}` },\n"
            "  body: new Blob(parts),\n");
    QString lines;
    if (!request.contentType.isEmpty())
        lines += QStringLiteral("  headers: { \"Content-Type\": \"%1\" },\n")
                     .arg(QString::fromLatin1(request.contentType));
    if (!request.body.isEmpty())
        lines += QStringLiteral("  body: %1,\n").arg(javaScriptLiteral(bodyText(request), singleQuote));
    return lines;
}

// %1 to %5 as above; %6 what the body is called, %7 what is included.
constexpr auto qtCallProgram =
    R"code(// BOT_TOKEN comes from the environment, so does BOT_SERVER for another server.
// Needs Qt6::Network.
#include <QCoreApplication>
%7#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);

    QByteArray server = qgetenv("BOT_SERVER");
    if (server.isEmpty())
        server = %1;
    const QByteArray token = qgetenv("BOT_TOKEN").toPercentEncoding(":");
    QNetworkRequest request(QUrl::fromEncoded(server + %2 + token + %3));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);

%5    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.sendCustomRequest(request, "%4", %6);
    QObject::connect(reply, &QNetworkReply::finished, &application, [reply] {
        QTextStream(stdout) << reply->readAll() << Qt::endl;
        QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 1);
    });
    return QCoreApplication::exec();
}
)code";

QString cppPart(const QString &head, const QString &name, const QString &more, const QString &body)
{
    return QStringLiteral(
               "    {\n        QHttpPart part;\n        part.setRawHeader(\"Content-Disposition\", "
               "\"form-data; name=\\\"\" %1 \"\\\"%2\");\n%3        form.append(part);\n    }\n")
        .arg(name, more, head + body);
}

QString qtForm(const platform::Request &request)
{
    QString lines = QStringLiteral("    QHttpMultiPart form(QHttpMultiPart::FormDataType);\n");
    for (const auto &[name, value] : request.fields)
        lines += cppPart(
            {}, cppRawLiteral(name), {},
            QStringLiteral("        part.setBody(%1);\n").arg(cppRawLiteral(QString::fromUtf8(value))));
    for (const platform::FilePart &file : request.files)
        lines += cppPart(
            QStringLiteral("        auto *file = new QFile(QString::fromUtf8(%1), &form);\n"
                           "        if (!file->open(QIODevice::ReadOnly))\n            return 1;\n")
                .arg(cppRawLiteral(file.path)),
            cppRawLiteral(file.name), QStringLiteral("; filename=\\\"file\\\""),
            QStringLiteral("        part.setBodyDevice(file);\n"));
    return lines;
}

QString qtBody(const platform::Request &request)
{
    if (isMultipart(request))
        return qtForm(request);
    QString lines;
    if (!request.contentType.isEmpty())
        lines += QStringLiteral("    request.setHeader(QNetworkRequest::ContentTypeHeader, "
                                "QStringLiteral(\"%1\"));\n")
                     .arg(QString::fromLatin1(request.contentType));
    return lines + QStringLiteral("    const QByteArray body = %1;\n")
                       .arg(request.body.isEmpty() ? QStringLiteral("{}") : cppRawLiteral(bodyText(request)));
}

} // namespace

QString pythonCall(const ShownAddress &address, const platform::Request &request)
{
    const Surroundings around = surroundingsOf(address, request);
    return QString::fromUtf8(pythonProgram)
        .arg(
            pythonLiteral(around.server), pythonLiteral(around.before), pythonLiteral(around.behind),
            verbOf(request), pythonBody(request),
            isMultipart(request) ? QStringLiteral("from uuid import uuid4\n") : QString());
}

QString nodeCall(const ShownAddress &address, const platform::Request &request)
{
    const Surroundings around = surroundingsOf(address, request);
    const QString imports = QStringLiteral("import { readFile } from \"node:fs/promises\";\n"
                                           "import { basename } from \"node:path\";\n\n");
    return QString::fromUtf8(nodeProgram)
        .arg(
            javaScriptLiteral(around.server), javaScriptLiteral(around.before),
            javaScriptLiteral(around.behind), verbOf(request), nodeBody(request), nodeParts(request),
            isMultipart(request) ? imports : QString());
}

QString qtCall(const ShownAddress &address, const platform::Request &request)
{
    const Surroundings around = surroundingsOf(address, request);
    const bool hasForm = isMultipart(request);
    return QString::fromUtf8(qtCallProgram)
        .arg(
            cppRawLiteral(around.server), cppRawLiteral(around.before), cppRawLiteral(around.behind),
            verbOf(request), qtBody(request), hasForm ? QStringLiteral("&form") : QStringLiteral("body"),
            hasForm ? QStringLiteral("#include <QFile>\n#include <QHttpMultiPart>\n") : QString());
}

} // namespace botdeck::services
