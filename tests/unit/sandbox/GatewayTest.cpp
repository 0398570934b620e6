// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"
#include "tests/support/Wait.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QWebSocket>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A plain client of the gateway.
class Client
{
public:
    explicit Client(const QUrl &address)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            frames.append(objectIn(text.toUtf8()));
        });
        QObject::connect(
            &m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &bytes) {
                raw.append(bytes);
                frames.append(objectIn(bytes));
            });
        QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { isOver = true; });
        m_socket.open(address);
    }

    bool hears(qsizetype count)
    {
        return waitUntil([&] { return frames.size() >= count; });
    }
    bool ends()
    {
        return waitUntil([this] { return isOver; });
    }
    void ping() { m_socket.sendTextMessage(QStringLiteral(R"({"type":"ping"})")); }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }

    QList<QJsonObject> frames;
    QList<QByteArray> raw;
    bool isOver = false;

private:
    QWebSocket m_socket;
};

class SandboxGatewayTest : public SandboxTest
{
protected:
    /// One getMe: the user token and the bot's id.
    QJsonObject login() { return call(fanbook, "getMe").json().value("result"_L1).toObject(); }

    [[nodiscard]] QUrl address(const QJsonObject &me) const
    {
        const QString device = u"bot"_s + QString::number(me.value("id"_L1).toInteger());
        const QByteArray properties =
            QJsonDocument(QJsonObject{{"device_id"_L1, device}, {"platform"_L1, u"bot"_s}})
                .toJson()
                .toBase64();
        const QString token = me.value("user_token"_L1).toString();
        return QUrl::fromEncoded(
            server.gateway(domain::PlatformId::Fanbook).toLatin1() + "?id=" + token.toLatin1() +
            "&dId=" + device.toLatin1() + "&v=1.6.60&x-super-properties=" + properties.toPercentEncoding());
    }
};

} // namespace

TEST_F(SandboxGatewayTest, StandsInTheListOfThoseThatHaveOne)
{
    for (const QJsonValue &bot : objectIn(server.botList()).value("bots"_L1).toArray()) {
        const bool has = bot["platform"_L1].toString() == "fanbook"_L1;
        EXPECT_EQ(bot["gateway"_L1].toString().startsWith("ws://127.0.0.1:"_L1), has);
    }
}

