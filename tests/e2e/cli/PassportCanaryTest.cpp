// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No byte of a private key, no passphrase and no decrypted value is anywhere but where it was asked for.
#include "Program.h"
#include "tests/support/Canary.h"
#include "tests/support/OpenSsl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "an-invented-passphrase";
const QByteArray firstName = "Canaria-Invented";

/// The secret numbers of a key, as PKCS#1 has them: d, p, q and what is made of them.
QByteArrayList secretNumbers(const QByteArray &pem)
{
    QByteArrayList numbers;
    for (const QByteArray &line : openssl("asn1parse", openssl("rsa -traditional", pem)).split('\n')) {
        if (line.contains("INTEGER"))
            numbers += QByteArray::fromHex(line.sliced(line.lastIndexOf(':') + 1));
    }
    EXPECT_EQ(numbers.size(), 9);
    // Before them stand a version, the modulus and the public exponent.
    return numbers.sliced(3);
}

/// What nobody may see of a key: lines of its text, and pieces of its numbers.
QList<Canary> canariesOf(const QByteArray &pem)
{
    QList<Canary> all;
    const QByteArrayList lines = openssl("rsa", pem).split('\n');
    for (qsizetype line = 10; line < lines.size() - 3; line += 4)
        all += Canary(lines.at(line));
    for (const QByteArray &number : secretNumbers(pem))
        all += Canary(number.sliced(16, 18));
    EXPECT_GE(all.size(), 9);
    return all;
}

class PassportCanary : public testing::Test
{
protected:
    PassportCanary() { EXPECT_TRUE(QDir().mkpath(home()) && QDir().mkpath(kept())); }

