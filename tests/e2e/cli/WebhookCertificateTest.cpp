// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "tests/support/OpenSsl.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;
using namespace Qt::StringLiterals;

TEST(WebhookCertificateTest, OneThatCannotBeUsedIsRefusedWithTheReason)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile out(folder.filePath(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    const auto certificate = [&folder](const QString &key) {
        return openssl(
            {u"req"_s, u"-x509"_s, u"-key"_s, folder.filePath(key), u"-subj"_s, u"/CN=localhost"_s});
    };
    write(u"key"_s, opensslKey());
    write(u"sealed"_s, openssl("pkey -aes256 -passout pass:invented", opensslKey()));
    write(u"weak"_s, openssl("genrsa 1024"));
    write(u"other"_s, openssl("genrsa 2048"));
    write(u"cert"_s, certificate(u"key"_s));
    write(u"weak-cert"_s, certificate(u"weak"_s));
    const struct
    {
        QString certificate;
        QString key;
        const char *says;
    } rows[]{
        {u"cert"_s, u"sealed"_s, "/sealed: The private key is encrypted and needs its passphrase."},
        {u"cert"_s, u"cert"_s, "/cert: There is no private key in this file."},
        {u"cert"_s, u"other"_s, "another certificate's"},
        {u"weak-cert"_s, u"weak"_s, "cannot be used: ee key too small"},
        {u"key"_s, u"key"_s, "none that can be read"},
    };
    for (const auto &row : rows) {
        const Finished finished =
            run(words(u"webhook listen --platform telegram --server https://a.example --port 0 --cert %1 "
                      "--key %2"_s.arg(folder.filePath(row.certificate), folder.filePath(row.key))));
        EXPECT_EQ(finished.status, 2) << row.says;
        EXPECT_TRUE(finished.err.contains(row.says)) << row.says << ": " << finished.err.constData();
        EXPECT_FALSE(finished.out.contains("\"url\"")) << row.says;
    }
}
