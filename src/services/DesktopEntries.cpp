// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DesktopEntries.h"

#include "core/AtomicFile.h"
#include "core/Identity.h"

#include <QDir>
#include <QFile>

#include <array>

namespace botdeck::services {

namespace {

constexpr qint64 longestList = 4 << 20;
constexpr QByteArrayView linkKey("x-scheme-handler/cloudchat=");
/// Before the desktop asks who can open a link it looks into the second; into the first for who does.
constexpr std::array linkGroups{
    QByteArrayView("[Default Applications]"), QByteArrayView("[Added Associations]")};

QByteArray entryName()
{
    return QByteArray(core::applicationId.data(), core::applicationId.size()) + ".desktop";
}

QString autostartFile(const QString &configFolder)
{
    return configFolder + QStringLiteral("/autostart/") + QString::fromLatin1(entryName());
}

QString associations(const QString &configFolder)
{
    return configFolder + QStringLiteral("/mimeapps.list");
}

/// No file is an empty one.
core::Result<QByteArray> readList(const QString &path)
{
    core::Result<QByteArray> list = core::readWhole(path, longestList);
    if (!list && list.error().kind == core::ErrorKind::NotFound)
        return QByteArray();
    return list;
}

core::Result<void> writeEntry(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return core::Error{
            core::ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "The folder %1 could not be made."), {folder}}};
    }
    return core::writeWhole(path, bytes, core::ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

QList<QByteArray> openersIn(const QByteArray &line)
{
    QList<QByteArray> openers = line.sliced(linkKey.size()).trimmed().split(';');
    openers.removeAll(QByteArray());
    return openers;
}

/// The line for these links; empty where nobody is left to open them.
QByteArray linkLine(QList<QByteArray> openers, bool opens)
{
    openers.removeAll(entryName());
    if (opens)
        openers.prepend(entryName());
    return openers.isEmpty() ? QByteArray() : linkKey.toByteArray() + openers.join(';') + ';';
}

/// Where the group begins; at the end where there is none.
qsizetype groupStart(const QList<QByteArray> &lines, QByteArrayView group)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (QByteArrayView(lines.at(at)).trimmed() == group)
            return at;
    }
    return lines.size();
}

/// Where the group has its line for these links; nowhere (-1) where it has none.
qsizetype linkLineAt(const QList<QByteArray> &lines, qsizetype start)
{
    for (qsizetype at = start + 1; at < lines.size() && !lines.at(at).startsWith('['); ++at) {
        if (lines.at(at).startsWith(linkKey))
            return at;
    }
    return -1;
}

void setInGroup(QList<QByteArray> &lines, QByteArrayView group, bool opens)
{
    const qsizetype start = groupStart(lines, group);
    const qsizetype at = linkLineAt(lines, start);
    const QByteArray line = linkLine(at >= 0 ? openersIn(lines.at(at)) : QList<QByteArray>(), opens);
    if (at >= 0)
        lines.removeAt(at);
    if (line.isEmpty())
        return;
    if (start == lines.size())
        lines.append(group.toByteArray());
    lines.insert(at >= 0 ? at : start + 1, line);
}

} // namespace

QByteArray execValue(const QString &program)
{
    QByteArray value;
    // Once for the quotes, and a backslash once more because the whole is a string of a desktop entry.
    for (const char byte : program.toUtf8()) {
        if (byte == '\\')
            value += "\\\\\\\\";
        else if (byte == '"' || byte == '`' || byte == '$')
            value += QByteArray("\\\\") + byte;
        else if (byte == '%')
            value += "%%";
        else
            value += byte;
    }
    return '"' + value + '"';
}

bool startsWithSession(const QString &configFolder)
{
    return QFile::exists(autostartFile(configFolder));
}

core::Result<void> setStartsWithSession(const QString &configFolder, const QString &program, bool starts)
{
    const QString path = autostartFile(configFolder);
    if (starts) {
        return writeEntry(
            path, "[Desktop Entry]\nType=Application\nName=Botdeck\nIcon=" +
                      QByteArray(core::applicationId.data(), core::applicationId.size()) +
                      "\nExec=" + execValue(program) + "\nTerminal=false\n");
    }
    if (QFile::exists(path) && !QFile::remove(path)) {
        return core::Error{
            core::ErrorKind::Storage, {QT_TRANSLATE_NOOP("Phrase", "%1 could not be removed."), {path}}};
    }
    return {};
}

QByteArray withLinks(const QByteArray &list, bool opens)
{
    QList<QByteArray> lines = list.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QByteArrayView group : linkGroups)
        setInGroup(lines, group, opens);
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

bool opensLinks(const QString &configFolder)
{
    const core::Result<QByteArray> list = readList(associations(configFolder));
    if (!list)
        return false;
    const QList<QByteArray> lines = list->split('\n');
    const qsizetype at = linkLineAt(lines, groupStart(lines, linkGroups.front()));
    return at >= 0 && openersIn(lines.at(at)).value(0) == entryName();
}

core::Result<void> setOpensLinks(const QString &configFolder, bool opens)
{
    const QString path = associations(configFolder);
    const core::Result<QByteArray> list = readList(path);
    if (!list)
        return list.error();
    const QByteArray wanted = withLinks(*list, opens);
    return wanted == *list ? core::Result<void>() : writeEntry(path, wanted);
}

} // namespace botdeck::services