    /// All that a run could write to without being asked.
    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }
    /// What it is given and told to write.
    [[nodiscard]] QString kept(const char *name = "") const
    {
        return m_folder.filePath(u"kept/"_s + QLatin1StringView(name));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(kept(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(kept(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Every log of Qt's speaks.
    [[nodiscard]] Surroundings surroundings() const
    {
        Surroundings made;
        for (const char *name :
             {"HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            made.environment.insert(QLatin1StringView(name), home());
        made.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        return made;
    }
    [[nodiscard]] Finished passport(const QString &line) const
    {
        return run(words(u"passport "_s + line), {}, surroundings());
    }
    [[nodiscard]] QByteArray callback() const
    {
        write("public.pem", openssl("rsa -pubout", read("key")));
        const QByteArray bytes = openssl(
            {u"pkeyutl"_s, u"-encrypt"_s, u"-pubin"_s, u"-inkey"_s, kept("public.pem")},
            "userid=10000777&first_name=" + firstName + "&last_name=LIN&authtime=1649741563");
        return "https://bot.example/?tg_passport=success&hash=" +
               bytes.toBase64(QByteArray::Base64UrlEncoding);
    }

    static void expectNone(const QList<Canary> &canaries, const QByteArray &text, const char *where)
    {
        for (const Canary &canary : canaries)
            EXPECT_EQ(canary.in(text), QString()) << where;
    }
    static void expectNone(const QList<Canary> &canaries, const Finished &finished)
    {
        expectNone(canaries, finished.out, "standard output");
        expectNone(canaries, finished.err, "standard error");
    }
    void expectNothingWritten() const
    {
        QDirIterator files(home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        EXPECT_FALSE(files.hasNext()) << qPrintable(files.next());
    }
    /// Of what was kept, only these files have them. A number that lies across two lines of a PEM is not
    /// found there; the lines are.
    void expectOnlyIn(const QList<Canary> &canaries, const QStringList &names) const
    {
        QSet<QString> found;
        for (const Canary &canary : canaries) {
            for (const QString &file : canary.inFolder(kept()))
                found += file.section(u'/', -1).section(u':', 0, 0);
        }
        EXPECT_EQ(found, QSet<QString>(names.begin(), names.end()));
    }

    const QTemporaryDir m_folder;
};

} // namespace

TEST_F(PassportCanary, AKeyIsSeenInItsFileAlone)
{
    const Finished made = passport(u"keygen --out "_s + kept("key"));
    ASSERT_EQ(made.status, 0) << made.err.constData();
    const QList<Canary> canaries = canariesOf(read("key"));
    expectNone(canaries, made);
    expectNothingWritten();
    expectOnlyIn(canaries, {u"key"_s});
    const Finished shown = passport(u"public --key "_s + kept("key"));
    EXPECT_EQ(shown.status, 0);
    expectNone(canaries, shown);
    EXPECT_EQ(QDir(kept()).entryList(QDir::Files | QDir::Hidden), QStringList{u"key"_s});
}

TEST_F(PassportCanary, AnEncryptedKeyIsSeenNowhere)
{
    write("passphrase", passphrase + '\n');
    const Finished made =
        passport(u"keygen --out %1 --passphrase-file %2"_s.arg(kept("key"), kept("passphrase")));
    ASSERT_EQ(made.status, 0) << made.err.constData();
    const QList<Canary> canaries = canariesOf(
        openssl({u"rsa"_s, u"-passin"_s, u"pass:"_s + QString::fromLatin1(passphrase)}, read("key")));
    expectNone(canaries, made);
    expectOnlyIn(canaries, {});
    expectOnlyIn({Canary(passphrase)}, {u"passphrase"_s});
    write("passphrase", "another-" + passphrase + '\n');
    const Finished wrong =
        passport(u"public --key %1 --passphrase-file %2"_s.arg(kept("key"), kept("passphrase")));
    EXPECT_EQ(wrong.status, 1);
    expectNone(canaries + QList{Canary(passphrase)}, wrong);
    expectNothingWritten();
}

TEST_F(PassportCanary, ADecryptedValueIsPrintedAndSeenNowhereElse)
{
    write("key", opensslKey());
    QList<Canary> canaries = canariesOf(opensslKey());
    Program program(
        words(u"passport decrypt --max-age 60 --key %1 -"_s.arg(kept("key"))), {}, surroundings());
    for (const Canary &canary : canaries)
        EXPECT_EQ(canary.inProcess(program.pid()), QStringList());
    EXPECT_FALSE(Canary("passport").inProcess(program.pid()).isEmpty()) << "that much can be seen";
    program.feed(callback());
    const Finished read = program.finish();
    EXPECT_EQ(read.status, 0) << read.err.constData();
    expectNone(canaries, read);
    EXPECT_TRUE(read.out.contains(firstName));
    expectNone({Canary(firstName)}, read.err, "standard error");
    expectOnlyIn(canaries, {u"key"_s});
    expectOnlyIn({Canary(firstName)}, {});

    const Finished failed =
        passport(u"decrypt --key %1 %2&hash=x"_s.arg(kept("key"), QString::fromLatin1(callback())));
    EXPECT_EQ(failed.status, 1);
    canaries += Canary(firstName);
    expectNone(canaries, failed);
    expectNothingWritten();
}

TEST_F(PassportCanary, LinkAndSelfTestWriteNothing)
{
    for (const QString &line :
         {u"link --bot-id 4711 --callback https://bot.example/?state=n0nce"_s, u"self-test"_s}) {
        const Finished finished = passport(line);
        EXPECT_EQ(finished.status, 0) << finished.err.constData();
        EXPECT_FALSE((finished.out + finished.err).contains("PRIVATE KEY"));
    }
    expectNothingWritten();
    EXPECT_EQ(QDir(kept()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

// They are held as long as it listens: the key of its certificate, the bot's token, the path.
TEST_F(PassportCanary, AReceiversSecretsAreSeenNowhere)
{
    const QByteArray token = "4711:invented-canary-token";
    const QByteArray path = "/invented-canary-path";
    write("key", opensslKey());
    write("cert", openssl({u"req"_s, u"-x509"_s, u"-key"_s, kept("key"), u"-subj"_s, u"/CN=localhost"_s}));
    write("path", path + '\n');
    const QList<Canary> keys = canariesOf(opensslKey());
    const QList<Canary> canaries = keys + QList{Canary(token), Canary(path)};
    Program program(
        words(u"webhook listen --platform telegram --server https://api.invented.example --port 0 --cert %1 "
              "--key %2 --path-file %3 --store %4"_s.arg(
                  kept("cert"), kept("key"), kept("path"), m_folder.filePath(u"store"_s))),
        token, surroundings());
    EXPECT_TRUE(program.readLine().contains("https://"));
    for (const Canary &canary : canaries)
        EXPECT_EQ(canary.inProcess(program.pid()), QStringList());
    expectNone(canaries, program.terminate());
    expectOnlyIn(keys, {u"key"_s});
    expectOnlyIn({Canary(path)}, {u"path"_s});
    for (const Canary &canary : canaries) {
        EXPECT_EQ(canary.inFolder(m_folder.filePath(u"store"_s)), QStringList());
        EXPECT_EQ(canary.inFolder(home()), QStringList());
    }
}
