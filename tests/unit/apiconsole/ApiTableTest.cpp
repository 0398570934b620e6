// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every method of the three descriptions, sent from its generated form to the sandbox.
#include "ApiFixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using services::ApiAnswer;

namespace {

/// Words that the sandbox says when a request is not as the table has it.
bool saysRequestIsWrong(const QString &words)
{
    static const QStringList signs{
        u"must be"_s,       u" needs \""_s,        u"has no parameter"_s, u"Body contents error"_s,
        u"takes exactly"_s, u"Method not found"_s, u"method not found"_s, u"unknown method"_s,
        u"Not Found"_s};
    return std::ranges::any_of(signs, [&words](const QString &sign) { return words.contains(sign); });
}

class ApiTableTest : public test::ApiFixture, public testing::WithParamInterface<PlatformId>
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

TEST_P(ApiTableTest, EveryMethodReachesTheSandboxAsItsFormHasIt)
{
    const PlatformId id = GetParam();
    meetInGroup(id);
    lastCall();
    // What is asked about may be gone behind a change.
    QList<platform::Method> methods = platform(id).methods();
    std::stable_partition(
        methods.begin(), methods.end(), [](const platform::Method &each) { return !each.changes; });
    QStringList refused;
    for (const platform::Method &method : std::as_const(methods)) {
        SCOPED_TRACE(qPrintable(method.key));
        const QList<platform::Argument> arguments = filled(method);
        for (const platform::Objection &objection : platform::check(method, arguments))
            ADD_FAILURE() << qPrintable(objection.text);
        const ApiAnswer answer = send({m_bot, method.key, arguments});
        EXPECT_NE(answer.status, 0) << qPrintable(answer.error ? answer.error->detail.english() : QString());
        EXPECT_EQ(answer.method, method.key);
        if (answer.error) {
            const QString words = answer.error->detail;
            EXPECT_FALSE(saysRequestIsWrong(words)) << qPrintable(words);
            refused.append(method.key + u": "_s + words);
        }
        const QJsonObject told = lastCall();
        EXPECT_EQ(told[u"method"_s].toString(), method.path);
        QStringList names = told[u"params"_s].toObject().keys();
        for (const platform::Argument &argument : arguments)
            EXPECT_TRUE(names.removeOne(argument.name)) << qPrintable(argument.name) << " did not arrive";
        EXPECT_TRUE(names.isEmpty()) << qPrintable(names.join(u' '));
    }
    // Invented ids are nobody's; everything else is done.
    EXPECT_LT(refused.size() * 2, methods.size()) << qPrintable(refused.join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(
    AllPlatforms, ApiTableTest,
    testing::Values(PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram),
    [](const auto &tested) { return domain::platformName(tested.param).toStdString(); });
