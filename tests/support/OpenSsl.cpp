// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenSsl.h"

#include <QProcess>

#include <map>
#include <stdexcept>

namespace botdeck::test {

namespace {

/// In ms: ends a broken test, never measures; a busy machine makes a key for a minute.
constexpr int brokenAfter = 300'000;

} // namespace

QByteArray openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(brokenAfter) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        throw std::runtime_error(
            "openssl " + arguments.join(u' ').toStdString() + ": " +
            process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

QByteArray openssl(const char *line, const QByteArray &input)
{
    return openssl(QString::fromLatin1(line).split(u' '), input);
}

const QByteArray &opensslKey(int bits)
{
    static std::map<int, QByteArray> keys;
    QByteArray &key = keys[bits];
    if (key.isEmpty())
        key = openssl({QStringLiteral("genrsa"), QString::number(bits)});
    return key;
}

} // namespace botdeck::test
