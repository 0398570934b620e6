// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StateBytes.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace botdeck::ui::shell {

namespace {

constexpr quint32 magic = 0x42447331; // "BDs1"
constexpr auto streamVersion = QDataStream::Qt_6_4;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray packState(const StatePieces &pieces)
{
    QByteArray content;
    QDataStream inner(&content, QIODevice::WriteOnly);
    inner.setVersion(streamVersion);
    inner << pieces;
    QByteArray packed;
    QDataStream outer(&packed, QIODevice::WriteOnly);
    outer.setVersion(streamVersion);
    outer << magic << digestOf(content) << content;
    return packed;
}

std::optional<StatePieces> unpackState(const QByteArray &bytes)
{
    QDataStream outer(bytes);
    outer.setVersion(streamVersion);
    quint32 found = 0;
    QByteArray digest;
    QByteArray content;
    outer >> found >> digest >> content;
    if (outer.status() != QDataStream::Ok || !outer.atEnd() || found != magic || digest != digestOf(content))
        return {};
    QDataStream inner(content);
    inner.setVersion(streamVersion);
    StatePieces pieces;
    inner >> pieces;
    return inner.status() == QDataStream::Ok ? std::optional(pieces) : std::nullopt;
}

} // namespace botdeck::ui::shell
