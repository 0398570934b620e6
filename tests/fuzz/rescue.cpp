// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/Rescue.h"

#include "storage/rescue/RecordReader.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "StoreInput.h"

#include <QFile>
#include <QSet>

using namespace botdeck;
using storage::Record;
using storage::RecordField;

namespace {

/// What stands on a leaf in one piece, whatever the size of its pages.
constexpr qsizetype neverSplit = 32;

QByteArray load(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Nothing is in a record that is not in the file: a page stands in it once, as a leaf and in a chain.
void checkRecord(const Record &record, QByteArrayView file)
{
    qsizetype bytes = 0;
    for (const RecordField &field : record.fields) {
        const bool hasBytes = field.kind == RecordField::Kind::Text || field.kind == RecordField::Kind::Blob;
        require(hasBytes || field.bytes.isEmpty());
        require(field.kind == RecordField::Kind::Integer || field.integer == 0);
        bytes += field.bytes.size();
    }
    require(bytes <= 2 * file.size());
    if (bytes > neverSplit - 2 * qsizetype(record.fields.size()))
        return;
    for (const RecordField &field : record.fields)
        require(file.contains(field.bytes));
}

/// All the bytes that a record of the file has.
QSet<QByteArray> blobsOf(const QString &path, QByteArrayView file)
{
    QSet<QByteArray> blobs;
    auto pages = storage::PageSource::open(path);
    require(pages.has_value());
    for (quint32 number = 1; number <= pages->count(); ++number) {
        for (const Record &record : storage::recordsOn(*pages, number)) {
            checkRecord(record, file);
            for (const RecordField &field : record.fields) {
                if (field.kind == RecordField::Kind::Blob)
                    blobs.insert(field.bytes);
            }
        }
    }
    return blobs;
}

void checkRescued(const QString &dir, const QSet<QByteArray> &blobs)
{
    const auto reader = storage::StoreReader::open(dir);
    require(reader.has_value());
    const auto seqs = (*reader)->ids();
    require(seqs.has_value());
    for (const qint64 seq : *seqs) {
        const auto update = (*reader)->update(seq);
        require(update.has_value() && blobs.contains(update->update.raw));
    }
}

} // namespace

/// The bytes as a store's damaged database, and what follows the separator as its log: it is rescued or
/// refused in words, nothing is invented, and the damaged file is kept as it was.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const StoreInput input(data, size);
    const QString path = input.path();
    const QSet<QByteArray> blobs = blobsOf(path, input.bytes());
    if (!storage::isStoreFile(path).value_or(false))
        return 0; // is opened with SQLite, or refused
    save(path + QStringLiteral(".damaged"), {});
    const auto store = storage::UpdateStore::open(input.folder());
    if (!store) {
        require(!store.error().detail.isEmpty() && load(path) == input.database());
        return 0;
    }
    require(!(*store)->notice().isEmpty() && load(path + QStringLiteral(".bad")) == input.database());
    checkRescued(input.folder(), blobs);
    return 0;
}
