// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Puppet.h"

#include "tests/support/Wait.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <signal.h>

namespace botdeck::test {

namespace {

/// Long enough for a sanitized build on a busy machine; only a broken program meets it.
constexpr std::chrono::milliseconds patience{120'000};

QJsonObject command(const char *verb, QJsonObject more = {})
{
    more.insert(QStringLiteral("do"), QLatin1StringView(verb));
    return more;
}

QJsonObject on(const QString &name)
{
    return {{QStringLiteral("on"), name}};
}

bool isOk(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("ok")).toBool();
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Puppet::Puppet(const QStringList &arguments, const QMap<QString, QString> &environment, const QString &log)
{
    if (!log.isEmpty())
        m_process.setStandardErrorFile(log);
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.remove(QStringLiteral("BOTDECK_TOKEN"));
    for (auto each = environment.begin(); each != environment.end(); ++each)
        all.insert(each.key(), each.value());
    m_process.setProcessEnvironment(all);
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process, [this] {
        m_err += m_process.readAllStandardError();
    });
    m_process.start(QStringLiteral(BOTDECK_PROGRAM), arguments);
    EXPECT_TRUE(m_process.waitForStarted(int(patience.count())));
}

Puppet::~Puppet()
{
    if (testing::Test::HasFailure() && !m_err.isEmpty())
        std::fprintf(stderr, "the program said:\n%s\n", m_err.right(20'000).constData());
    kill9();
}

QJsonObject Puppet::tell(const QJsonObject &command)
{
    m_process.write(written(command) + '\n');
    const bool answered = waitUntil([this] { return m_process.canReadLine() || !isRunning(); }, patience);
    EXPECT_TRUE(answered) << "no answer to " << written(command).constData();
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

bool Puppet::comesAbout(const std::function<bool()> &condition)
{
    // Not at every event: asking costs the program more than what it is asked about.
    QDeadlineTimer next(0);
    bool holds = false;
    waitUntil(
        [&] {
            if (!next.hasExpired())
                return false;
            next.setRemainingTime(std::chrono::milliseconds(40));
            holds = condition();
            return holds || !isRunning();
        },
        patience);
    return holds;
}

void Puppet::tries(const QJsonObject &command)
{
    QJsonObject answer;
    const bool done = comesAbout([&] {
        answer = tell(command);
        return isOk(answer);
    });
    EXPECT_TRUE(done) << written(command).constData() << written(answer).constData();
}

void Puppet::click(const QString &name)
{
    tries(command("click", on(name)));
}

void Puppet::typeInto(const QString &name, const QString &text, bool anew)
{
    QJsonObject wish = on(name);
    wish.insert(QStringLiteral("text"), text);
    wish.insert(QStringLiteral("anew"), anew);
    tries(command("type", wish));
}

void Puppet::type(const QString &name, const QString &text)
{
    typeInto(name, text, false);
}

void Puppet::typeAnew(const QString &name, const QString &text)
{
    typeInto(name, text, true);
}

void Puppet::press(const QString &keys)
{
    tries(command("press", {{QStringLiteral("keys"), keys}}));
}

void Puppet::choose(const QString &menu, const QString &entry)
{
    for (const QString &text : {menu, entry})
        chooseHere(text);
}

void Puppet::chooseHere(const QString &entry)
{
    tries(command("choose", {{QStringLiteral("text"), entry}}));
}

void Puppet::clickItem(const QString &name, const QString &text)
{
    QJsonObject wish = on(name);
    wish.insert(QStringLiteral("text"), text);
    tries(command("item", wish));
}

void Puppet::clickRow(const QString &name, int row)
{
    QJsonObject wish = on(name);
    wish.insert(QStringLiteral("row"), row);
    tries(command("item", wish));
}

void Puppet::awaits(const QString &name)
{
    tries(command("look", on(name)));
}

void Puppet::awaitsGone(const QString &name)
{
    EXPECT_TRUE(comesAbout([&] { return !sees(name); })) << qPrintable(name) << " does not go";
}

void Puppet::awaitsText(const QString &name, const QString &part)
{
    EXPECT_TRUE(comesAbout([&] { return text(name).contains(part); }))
        << qPrintable(name) << " says " << qPrintable(text(name)) << ", not " << qPrintable(part);
}

void Puppet::awaitsRows(const QString &name, int atLeast)
{
    const auto count = [&] { return rows(name).value(QStringLiteral("count")).toInt(); };
    EXPECT_TRUE(comesAbout([&] { return count() >= atLeast; })) << count() << " of " << atLeast;
}

bool Puppet::sees(const QString &name)
{
    return isOk(tell(command("look", on(name))));
}

QString Puppet::text(const QString &name)
{
    return tell(command("look", on(name))).value(QStringLiteral("text")).toString();
}

QJsonObject Puppet::rows(const QString &name)
{
    return tell(command("rows", on(name)));
}

QStringList Puppet::windows()
{
    return tell(command("windows")).value(QStringLiteral("titles")).toVariant().toStringList();
}

QStringList Puppet::words()
{
    return tell(command("words")).value(QStringLiteral("words")).toVariant().toStringList();
}

QByteArray Puppet::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

void Puppet::send(int signal) const
{
    ASSERT_NE(pid(), 0) << "it has ended"; // and 0 would mean everybody
    EXPECT_EQ(::kill(pid_t(pid()), signal), 0);
}

void Puppet::kill9()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(int(patience.count()));
}

int Puppet::terminate()
{
    send(SIGTERM);
    return status();
}

int Puppet::status()
{
    EXPECT_TRUE(waitUntil([this] { return !isRunning(); }, patience)) << "it does not end";
    return !isRunning() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace botdeck::test
