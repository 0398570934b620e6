// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Dice.h"

#include <QByteArray>
#include <QString>

#include <deque>

namespace botdeck::sandbox {

/// A photo or document somebody sent.
struct StoredFile
{
    QString id;
    QString uniqueId;
    /// Where a download finds it, below the bot's file address.
    QString path;
    QString name;
    QString mime;
    qint64 size = 0;
    /// Empty for an invented file: only its size is known.
    QByteArray bytes;
};

/// Files in memory. Bounded: the oldest go when there are too many files or bytes.
class FileShelf
{
public:
    /// Gives the file its ids and, under `folder` ("photos", "documents"), its path.
    const StoredFile &add(Dice &dice, const QString &folder, StoredFile file);
    /// nullptr where no file has this id (or path).
    [[nodiscard]] const StoredFile *byId(QStringView id) const;
    [[nodiscard]] const StoredFile *byPath(QStringView path) const;

private:
    void forgetOldest();

    std::deque<StoredFile> m_files;
    qint64 m_bytes = 0;
    qint64 m_count = 0;
};

/// A file's content; for an invented one a line of words repeated to its size.
QByteArray contentOf(const StoredFile &file);

} // namespace botdeck::sandbox
