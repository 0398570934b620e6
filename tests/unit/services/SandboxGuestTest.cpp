// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SandboxGuest.h"

#include "FeedFixture.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QJsonDocument>

using namespace botdeck;
using namespace std::chrono_literals;
using services::GuestMove;
using services::GuestPress;
using services::SandboxGuest;
using test::waitUntil;

namespace {

/// A sandbox's side that tells what the test says.
class GuestTest : public testing::Test
{
protected:
    GuestTest()
    {
        QObject::connect(&m_guest, &SandboxGuest::played, &m_guest, [this] { m_told += "played"; });
        QObject::connect(&m_guest, &SandboxGuest::refused, &m_guest, [this](const auto &, const auto &error) {
            m_told += "refused: " + error.detail.english().toUtf8();
        });
        QObject::connect(&m_guest, &SandboxGuest::spins, &m_guest, [this](const auto &, const auto &press) {
            m_told += "spins: " + press.queryId.toUtf8() + ' ' + press.data + ' ' + press.fromName.toUtf8();
        });
        QObject::connect(
            &m_guest, &SandboxGuest::answered, &m_guest,
            [this](const auto &, const QString &query, const GuestPress &press) {
                m_told +=
                    "answered: " + query.toUtf8() + ' ' + press.text.toUtf8() + (press.isAlert ? "!" : "");
            });
        QObject::connect(&m_guest, &SandboxGuest::tired, &m_guest, [this] { m_told += "tired"; });
    }

    services::SandboxSide side()
    {
        return {
            [this](const GuestMove &, QObject *, const auto &then) { then(m_happens); },
            [this](const domain::BotKey &, const QString &, QObject *, const auto &then) {
                ++m_looks;
                then(m_press);
            }};
    }
    void press()
    {
        GuestMove move;
        move.kind = GuestMove::Kind::Press;
        m_guest.play(move);
    }

    test::FakeClock m_clock;
    core::Result<QByteArray> m_happens = QByteArray(
        R"({"update_id":1,"callback_query":{"id":"44","from":{"id":7,"first_name":"Mira"},"data":"go"}})");
    core::Result<GuestPress> m_press = GuestPress{true};
    int m_looks = 0;
    QByteArrayList m_told;
    SandboxGuest m_guest{side(), m_clock};
};

} // namespace

TEST_F(GuestTest, APressSpinsUntilTheBotAnswers)
{
    press();
    EXPECT_EQ(m_told, (QByteArrayList{"played", "spins: 44 go Mira"}));
    m_clock.advance(10s);
    EXPECT_EQ(m_told.size(), 2);
    EXPECT_EQ(m_looks, 51) << "five times a second";
    m_press = GuestPress{false, QStringLiteral("Done"), true};
    m_clock.advance(1s);
    EXPECT_EQ(m_told.last(), "answered: 44 Done!");
    m_clock.advance(10s);
    EXPECT_EQ(m_looks, 52);
}

TEST_F(GuestTest, NobodyLooksForEver)
{
    press();
    m_clock.advance(10min);
    EXPECT_EQ(m_told.last(), "tired");
    EXPECT_EQ(m_looks, 301);
}

TEST_F(GuestTest, ARefusalIsTold)
{
    m_happens = core::Error{core::ErrorKind::Refused, QStringLiteral("That button opens a page.")};
    press();
    EXPECT_EQ(m_told, QByteArrayList{"refused: That button opens a page."});
    EXPECT_EQ(m_looks, 0);
}

TEST_F(GuestTest, SpeakingDoesNotSpin)
{
    m_guest.play({GuestMove::Kind::Say});
    EXPECT_EQ(m_told, QByteArrayList{"played"});
}
