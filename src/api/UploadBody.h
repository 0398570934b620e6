// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "platform/Request.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace botdeck::api {

/// A request's body that can be read once and never again. QNetworkAccessManager repeats a request of any
/// verb when the connection closes before an answer; the one thing that stops it is a body which cannot be
/// rewound (README.md has the figures). Files are read while they are sent, never into memory as a whole.
class UploadBody : public QIODevice
{
    Q_OBJECT

public:
    /// The body of `request`: its bytes, or the multipart form of its fields and files. `contentType` is set
    /// to what the header must say, empty where there is nothing to say. ErrorKind::NotFound for a file that
    /// cannot be read.
    static core::Result<std::unique_ptr<UploadBody>>
    make(const platform::Request &request, QByteArray *contentType);

    /// Everything was handed over.
    [[nodiscard]] bool isSpent() const { return m_given == m_size; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return isSpent(); }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - m_given; }
    bool seek(qint64 position) override;
    bool reset() override { return false; }

Q_SIGNALS:
    /// A file has become shorter since the upload began: the body cannot be completed.
    void broken();

protected:
    qint64 readData(char *data, qint64 limit) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    UploadBody() = default;
    void append(const QByteArray &bytes);
    core::Result<void> appendFile(const QString &path);

    std::vector<std::unique_ptr<QIODevice>> m_parts;
    size_t m_current = 0;
    qint64 m_size = 0;
    qint64 m_given = 0;
};

} // namespace botdeck::api
