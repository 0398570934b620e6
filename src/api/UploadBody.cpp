// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/UploadBody.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

#include <utility>

namespace botdeck::api {

namespace {

/// A name inside a part's header, as browsers write it (WHATWG form data): quotes and line breaks
/// percent-encoded.
QByteArray quoted(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

QByteArray partHead(const QByteArray &boundary, const QString &name)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name);
}

QByteArray fileHead(const QByteArray &boundary, const platform::FilePart &file)
{
    const QFileInfo info(file.path);
    const QByteArray type = QMimeDatabase().mimeTypeForFile(info).name().toLatin1();
    return partHead(boundary, file.name) + "; filename=" + quoted(info.fileName()) +
           "\r\nContent-Type: " + type + "\r\n\r\n";
}

} // namespace

core::Result<std::unique_ptr<UploadBody>>
UploadBody::make(const platform::Request &request, QByteArray *contentType)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    *contentType = request.contentType;
    if (request.fields.isEmpty() && request.files.isEmpty()) {
        body->append(request.body);
    } else {
        const QByteArray boundary = "botdeck-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        *contentType = "multipart/form-data; boundary=" + boundary;
        for (const auto &[name, value] : request.fields)
            body->append(partHead(boundary, name) + "\r\n\r\n" + value + "\r\n");
        for (const platform::FilePart &file : request.files) {
            body->append(fileHead(boundary, file));
            if (const auto added = body->appendFile(file.path); !added)
                return added.error();
            body->append("\r\n");
        }
        body->append("--" + boundary + "--\r\n");
    }
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

void UploadBody::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    m_size += bytes.size();
    m_parts.push_back(std::move(buffer));
}

core::Result<void> UploadBody::appendFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return core::Error{
            core::ErrorKind::NotFound,
            {QT_TRANSLATE_NOOP("Phrase", "The file %1 cannot be read: %2. Nothing was sent."),
             {path, isFolder ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "it is a folder"))
                             : core::Phrase(file->errorString())}}};
    }
    m_size += file->size();
    m_parts.push_back(std::move(file));
    return {};
}

bool UploadBody::seek(qint64 position)
{
    return position == m_given;
}

qint64 UploadBody::readData(char *data, qint64 limit)
{
    while (m_current < m_parts.size()) {
        const qint64 got = m_parts[m_current]->read(data, limit);
        if (got > 0) {
            m_given += got;
            return got;
        }
        ++m_current;
    }
    if (!isSpent())
        Q_EMIT broken();
    return -1;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace botdeck::api

#include "moc_UploadBody.cpp"
