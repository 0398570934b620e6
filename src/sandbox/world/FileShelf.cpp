// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FileShelf.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

constexpr size_t mostFiles = 2000;
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

template <typename Files, typename Member>
const StoredFile *newestWith(const Files &files, Member member, QStringView wanted)
{
    const auto has = [member, wanted](const StoredFile &file) { return file.*member == wanted; };
    const auto place = std::find_if(files.rbegin(), files.rend(), has);
    return place == files.rend() ? nullptr : &*place;
}

} // namespace

const StoredFile &FileShelf::add(Dice &dice, const QString &folder, StoredFile file)
{
    const qsizetype dot = file.name.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : file.name.mid(dot);
    file.id = QLatin1StringView("BQAC") + QLatin1StringView(dice.text(tokenLetters, 40));
    file.uniqueId = QLatin1StringView("Ag") + QLatin1StringView(dice.text(tokenLetters, 12));
    file.path = QStringLiteral("%1/file_%2%3").arg(folder).arg(m_count++).arg(suffix);
    m_bytes += file.bytes.size();
    m_files.push_back(std::move(file));
    forgetOldest();
    return m_files.back();
}

void FileShelf::forgetOldest()
{
    while (m_files.size() > 1 && (m_files.size() > mostFiles || m_bytes > mostBytes)) {
        m_bytes -= m_files.front().bytes.size();
        m_files.pop_front();
    }
}

const StoredFile *FileShelf::byId(QStringView id) const
{
    return newestWith(m_files, &StoredFile::id, id);
}

const StoredFile *FileShelf::byPath(QStringView path) const
{
    return newestWith(m_files, &StoredFile::path, path);
}

QByteArray contentOf(const StoredFile &file)
{
    if (!file.bytes.isEmpty())
        return file.bytes;
    const QByteArray line = "This file was invented by the sandbox: " + file.name.toUtf8() + '\n';
    return line.repeated(file.size / line.size() + 1).first(file.size);
}

} // namespace botdeck::sandbox
