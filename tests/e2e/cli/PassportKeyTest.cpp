// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "tests/support/OpenSsl.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

class PassportKeyVerbs : public testing::Test
{
protected:
    /// A run of `passport`; "@key" is the file "key" of the folder.
    [[nodiscard]] Finished passport(const QString &line) const
    {
        QStringList arguments{QStringLiteral("passport")};
        for (const QString &word : words(line))
            arguments += word.startsWith(u'@') ? m_folder.filePath(word.mid(1)) : word;
        return run(arguments);
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QTemporaryDir m_folder;
};

} // namespace

TEST_F(PassportKeyVerbs, AKeyIsMadeForItsOwnerOnly)
{
    write("key", {});
    const Finished made = passport(QStringLiteral("keygen --out @key"));
    EXPECT_EQ(made.status, 0) << made.err.constData();
    const QByteArray key = read("key");
    EXPECT_TRUE(key.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    EXPECT_EQ(made.out, openssl("rsa -pubout", key));
    EXPECT_TRUE(openssl("rsa -noout -text", key).contains("2048 bit"));
    EXPECT_TRUE(made.err.contains("is not encrypted"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(m_folder.filePath(QStringLiteral("key"))) & others, QFile::Permissions());

    EXPECT_EQ(passport(QStringLiteral("keygen --out @key")).status, 4) << "no key is written over another";
    EXPECT_EQ(read("key"), key);
}

TEST_F(PassportKeyVerbs, APassphraseEncryptsIt)
{
    write("passphrase", "invented horse\nand nothing of this\n");
    const Finished made = passport(QStringLiteral("keygen --out @key --passphrase-file @passphrase"));
    EXPECT_EQ(made.status, 0) << made.err.constData();
    EXPECT_EQ(made.err, "");
    const QByteArray key = read("key");
    EXPECT_TRUE(key.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    EXPECT_EQ(
        openssl(
            {QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-passin"),
             QStringLiteral("pass:invented horse")},
            key),
        made.out);
}

TEST_F(PassportKeyVerbs, APassphraseOpensWhatOpensslEncrypted)
{
    write("passphrase", "invented\r\n");
    write("key", openssl("rsa -traditional -aes256 -passout pass:invented", opensslKey()));
    const Finished read = passport(QStringLiteral("public --key @key --passphrase-file @passphrase"));
    EXPECT_EQ(read.status, 0) << read.err.constData();
    EXPECT_EQ(read.out, openssl("rsa -pubout", opensslKey()));
    const Finished missing = passport(QStringLiteral("public --key @key"));
    EXPECT_EQ(missing.status, 2);
    EXPECT_TRUE(missing.err.contains("--passphrase-file")) << missing.err.constData();
    write("passphrase", "another\n");
    EXPECT_EQ(passport(QStringLiteral("public --key @key --passphrase-file @passphrase")).status, 1);
}

TEST_F(PassportKeyVerbs, WhatIsWrongIsSaidByTheStatusToo)
{
    write("key", openssl("rsa -traditional", opensslKey()));
    const Finished read = passport(QStringLiteral("public --key @key"));
    EXPECT_EQ(read.status, 0) << read.err.constData();
    EXPECT_EQ(read.out, openssl("rsa -pubout", opensslKey()));
    write("garbage", "no key");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    const struct
    {
        const char *line;
        int status;
    } rows[]{
        {"public --key @garbage", 1},
        {"public --key @none", 4},
        {"public --key @folder", 4},
        {"public --key /dev/null", 1},
        {"public --key /dev/zero", 4},
        {"public --key @key --passphrase-file @folder", 4},
        {"public --key @key --passphrase-file /dev/zero", 4},
        {"public --key - --passphrase-file -", 2},
        {"public --key @key @key", 2},
        {"keygen --out @folder", 4},
        {"keygen --out /dev/null", 4},
        {"keygen --out @none/key", 4},
        {"keygen --out @new --bits 2500", 2},
        {"decode", 2},
    };
    for (const auto &row : rows) {
        const Finished finished = passport(QString::fromLatin1(row.line));
        EXPECT_EQ(finished.status, row.status) << row.line << ": " << finished.err.constData();
        EXPECT_EQ(finished.out, "") << row.line;
        EXPECT_TRUE(finished.err.startsWith("botdeck: ")) << row.line;
    }
}