TEST_F(SandboxGatewayTest, GreetsAnswersPingsAndTellsWhatIsSaid)
{
    Client client(address(login()));
    ASSERT_TRUE(client.hears(1));
    EXPECT_EQ(client.frames[0].value("action"_L1), "connect"_L1);
    client.ping();
    ASSERT_TRUE(client.hears(2));
    EXPECT_EQ(client.frames[1].value("action"_L1), "pong"_L1);
    EXPECT_GT(client.frames[1]["data"_L1]["time"_L1].toInteger(), 1'600'000'000);
    const QJsonObject said = say(fanbook, u"你好"_s);
    ASSERT_TRUE(client.hears(3));
    const QJsonObject data = client.frames[2].value("data"_L1).toObject();
    EXPECT_EQ(client.frames[2].value("action"_L1), "push"_L1);
    EXPECT_EQ(
        data.value("message_id"_L1).toString(), QString::number(said.value("message_id"_L1).toInteger()));
    EXPECT_EQ(objectIn(data.value("content"_L1).toString().toUtf8()).value("text"_L1), u"你好"_s);
    EXPECT_EQ(client.raw.size(), 1) << "events are binary";
}

TEST_F(SandboxGatewayTest, TellsOfPressedButtonsAndOfThoseWhoLeave)
{
    Client client(address(login()));
    ASSERT_TRUE(client.hears(1));
    const QJsonObject pressed = say(fanbook, u"x"_s);
    ASSERT_TRUE(client.hears(2));
    const QJsonObject chat = pressed.value("chat"_L1).toObject();
    const QJsonObject sent =
        call(
            fanbook, "sendMessage",
            {{"chat_id"_L1, chat.value("id"_L1)},
             {"text"_L1, u"choose"_s},
             {"reply_markup"_L1, objectIn(R"({"inline_keyboard":[[{"text":"Go","callback_data":"go"}]]})")}})
            .json()["result"_L1]
            .toObject();
    control(
        "press", {{"bot"_L1, QString::fromUtf8(fanbook.name)},
                  {"chat"_L1, chat.value("id"_L1)},
                  {"message_id"_L1, sent.value("message_id"_L1)},
                  {"button"_L1, u"Go"_s}});
    const auto frameOf = [&client](QLatin1StringView action) {
        for (const QJsonObject &frame : client.frames) {
            if (frame.value("action"_L1) == action)
                return frame.value("data"_L1).toObject();
        }
        return QJsonObject();
    };
    ASSERT_TRUE(waitUntil([&] { return !frameOf("miniPush"_L1).isEmpty(); }));
    const QJsonObject query = objectIn(frameOf("miniPush"_L1).value("content"_L1).toString().toUtf8());
    EXPECT_EQ(query["callback_query"_L1]["data"_L1], u"go"_s);
    control("event", {{"bot"_L1, QString::fromUtf8(fanbook.name)}, {"kind"_L1, u"leave"_s}});
    ASSERT_TRUE(waitUntil([&] { return !frameOf("guildNotice"_L1).isEmpty(); }));
    EXPECT_EQ(frameOf("guildNotice"_L1).value("method"_L1), "userQuit"_L1);
}

TEST_F(SandboxGatewayTest, LetsNobodyInWithoutTheNewestUserToken)
{
    const QJsonObject old = login();
    const QJsonObject me = login();
    Client late(address(old));
    ASSERT_TRUE(late.ends());
    EXPECT_EQ(late.closeCode(), 1008);
    Client client(address(me));
    ASSERT_TRUE(client.hears(1));
    login();
    ASSERT_TRUE(client.ends()) << "a newer getMe ends the session";
    EXPECT_EQ(client.closeCode(), 1008);
    QUrl other = address(login());
    other.setQuery(other.query().replace("dId=bot"_L1, "dId=bat"_L1));
    Client stranger(other);
    ASSERT_TRUE(stranger.ends());
    EXPECT_TRUE(stranger.frames.isEmpty());
}

TEST_F(SandboxGatewayTest, FramesSufferTheFaultsOfTheGateway)
{
    Client client(address(login()));
    ASSERT_TRUE(client.hears(1));
    const auto fault = [this](const QJsonObject &more) {
        QJsonObject wish{{"method"_L1, u"gateway"_s}, {"bot"_L1, QString::fromUtf8(fanbook.name)}};
        for (auto one = more.begin(); one != more.end(); ++one)
            wish.insert(one.key(), one.value());
        EXPECT_EQ(control("fault", wish).status, 200);
    };
    fault({{"kind"_L1, u"garbage"_s}});
    say(fanbook, u"one"_s);
    ASSERT_TRUE(client.hears(3));
    EXPECT_TRUE(client.frames[1].isEmpty()) << "garbage first";
    EXPECT_EQ(client.frames[2].value("action"_L1), "push"_L1);
    fault({{"kind"_L1, u"delay"_s}, {"ms"_L1, 1}});
    say(fanbook, u"two"_s);
    ASSERT_TRUE(client.hears(4));
    fault({{"kind"_L1, u"truncate"_s}});
    say(fanbook, u"three"_s);
    ASSERT_TRUE(client.hears(5));
    EXPECT_TRUE(client.frames[4].isEmpty());
    fault({{"kind"_L1, u"reset"_s}});
    say(fanbook, u"four"_s);
    ASSERT_TRUE(client.ends());
    EXPECT_EQ(client.frames.size(), 5);
}

TEST_F(SandboxGatewayTest, StoppingEndsTheSessions)
{
    Client client(address(login()));
    ASSERT_TRUE(client.hears(1));
    server.stop();
    EXPECT_TRUE(client.ends());
}

} // namespace botdeck::test
