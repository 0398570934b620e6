// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every limit of the three descriptions, broken once: the objection stands at its field and at no other.
#include "ApiFixture.h"

#include <QFile>
#include <QJsonArray>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using platform::Argument;
using platform::Limit;
using services::ApiField;
using services::ApiFieldKind;

namespace {

class ApiLimitsTest : public test::ApiFixture, public testing::WithParamInterface<PlatformId>
{
protected:
    /// Everything that is wrong with it, as "field rule".
    QStringList objections(const platform::Method &method, const QList<Argument> &arguments)
    {
        ++m_checks;
        QStringList lines;
        for (const platform::Objection &each : check({m_bot, method.key, arguments}).objections)
            lines.append(each.parameter + u' ' + each.rule);
        return lines;
    }

    /// A value of exactly this amount.
    Argument ofAmount(const platform::Parameter &parameter, Limit::Unit unit, qint64 amount)
    {
        const bool isFile =
            parameter.type == platform::Type::File || parameter.type == platform::Type::FileOrText;
        if (unit == Limit::Unit::Value)
            return test::text(parameter.name, QByteArray::number(amount));
        if (unit == Limit::Unit::Items) {
            const bool isJson = parameter.type == platform::Type::List;
            QByteArrayList items(amount, isJson ? "{}" : "7");
            return test::text(parameter.name, '[' + items.join(',') + ']');
        }
        if (!isFile)
            return test::text(parameter.name, QByteArray(amount, 'a'));
        // A file with a hole takes no room.
        QFile file(m_dir.filePath(u"large.bin"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(amount));
        return {parameter.name, Argument::Kind::File, file.fileName().toUtf8()};
    }

    void breakLimit(const platform::Method &method, const platform::Parameter &parameter, const Limit &limit)
    {
        // With a parse mode nobody but the server knows how long a text is after it.
        const QList<Argument> sound = test::without(given(method, parameter), u"parse_mode"_s);
        const auto holding = [&](qint64 amount) {
            return test::with(sound, ofAmount(parameter, limit.unit, amount));
        };
        if (limit.maximum) {
            EXPECT_EQ(objections(method, holding(*limit.maximum)), QStringList());
            expectRefused(method, parameter, holding(*limit.maximum + 1));
        }
        const bool canBeLess = limit.unit == Limit::Unit::Value || limit.minimum.value_or(0) > 0;
        if (limit.minimum && canBeLess)
            expectRefused(method, parameter, holding(*limit.minimum - 1));
    }

    /// The objection stands at this field and at no other, and nothing gets to the server.
    void expectRefused(
        const platform::Method &method, const platform::Parameter &parameter,
        const QList<Argument> &arguments)
    {
        EXPECT_EQ(objections(method, arguments), QStringList(parameter.name + u" limit"_s));
        const services::ApiAnswer answer = send({m_bot, method.key, arguments});
        EXPECT_EQ(answer.status, 0);
        ASSERT_TRUE(answer.error);
        EXPECT_EQ(answer.error->kind, core::ErrorKind::Refused);
        EXPECT_EQ(callsSince(m_first), 0) << "it was sent";
        ++m_broken;
    }

    [[nodiscard]] qsizetype callsSince(qint64 number)
    {
        return control(u"calls"_s, {{u"since"_s, number}})[u"calls"_s].toArray().size();
    }

    /// What is filled in, with this parameter in the place of those that it excludes.
    QList<Argument> given(const platform::Method &method, const platform::Parameter &parameter) const
    {
        QList<Argument> arguments = filled(method);
        for (const platform::Parameter &each : method.parameters) {
            if (!parameter.oneOf.isEmpty() && each.oneOf == parameter.oneOf)
                arguments = test::without(arguments, each.name);
        }
        return arguments;
    }

    int m_checks = 0;
    int m_broken = 0;
    /// The newest call before any limit was broken.
    qint64 m_first = 0;
};

} // namespace

TEST_P(ApiLimitsTest, EveryLimitObjectsAtItsField)
{
    meet(GetParam());
    const QJsonArray calls = control(u"calls"_s, {{u"since"_s, 0}})[u"calls"_s].toArray();
    m_first = calls.isEmpty() ? 0 : calls.last()[u"n"_s].toInteger();
    int limits = 0;
    for (const platform::Method &method : platform(GetParam()).methods()) {
        for (const platform::Parameter &parameter : method.parameters) {
            for (const Limit &limit : parameter.limits) {
                SCOPED_TRACE(qPrintable(method.key + u' ' + parameter.name));
                breakLimit(method, parameter, limit);
                ++limits;
            }
        }
    }
    EXPECT_GT(limits, 8);
    EXPECT_GE(m_broken, limits) << "each is broken at least once";
}

TEST_P(ApiLimitsTest, WhatIsRequiredAndWhatIsOneOfAFewObjectsAtItsField)
{
    meet(GetParam());
    for (const platform::Method &method : platform(GetParam()).methods()) {
        const QList<Argument> sound = filled(method);
        for (const ApiField &field : services::apiFields(method)) {
            SCOPED_TRACE(qPrintable(method.key + u' ' + field.name));
            if (field.required) {
                EXPECT_TRUE(objections(method, test::without(sound, field.name))
                                .contains(field.name + u" required"_s));
            }
            const bool isNumber = field.kind == ApiFieldKind::Integer;
            if (!field.choices.isEmpty()) {
                EXPECT_EQ(
                    objections(method, test::with(sound, test::text(field.name, isNumber ? "99" : "none"))),
                    QStringList(field.name + u" values"_s));
            }
            if (field.kind == ApiFieldKind::Id && field.oneOf.isEmpty()) {
                EXPECT_EQ(
                    objections(method, test::with(sound, test::text(field.name, "1e3"))),
                    QStringList(field.name + u" type"_s));
            }
            if (!field.oneOf.isEmpty() && field.oneOf.first() == field.name) {
                EXPECT_TRUE(
                    objections(method, test::without(sound, field.name)).contains(field.name + u" one_of"_s));
            }
        }
    }
    EXPECT_GT(m_checks, 20);
}

INSTANTIATE_TEST_SUITE_P(
    AllPlatforms, ApiLimitsTest,
    testing::Values(PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram),
    [](const auto &tested) { return domain::platformName(tested.param).toStdString(); });
