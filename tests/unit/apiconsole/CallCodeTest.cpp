// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls copied as lines and programs; those that are programs are run against the sandbox, Qt's after a
// compiler.
#include "ApiFixture.h"
#include "core/AtomicFile.h"
#include "services/CopyAs.h"

#include <QJsonDocument>
#include <QProcess>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using platform::Argument;
using services::CallForm;
using test::text;

namespace {

const QList<CallForm> allForms{CallForm::Curl,   CallForm::Command, CallForm::Json,
                               CallForm::Python, CallForm::Node,    CallForm::Qt};

class CallCodeTest : public test::ApiFixture
{
protected:
    void SetUp() override
    {
        meet(PlatformId::Telegram);
        m_known.add(token(PlatformId::Telegram));
        m_address.server = typed(PlatformId::Telegram).server;
        m_address.pathForm = platform(PlatformId::Telegram).pathForm();
        m_address.maskedToken = u"4711:••••••••"_s;
        m_message = {text(u"chat_id"_s, known("chat_id").toUtf8()), text(u"text"_s, m_words)};
        m_upload = {
            text(u"chat_id"_s, known("chat_id").toUtf8()),
            {u"document"_s, Argument::Kind::File, m_dir.filePath(u"upload.bin"_s).toUtf8()},
            text(u"caption"_s, m_words)};
    }

    QByteArray copied(CallForm form, const char *key, const QList<Argument> &arguments)
    {
        const platform::Platform &telegram = platform(PlatformId::Telegram);
        const auto copy = services::CopyAs(m_known).call(
            form, **telegram.method(QString::fromLatin1(key)), arguments, m_address, telegram);
        EXPECT_TRUE(copy) << qPrintable(copy ? QString() : copy.error().detail.english());
        return copy.value_or(QByteArray());
    }

    /// What it prints, as JSON.
    QJsonObject ran(const QString &interpreter, const QString &name, const QByteArray &source)
    {
        const QString path = m_dir.filePath(name);
        EXPECT_TRUE(core::writeWhole(path, source));
        return printed(interpreter, {path});
    }

    /// The same of a program, with the bot's token where such a copy looks for it.
    QJsonObject printed(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BOT_TOKEN"_s, QString::fromUtf8(token(PlatformId::Telegram).reveal()));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    /// What the sandbox says that it was sent.
    QString sentText(const QJsonObject &answer)
    {
        const QJsonValue message = answer[u"result"_s];
        return message[u"text"_s].toString() + message[u"caption"_s].toString();
    }

    const QByteArray m_words = "one \"two\" 'three' \\ {four} %5 你好\nsix";
    services::ShownAddress m_address;
    QList<Argument> m_message;
    QList<Argument> m_upload;
};

} // namespace

TEST_F(CallCodeTest, ProgramsSendExactlyWhatWasTyped)
{
    const QString words = QString::fromUtf8(m_words);
    const struct
    {
        CallForm form;
        QString interpreter;
        QString name;
    } programs[]{
        {CallForm::Python, u"/usr/bin/python3"_s, u"call.py"_s}, {CallForm::Node, u"node"_s, u"call.mjs"_s}};
    for (const auto &[form, interpreter, name] : programs) {
        SCOPED_TRACE(qPrintable(name));
        EXPECT_EQ(sentText(ran(interpreter, name, copied(form, "sendMessage", m_message))), words);
        const QJsonObject sent = ran(interpreter, name, copied(form, "sendDocument", m_upload));
        EXPECT_EQ(sentText(sent), words);
        EXPECT_EQ(sent[u"result"_s][u"document"_s][u"file_size"_s].toInt(), int(qstrlen("invented bytes")));
    }
}

TEST_F(CallCodeTest, TheQtProgramIsCompiledAndSendsExactlyWhatWasTyped)
{
    const QString source = m_dir.filePath(u"call.cpp"_s);
    const QString program = m_dir.filePath(u"call"_s);
    ASSERT_TRUE(core::writeWhole(source, copied(CallForm::Qt, "sendDocument", m_upload)));
    QStringList line{u"-std=c++17"_s, u"-fPIC"_s, u"-O0"_s, source, u"-o"_s, program};
    for (const QString &folder : QStringLiteral(QT_INCLUDES).split(u':', Qt::SkipEmptyParts))
        line << u"-isystem"_s << folder;
    line << QStringLiteral(QT_NETWORK_LIBRARY) << QStringLiteral(QT_CORE_LIBRARY);
    QProcess compiler;
    compiler.start(QStringLiteral(CXX_COMPILER), line);
    ASSERT_TRUE(compiler.waitForFinished(300'000));
    ASSERT_EQ(compiler.exitCode(), 0) << compiler.readAllStandardError().constData();
    const QJsonObject sent = printed(program, {});
    EXPECT_EQ(sentText(sent), QString::fromUtf8(m_words));
    EXPECT_EQ(sent[u"result"_s][u"document"_s][u"file_size"_s].toInt(), int(qstrlen("invented bytes")));
}

TEST_F(CallCodeTest, NoFormHoldsASecret)
{
    const QByteArray secret = token(PlatformId::Telegram).reveal().toByteArray();
    const QList<Argument> slip{m_message.first(), text(u"text"_s, "mind " + secret)};
    for (const CallForm form : allForms) {
        SCOPED_TRACE(int(form));
        const QByteArray copy = copied(form, "sendMessage", slip);
        EXPECT_TRUE(copy.contains("mind ")) << copy.constData();
        EXPECT_FALSE(copy.contains(secret.mid(secret.indexOf(':') + 1))) << copy.constData();
    }
}

TEST_F(CallCodeTest, LinesNameTheMethodAndWhereItGoes)
{
    const QByteArray curl = copied(CallForm::Curl, "getMe", {});
    EXPECT_TRUE(curl.startsWith("curl -sS -X GET 'http://127.0.0.1:")) << curl.constData();
    EXPECT_TRUE(curl.contains("/bot4711:••••••••/getMe'")) << curl.constData();
    const QByteArray command = copied(CallForm::Command, "sendDocument", m_upload);
    EXPECT_TRUE(command.startsWith("botdeck call 'sendDocument' --platform telegram")) << command.constData();
    EXPECT_TRUE(command.contains("document=@")) << command.constData();
    const QJsonObject json =
        QJsonDocument::fromJson(copied(CallForm::Json, "sendDocument", m_upload)).object();
    EXPECT_EQ(json[u"method"_s].toString(), u"sendDocument"_s);
    EXPECT_EQ(json[u"parameters"_s][u"document"_s].toString(), u"upload.bin"_s);
    const QByteArray qt = copied(CallForm::Qt, "sendDocument", m_upload);
    EXPECT_TRUE(qt.contains("QHttpMultiPart form")) << qt.constData();
    // A program for a call that the table objects to would only be refused.
    const platform::Platform &telegram = platform(PlatformId::Telegram);
    EXPECT_FALSE(services::CopyAs(m_known).call(
        CallForm::Node, **telegram.method(u"sendMessage"), {}, m_address, telegram));
}
