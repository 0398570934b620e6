// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ImpactCsv.h"

#include "domain/permissions/PermissionBits.h"
#include "services/CsvCell.h"
#include "services/GuardedFile.h"

#include <QtGlobal>

#include <array>

namespace botdeck::services {

namespace {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::PermissionMask;

constexpr qsizetype pieceBytes = 1 << 20;
constexpr const char *impactColumns = "member_id,member,channel_id,channel,permission,change\r\n";

/// ",SEND_MESSAGES,"
using BitCells = std::array<QByteArray, PermissionMask::width>;

BitCells bitCells()
{
    BitCells cells;
    for (int bit = 0; bit < PermissionMask::width; ++bit)
        cells.at(size_t(bit)) = ',' + csvCell(domain::permissionName(bit)) + ',';
    return cells;
}

/// The lines of one mask behind what they all begin with; how many.
int appendLines(
    QByteArray &piece, const QByteArray &start, PermissionMask mask, const BitCells &bits, const char *change)
{
    for (quint64 left = mask.bits(); left != 0; left &= left - 1)
        piece += start + bits.at(size_t(std::countr_zero(left))) + change + "\r\n";
    return mask.count();
}

} // namespace

Result<qint64> writeImpactCsv(
    const domain::PermissionImpact &impact, const domain::PermissionTable &table, const TakePiece &take,
    const std::atomic_bool &cancel)
{
    const domain::Guild &guild = table.guild();
    const BitCells bits = bitCells();
    QByteArray piece = impactColumns;
    QByteArray member;
    int memberPlace = -1;
    qint64 lines = 0;
    for (const domain::PermissionChange &change : impact.changes) {
        if (cancel)
            return Error{
                ErrorKind::Cancelled,
                QT_TRANSLATE_NOOP("Phrase", "The export was cancelled. Nothing was written.")};
        if (change.member != memberPlace) {
            memberPlace = change.member;
            const domain::GuildMember &who = guild.members.at(memberPlace);
            member = who.id.toString().toLatin1() + ',' + csvCell(who.name);
        }
        const domain::GuildChannel &channel = guild.channels.at(change.channel);
        const QByteArray start =
            member + ',' + channel.id.toString().toLatin1() + ',' + csvCell(channel.name);
        lines += appendLines(piece, start, change.gained, bits, "gained");
        lines += appendLines(piece, start, change.lost, bits, "lost");
        if (piece.size() < pieceBytes)
            continue;
        if (const Result<void> taken = take(piece); !taken)
            return taken.error();
        piece.resize(0);
    }
    if (const Result<void> taken = take(piece); !taken)
        return taken.error();
    return lines;
}

Result<qint64> exportImpact(
    const domain::PermissionImpact &impact, const domain::PermissionTable &table, const QString &path,
    const security::Redactor &redactor, const std::atomic_bool &cancel)
{
    Result<core::AtomicFileWriter> file = core::AtomicFileWriter::create(path);
    if (!file)
        return file.error();
    const Result<qint64> written = writeImpactCsv(
        impact, table, [&file](const QByteArray &piece) { return file->write(piece); }, cancel);
    if (!written)
        return written.error();
    if (const Result<void> committed = commitGuarded(*file, path, redactor); !committed)
        return committed.error();
    return written;
}

} // namespace botdeck::services
