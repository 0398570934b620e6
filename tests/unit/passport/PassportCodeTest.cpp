// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportCode.h"

#include "Callbacks.h"
#include "tests/support/OpenSsl.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::test;
using domain::CodePadding;
using domain::PassportLanguage;

namespace {

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ran ran(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

struct Language
{
    PassportLanguage language;
    const char *program;
};

class PassportCodeTest : public testing::TestWithParam<Language>
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Ran decrypt(CodePadding padding, const QStringList &more, const QByteArray &input = {})
    {
        const PassportLanguage language = GetParam().language;
        const QString program =
            write(domain::passportCodeFile(language), domain::passportCode(language, padding).toUtf8());
        return ran(
            QString::fromLatin1(GetParam().program),
            QStringList{program, write(QStringLiteral("key.pem"), opensslKey())} + more, input);
    }

    const QTemporaryDir m_folder;
};

} // namespace

TEST_P(PassportCodeTest, DecryptsWhatOpensslEncrypted)
{
    const Language language = GetParam();
    if (QStandardPaths::findExecutable(QString::fromLatin1(language.program)).isEmpty())
        GTEST_SKIP() << language.program << " is not installed";
    if (language.language == PassportLanguage::Python &&
        ran(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import cryptography")})
                .status != 0)
        GTEST_SKIP() << "the package cryptography is not installed";
    const QByteArray text =
        "userid=7&first_name=%E5%B0%8F\\x&last_name=欧+阳&authtime=1649741563&photo_url=https://e.org/"
        "?a=" +
        QByteArray(200, 'y');
    const QByteArray expected =
        "userid=7\nfirst_name=小\\x\nlast_name=欧+阳\nauthtime=1649741563\nphoto_url=https://"
        "e.org/?a=" +
        QByteArray(200, 'y') + '\n';
    const QByteArray pkcs1 = encryptedByOpenssl(opensslKey(), "pkcs1", text, 245);
    const QByteArray oaep = encryptedByOpenssl(opensslKey(), "oaep", text, 214);

    Ran decrypted = decrypt(CodePadding::Pkcs1v15, {callbackOf(pkcs1)});
    EXPECT_EQ(decrypted.out, expected) << decrypted.err.constData();
    EXPECT_EQ(decrypted.status, 0);
    decrypted = decrypt(
        CodePadding::OaepSha1, {}, callbackWith(oaep.toBase64().toPercentEncoding()).toUtf8() + "#part\n");
    EXPECT_EQ(decrypted.out, expected) << decrypted.err.constData();
    EXPECT_EQ(decrypted.status, 0);

    decrypted = decrypt(CodePadding::OaepSha1, {callbackOf(pkcs1)});
    EXPECT_EQ(decrypted.out, "");
    EXPECT_NE(decrypted.status, 0) << "another padding";

    // Newer libraries decrypt this to something else, and do not say so.
    const QByteArray anothers = encryptedByOpenssl(openssl("genrsa 2048"), "pkcs1", text, 245);
    decrypted = decrypt(CodePadding::Pkcs1v15, {callbackOf(anothers)});
    EXPECT_EQ(decrypted.out, "");
    EXPECT_NE(decrypted.status, 0) << "another key";
}

INSTANTIATE_TEST_SUITE_P(
    Languages, PassportCodeTest,
    testing::Values(
        Language{PassportLanguage::Shell, "bash"}, Language{PassportLanguage::Python, "python3"},
        Language{PassportLanguage::Node, "node"}, Language{PassportLanguage::Php, "php"}),
    [](const testing::TestParamInfo<Language> &row) { return row.param.program; });
