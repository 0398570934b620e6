// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/FilterRow.h"

#include "domain/TextFold.h"

namespace botdeck::storage {

namespace {

QByteArrayView foldInto(QByteArrayView text, QByteArray &buffer)
{
    buffer.resize(0);
    // Only a damaged store holds anything but UTF-8.
    if (text.isValidUtf8())
        domain::foldCaseInto(text, buffer);
    else
        domain::foldCaseInto(QString::fromUtf8(text).toUtf8(), buffer);
    return buffer;
}

} // namespace

void FilterRow::read(const Query &query)
{
    m_subject = {};
    m_subject.seq = query.integer(0);
    m_lane = query.integer(1);
    m_subject.updateId = query.optionalInteger(2);
    m_subject.receivedMs = query.integer(3);
    m_subject.kind = query.bytes(4);
    m_subject.content = query.bytes(5);
    m_subject.chatId = query.bytes(6);
    m_subject.foldedChatTitle = foldInto(query.bytes(7), m_chatTitle);
    m_subject.fromId = query.bytes(8);
    m_subject.foldedFromName = foldInto(query.bytes(9), m_fromName);
    m_subject.flags.setFlag(domain::UpdateFlag::Quarantined, query.integer(10) != 0);
    m_subject.foldedText = foldInto(query.bytes(11), m_text);
    m_subject.raw = query.bytes(12);
}

void FilterRow::readTraits()
{
    m_subject.traits = domain::updateTraits(m_subject.raw);
    m_subject.flags.setFlag(domain::UpdateFlag::Edited, m_subject.traits.testFlag(domain::UpdateTrait::Edit));
}

} // namespace botdeck::storage
