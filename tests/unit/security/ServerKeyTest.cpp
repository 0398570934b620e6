// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ServerKey.h"

#include "tests/support/OpenSsl.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using core::ErrorKind;
using core::Secret;
using security::openServerKey;

TEST(ServerKey, AnyKindOpensWithItsPassphrase)
{
    const QByteArray plain = openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    const QByteArray sealed = openssl("pkcs8 -topk8 -passout pass:invented", plain);
    ASSERT_TRUE(sealed.contains("ENCRYPTED")) << sealed.constData();
    const auto opened = openServerKey(Secret("words around it\n" + sealed), Secret("invented"));
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail.english());
    EXPECT_EQ(opened->reveal().toByteArray(), plain);
    EXPECT_EQ(openServerKey(Secret(plain))->reveal().toByteArray(), plain);
    const QByteArray old = openssl("ec -aes128 -passout pass:invented", plain);
    ASSERT_TRUE(old.contains("Proc-Type")) << old.constData();
    EXPECT_EQ(openServerKey(Secret(old), Secret("invented"))->reveal().toByteArray(), plain);

    EXPECT_EQ(openServerKey(Secret(sealed)).error().kind, ErrorKind::Locked);
    EXPECT_EQ(openServerKey(Secret(old)).error().kind, ErrorKind::Locked);
    EXPECT_EQ(openServerKey(Secret(sealed), Secret("another")).error().kind, ErrorKind::Unauthorised);
    EXPECT_EQ(openServerKey(Secret("no key")).error().kind, ErrorKind::NotFound);
    QByteArray broken = plain;
    broken.replace(40, 8, "AAAAAAAA");
    EXPECT_EQ(openServerKey(Secret(broken)).error().kind, ErrorKind::Refused);
}

} // namespace botdeck::test
