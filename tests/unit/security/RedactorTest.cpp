// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Redactor.h"

#include "tests/support/FreedMemory.h"

#include <QStringConverter>

#include <gtest/gtest.h>

using namespace botdeck;

namespace {

const QByteArray oddToken = "4711000:In-vented_Token/with+odd %chars\"";
const QByteArray oddHalf = "In-vented_Token/with+odd %chars\"";

security::Redactor redactorFor(const QByteArray &secret)
{
    security::Redactor redactor;
    redactor.add(core::Secret(secret));
    return redactor;
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(QString::fromUtf8(text));
}

class RedactorShapes : public testing::TestWithParam<QByteArray>
{
};

} // namespace

TEST_P(RedactorShapes, AreFoundAndReplaced)
{
    const security::Redactor redactor = redactorFor(oddToken);
    const QByteArray text = "before " + GetParam() + " after";
    EXPECT_TRUE(redactor.containsSecret(text));
    const QByteArray clean = redactor.redact(text);
    EXPECT_FALSE(redactor.containsSecret(clean));
    EXPECT_TRUE(clean.startsWith("before "));
    EXPECT_TRUE(clean.endsWith(" after"));
    EXPECT_TRUE(clean.contains(security::Redactor::mask));
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, RedactorShapes,
    testing::Values(
        oddToken, oddToken.toPercentEncoding(),
        QByteArray("4711000%3aIn-vented_Token%2fwith%2bodd%20%25chars%22"),
        QByteArray("4711000:In-vented_Token%2Fwith%2Bodd%20%25chars%22"),
        QByteArray("4711000%3AIn-vented_Token%2Fwith%2Bodd+%25chars%22"),
        QByteArray("4711000:In-vented_Token/with+odd %chars\\\""), oddToken.toBase64(),
        oddToken.toBase64(QByteArray::Base64UrlEncoding), ("x" + oddToken + "y").toBase64(),
        ("xy" + oddToken).toBase64(), ("user:" + oddToken + "tail").toBase64(QByteArray::Base64UrlEncoding),
        utf16(oddToken, QStringConverter::Utf16LE), utf16(oddToken, QStringConverter::Utf16BE),
        utf16(oddToken.toPercentEncoding(), QStringConverter::Utf16LE),
        utf16(oddToken.toBase64(), QStringConverter::Utf16BE)));

INSTANTIATE_TEST_SUITE_P(
    BehindTheColon, RedactorShapes,
    testing::Values(
        oddHalf, oddHalf.toPercentEncoding(), "In-vented_Token/with+odd %chars\\\"", oddHalf.toBase64(),
        ("x" + oddHalf + "y").toBase64(), ("user:" + oddHalf).toBase64(QByteArray::Base64UrlEncoding),
        utf16(oddHalf, QStringConverter::Utf16LE)));

TEST(Redactor, LooksForThePartBehindTheColonFromSixteenBytesOn)
{
    EXPECT_TRUE(redactorFor("4711:sixteen-bytes-xx").containsSecret("<sixteen-bytes-xx>"));
    EXPECT_FALSE(redactorFor("4711:fifteen-bytes-x").containsSecret("<fifteen-bytes-x>"));
    EXPECT_EQ(redactorFor("4711:sixteen-bytes-xx").redact(QByteArray("4711:sixteen-bytes-xx")), "[secret]");
    security::Redactor both = redactorFor("sixteen-bytes-xx:and-more-behind-it");
    both.add(core::Secret(QByteArrayView("4711:sixteen-bytes-xx:and-more-behind-it")));
    EXPECT_TRUE(both.containsSecret("and-more-behind-it"));
}

TEST(Redactor, LeavesNothingInMemoryThatIsGivenBack)
{
    if (!test::FreedMemory::canWatch())
        GTEST_SKIP() << "only a sanitizer's allocator can be watched";
    const core::Secret secret(oddToken);
    const QByteArray base64 = oddToken.toBase64(QByteArray::OmitTrailingEquals);
    const test::FreedMemory freed(
        {oddHalf, oddHalf.toPercentEncoding(), base64.first(base64.size() - 2),
         utf16(oddHalf, QStringConverter::Utf16LE), utf16(oddHalf, QStringConverter::Utf16BE)});
    {
        const QByteArray careless(oddHalf.constData(), oddHalf.size());
    }
    ASSERT_EQ(freed.count(), 1) << "what is left is not seen";
    {
        security::Redactor redactor;
        redactor.add(secret);
        redactor.add(secret);
        const security::Redactor copy(redactor);
    }
    EXPECT_EQ(freed.count(), 1);
}

TEST(Redactor, FindsASecretBeyondAsciiInUtf16Too)
{
    const QByteArray secret = "口令-令牌-十二";
    const security::Redactor redactor = redactorFor(secret);
    EXPECT_TRUE(redactor.containsSecret(utf16(secret, QStringConverter::Utf16LE)));
    EXPECT_TRUE(redactor.containsSecret(utf16(secret, QStringConverter::Utf16BE)));
    EXPECT_GE(redactor.longestShape(), secret.toPercentEncoding().size() * 2);
}

TEST(Redactor, FindsASecretOfSeveralLinesInJson)
{
    const security::Redactor redactor = redactorFor("-----BEGIN-----\r\nInvented\tKey\n-----END-----\n");
    EXPECT_EQ(
        redactor.redact(QByteArray(R"({"key":"-----BEGIN-----\r\nInvented\tKey\n-----END-----\n"})")),
        R"({"key":"[secret]"})");
}

TEST(Redactor, LeavesOtherTextAlone)
{
    const security::Redactor redactor = redactorFor(oddToken);
    const QByteArray text = "getMe answered 200 in 4711000 us, token 4711000: masked";
    EXPECT_EQ(redactor.redact(text), text);
    EXPECT_FALSE(redactor.containsSecret(text));
}

TEST(Redactor, DoesNotLookForWordsThatAreTooShort)
{
    const security::Redactor redactor = redactorFor("abc");
    EXPECT_EQ(redactor.redact(QByteArray("abc abcdef")), "abc abcdef");
}

TEST(Redactor, ReplacesALongSecretThatContainsAShorterOneWhole)
{
    security::Redactor redactor;
    redactor.add(core::Secret(QByteArrayView("inventedA")));
    redactor.add(core::Secret(QByteArrayView("inventedA-and-more")));
    EXPECT_EQ(redactor.redact(QByteArray("<inventedA-and-more>")), "<[secret]>");
}

TEST(SecretMembers, AreBlankedAtAnyDepthAndNumbersStayExact)
{
    const QByteArray json =
        R"({"id":9223372036854775807, "user_token" : "s\"ecret1","a":[{"bot_token":"x","n":1e20}],"token":5})";
    EXPECT_EQ(
        security::withoutSecretMembers(json),
        R"({"id":9223372036854775807, "user_token" : "[secret]","a":[{"bot_token":"[secret]","n":1e20}],"token":5})");
}

TEST(SecretMembers, ThatAreValuesOnlyAreNotTouched)
{
    const QByteArray json = R"(["user_token","value",{"text":"user_token"}])";
    EXPECT_EQ(security::withoutSecretMembers(json), json);
    EXPECT_EQ(security::withoutSecretMembers("no json \"at all"), "no json \"at all");
}
