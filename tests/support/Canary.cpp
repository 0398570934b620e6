// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Canary.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
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
    // What stands behind the id is the secret; a part of it is one, too. Of a key's bytes one may be a colon,
    // and the few behind it are anywhere.
    constexpr qsizetype leastPart = 12;
    if (const QByteArray part = secret.mid(secret.indexOf(':') + 1); part.size() >= leastPart)
        add(QStringLiteral("without id"), part);
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
    const auto look = [this, &found](const QString &place, const QByteArray &bytes) {
        const QString shape = in(bytes);
        if (!shape.isEmpty())
            found += place + QStringLiteral(": ") + shape;
    };
    const QString process = QStringLiteral("/proc/%1/").arg(pid);
    for (const char *name : {"cmdline", "environ", "comm", "maps"})
        look(QLatin1StringView(name), bytesOfFile(process + QLatin1StringView(name)));
    QDirIterator open(process + QStringLiteral("fd"), QDir::Files | QDir::System | QDir::Hidden);
    while (open.hasNext()) {
        const QString path = open.next();
        const QString name = QFile::symLinkTarget(path);
        look(name, name.toUtf8());
        // A pipe or a terminal would wait for somebody to write.
        if (QFileInfo(path).isFile())
            look(name, bytesOfFile(path));
    }
    return found;
}

} // namespace botdeck::test
