// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every limit of the three descriptions, broken once: the objection stands at its field and at no other.
#include "ApiFixture.h"

#include <QFile>

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
        const QStringList expected{parameter.name + u" limit"_s};
        if (limit.maximum) {
            EXPECT_EQ(
                objections(method, test::with(sound, ofAmount(parameter, limit.unit, *limit.maximum))),
                QStringList());
            EXPECT_EQ(
                objections(method, test::with(sound, ofAmount(parameter, limit.unit, *limit.maximum + 1))),
                expected);
        }
        const bool canBeLess = limit.unit == Limit::Unit::Value || limit.minimum.value_or(0) > 0;
        if (limit.minimum && canBeLess)
            EXPECT_EQ(
                objections(method, test::with(sound, ofAmount(parameter, limit.unit, *limit.minimum - 1))),
                expected);
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
};

} // namespace

TEST_P(ApiLimitsTest, EveryLimitObjectsAtItsField)
{
    meet(GetParam());
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
}

TEST_P(ApiLimitsTest, WhatIsRequiredAndWhatIsOneOfAFewObjectsAtItsField)
{
    meet(GetParam());
    for (const platform::Method &method : platform(GetParam()).methods()) {
        const QList<Argument> sound = filled(method);
        for (const ApiField &field : services::apiFields(method)) {
            SCOPED_TRACE(qPrintable(method.key + u' ' + field.name));
            if (field.required)
                EXPECT_TRUE(objections(method, test::without(sound, field.name))
                                .contains(field.name + u" required"_s));
            const bool isNumber = field.kind == ApiFieldKind::Integer;
            if (!field.choices.isEmpty())
                EXPECT_EQ(
                    objections(method, test::with(sound, test::text(field.name, isNumber ? "99" : "none"))),
                    QStringList(field.name + u" values"_s));
            if (field.kind == ApiFieldKind::Id && field.oneOf.isEmpty())
                EXPECT_EQ(
                    objections(method, test::with(sound, test::text(field.name, "1e3"))),
                    QStringList(field.name + u" type"_s));
            if (!field.oneOf.isEmpty() && field.oneOf.first() == field.name)
                EXPECT_TRUE(
                    objections(method, test::without(sound, field.name)).contains(field.name + u" one_of"_s));
        }
    }
    EXPECT_GT(m_checks, 20);
}

INSTANTIATE_TEST_SUITE_P(
    AllPlatforms, ApiLimitsTest,
    testing::Values(PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram),
    [](const auto &tested) { return domain::platformName(tested.param).toStdString(); });
