// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botdeck::storage {

/// Bytes to be found in much text.
class Needle
{
public:
    /// One byte or more.
    explicit Needle(QByteArrayView bytes);

    /// Where they stand in `text` at `from` or behind it; -1 where they do not.
    [[nodiscard]] qsizetype find(QByteArrayView text, qsizetype from) const
    {
        return m_find(*this, text, from);
    }

private:
    static qsizetype findPortably(const Needle &needle, QByteArrayView text, qsizetype from);
    static qsizetype findWithAvx2(const Needle &needle, QByteArrayView text, qsizetype from);

    QByteArray m_bytes;
    /// Two places in the needle whose bytes are looked at first.
    qsizetype m_firstProbe = 0;
    qsizetype m_secondProbe = 0;
    qsizetype (*m_find)(const Needle &, QByteArrayView, qsizetype) = nullptr;
};

} // namespace botdeck::storage
