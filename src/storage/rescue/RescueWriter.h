// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rescue/RecordReader.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// Puts what was found in a damaged store into a new, empty one. Rows keep their numbers; what comes twice is
/// put there once.
class RescueWriter
{
public:
    explicit RescueWriter(Connection &connection);

    /// Makes what else is needed, within the caller's transaction.
    core::Result<void> begin();
    /// Any record, in any order; what belongs to no table of a store is passed over.
    core::Result<void> add(const Record &record);
    /// Joins what was found. An update whose row is lost is made again from its bytes; one whose bytes are
    /// lost goes. No stream keeps an offset: what was lost may wait at the server still, and a poll without
    /// one confirms nothing.
    core::Result<void> finish();

    /// After finish(): updates that are whole, and those that are known to be missing.
    [[nodiscard]] qint64 updates() const { return m_updates; }
    [[nodiscard]] qint64 missing() const { return m_missing; }

private:
    using Fields = std::vector<RecordField>;
    using Add = core::Result<void> (RescueWriter::*)(qint64 rowid, const Fields &fields);
    struct Shape;
    static const Shape *shapeOf(const Record &record);

    core::Result<void> addUpdate(qint64 seq, const Fields &f);
    core::Result<void> addBody(qint64 seq, const Fields &f);
    core::Result<void> addBot(qint64 bot, const Fields &f);
    core::Result<void> addIndexedBot(qint64, const Fields &f);
    core::Result<void> addLane(qint64 lane, const Fields &f);
    core::Result<void> addIndexedLane(qint64, const Fields &f);
    core::Result<void> addIdent(qint64, const Fields &f);
    core::Result<void> addRemark(qint64 seq, const Fields &f);
    core::Result<void> addPeeked(qint64 seq, const Fields &);
    core::Result<void> addCall(qint64 id, const Fields &f);
    core::Result<void> addChat(qint64 number, const Fields &f);
    core::Result<void> addIdentity(qint64, const Fields &f);
    core::Result<void> addSequence(qint64, const Fields &f);

    /// An update of which the index and the bytes are there.
    struct LostRow
    {
        qint64 seq = 0;
        qint64 lane = 0;
        std::optional<qint64> ident = {};
        /// Where it is no number.
        QString otherIdent = {};
    };
    core::Result<std::vector<LostRow>> lostRows();
    core::Result<void> makeRowsAgain();
    core::Result<void> count();

    Connection &m_connection;
    Statement m_update;
    Statement m_body;
    Statement m_bot;
    Statement m_lane;
    Statement m_ident;
    Statement m_remark;
    Statement m_peeked;
    Statement m_call;
    Statement m_chat;
    Statement m_identity;
    Statement m_sequence;
    qint64 m_updates = 0;
    qint64 m_missing = 0;
};

} // namespace botdeck::storage
