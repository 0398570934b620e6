// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every method of the three descriptions, sent from its generated form to the sandbox.
#include "ApiWorld.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using services::ApiAnswer;

namespace {

/// What the sandbox refuses of a call whose every value is one that could be: no operator's form can have
/// all that it wants.
struct Refused
{
    PlatformId platform;
    QString method;
    /// A part of the refusal's words.
    QString words;
};

const QList<Refused> &refusedCalls()
{
    static const QList<Refused> calls{
        // The message that it names is a text.
        {PlatformId::Telegram, u"editMessageCaption"_s, u"there is no caption in the message to edit"_s},
    };
    return calls;
}

/// Empty: the call is done.
QString refusal(PlatformId platform, const QString &method)
{
    const auto found = std::ranges::find_if(refusedCalls(), [&](const Refused &each) {
        return each.platform == platform && each.method == method;
    });
    return found == refusedCalls().end() ? QString() : found->words;
}

/// What is asked about may be gone behind a change, and nothing can be done where the bot has left.
QList<platform::Method> inOrder(QList<platform::Method> methods)
{
    std::ranges::stable_sort(methods, {}, [](const platform::Method &each) {
        return each.key == u"leaveChat"_s ? 2 : int(each.changes);
    });
    return methods;
}

class ApiTableTest : public test::ApiWorld, public testing::WithParamInterface<PlatformId>
{
protected:
    /// What the sandbox was told in its newest call.
    QJsonObject lastCall()
    {
        const QJsonArray calls = control(u"calls"_s, {{u"since"_s, m_seen}})[u"calls"_s].toArray();
        if (calls.isEmpty())
            return {};
        m_seen = calls.last()[u"n"_s].toInteger();
        return calls.last().toObject();
    }

    qint64 m_seen = 0;
};

} // namespace

TEST_P(ApiTableTest, EveryMethodReachesTheSandboxAsItsFormHasItAndIsDone)
{
    const PlatformId id = GetParam();
    settle(id);
    for (const platform::Method &method : inOrder(platform(id).methods())) {
        SCOPED_TRACE(qPrintable(method.key));
        if (method.changes)
            renew();
        lastCall();
        const QList<platform::Argument> arguments = filled(method);
        for (const platform::Objection &objection : platform::check(method, arguments))
            ADD_FAILURE() << qPrintable(objection.text);
        const ApiAnswer answer = send({m_bot, method.key, arguments});
        EXPECT_NE(answer.status, 0) << qPrintable(answer.error ? answer.error->detail.english() : QString());
        EXPECT_EQ(answer.method, method.key);
        const QString words = answer.error ? answer.error->detail.english() : QString();
        const QString expected = refusal(id, method.key);
        EXPECT_EQ(words.isEmpty(), expected.isEmpty()) << qPrintable(words);
        EXPECT_TRUE(words.contains(expected)) << qPrintable(words);
        const QJsonObject told = lastCall();
        EXPECT_EQ(told[u"method"_s].toString(), method.path);
        QStringList names = told[u"params"_s].toObject().keys();
        for (const platform::Argument &argument : arguments)
            EXPECT_TRUE(names.removeOne(argument.name)) << qPrintable(argument.name) << " did not arrive";
        EXPECT_TRUE(names.isEmpty()) << qPrintable(names.join(u' '));
    }
}

INSTANTIATE_TEST_SUITE_P(
    AllPlatforms, ApiTableTest,
    testing::Values(PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram),
    [](const auto &tested) { return domain::platformName(tested.param).toStdString(); });
