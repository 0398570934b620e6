// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/PageSource.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace botdeck::storage {

namespace {

/// Of every store that Botdeck made lately.
constexpr qsizetype usualPageSize = 8192;

/// As the first page says it (SQLite's file format, section 1.3.2); 0 where that cannot be.
qsizetype statedPageSize(QFile &file)
{
    file.seek(16);
    const QByteArray bytes = file.read(2);
    if (bytes.size() < 2)
        return 0;
    const quint16 stated = qFromBigEndian<quint16>(bytes.constData());
    const qsizetype size = stated == 1 ? 65536 : stated;
    return isPageSize(quint32(size)) ? size : 0;
}

} // namespace

PageSource::PageSource() = default;
PageSource::PageSource(PageSource &&other) noexcept = default;
PageSource::~PageSource() = default;

core::Result<PageSource> PageSource::open(const QString &database)
{
    PageSource source;
    source.m_file = std::make_unique<QFile>(database);
    // A missing one is as good as an empty one: everything may be in the log.
    if (!source.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) && source.m_file->exists()) {
        return core::Error{
            core::ErrorKind::Storage,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The store's damaged file %1 cannot be read: %2. It was left as it is."),
             {database, source.m_file->errorString()}}};
    }
    core::Result<QByteArray> log = readLog(database);
    if (!log)
        return log.error();
    source.m_log = *std::move(log);
    source.m_fromLog = committedPages(source.m_log);
    source.m_pageSize = source.m_file->isOpen() ? statedPageSize(*source.m_file) : 0;
    if (source.m_pageSize == 0)
        source.m_pageSize = source.m_fromLog.pageSize > 0 ? source.m_fromLog.pageSize : usualPageSize;
    if (source.m_fromLog.pageSize != source.m_pageSize)
        source.m_fromLog = {};
    quint64 count = quint64(source.m_file->size()) / quint64(source.m_pageSize);
    for (auto each = source.m_fromLog.at.keyBegin(); each != source.m_fromLog.at.keyEnd(); ++each)
        count = std::max(count, quint64(*each));
    source.m_count = quint32(std::min<quint64>(count, std::numeric_limits<quint32>::max() - 1));
    return source;
}

QByteArray PageSource::page(quint32 number)
{
    if (number == 0 || number > m_count)
        return {};
    if (const auto logged = m_fromLog.at.constFind(number); logged != m_fromLog.at.cend())
        return m_log.sliced(*logged, m_pageSize);
    if (!m_file->isOpen() || !m_file->seek(qint64(number - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file->read(m_pageSize);
    // The bytes before those that the disk does not give come by themselves, without an error.
    if (bytes.size() < m_pageSize)
        bytes += m_file->read(m_pageSize - bytes.size());
    m_diskFailed = m_diskFailed || m_file->error() == QFileDevice::ReadError;
    return bytes.size() == m_pageSize ? bytes : QByteArray();
}

} // namespace botdeck::storage
