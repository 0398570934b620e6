// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Canary.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace botdeck::test {

namespace {

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Canary::Canary(const QByteArray &secret)
{
    add(QStringLiteral("plain"), secret);
    // What stands behind the id is the secret; a part of it is one, too.
    add(QStringLiteral("without id"), secret.mid(secret.indexOf(':') + 1));
    add(QStringLiteral("percent-encoded"), secret.toPercentEncoding());
    add(QStringLiteral("percent-encoded, small digits"), secret.toPercentEncoding().replace("%3A", "%3a"));
    add(QStringLiteral("hexadecimal"), secret.toHex());
    add(QStringLiteral("hexadecimal, capitals"), secret.toHex().toUpper());
    add(QStringLiteral("hexadecimal, colons"), secret.toHex(':'));
    // Base64 of what stands before it is unknown: 0, 1 or 2 bytes shift it. The outer groups depend on
    // others.
    for (const int before : {0, 1, 2}) {
        const QByteArray shifted = QByteArray(before, ' ') + secret;
        const QByteArray whole = shifted.left(shifted.size() / 3 * 3).toBase64();
        add(QStringLiteral("Base64 +%1").arg(before), whole.mid(before == 0 ? 0 : 4));
    }
}

void Canary::add(const QString &name, const QByteArray &bytes)
{
    m_shapes += Shape{name, bytes};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        m_shapes += Shape{
            name + QLatin1StringView(QStringConverter::nameForEncoding(encoding)),
            encoder(QString::fromLatin1(bytes))};
    }
}

QString Canary::in(const QByteArray &bytes) const
{
    for (const Shape &shape : m_shapes) {
        if (bytes.contains(shape.bytes))
            return shape.name;
    }
    return {};
}

QStringList Canary::inFolder(const QString &folder) const
{
    QStringList found;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString shape = in(bytesOfFile(path));
        if (!shape.isEmpty())
            found += path + QStringLiteral(": ") + shape;
        if (!in(path.toUtf8()).isEmpty())
            found += path;
    }
    return found;
}

QStringList Canary::inProcess(qint64 pid) const
{
    QStringList found;
    for (const char *name : {"cmdline", "environ", "comm"}) {
        const QString shape = in(bytesOfFile(QStringLiteral("/proc/%1/").arg(pid) + QLatin1StringView(name)));
        if (!shape.isEmpty())
            found += QLatin1StringView(name) + QStringLiteral(": ") + shape;
    }
    return found;
}

} // namespace botdeck::test
