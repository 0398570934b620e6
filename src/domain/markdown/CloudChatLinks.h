// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace botdeck::domain {

/// Where the links of a paragraph stand in its source. md4c, which finds them, tells of texts and not of
/// marks; to be told of each in its order. Looks at every letter once.
class CloudChatLinks
{
public:
    struct Place
    {
        /// UTF-16 units of the source; the length takes in all marks and the address.
        qsizetype position = 0;
        qsizetype length = 0;
    };

    /// `utf8` is the paragraph as it is read, with backslashes in these places that its source has not,
    /// ascending; it outlives this. `position` is where the paragraph begins in the source.
    CloudChatLinks(QByteArrayView utf8, const QList<qsizetype> &backslashes, qsizetype position);

    /// A piece of text; one that is not of the paragraph's bytes is passed over.
    void take(QByteArrayView text);
    /// A link or a picture begins.
    void begin();
    /// The one that began last ends.
    Place end();

private:
    [[nodiscard]] qsizetype unitsUpTo(qsizetype at);
    [[nodiscard]] qsizetype findAny(qsizetype at, QByteArrayView ends) const;
    [[nodiscard]] qsizetype behindBlanks(qsizetype at) const;
    [[nodiscard]] qsizetype behindAddress(qsizetype at) const;
    [[nodiscard]] qsizetype behindBrackets(qsizetype at) const;

    struct Open
    {
        qsizetype at;
        qsizetype units;
    };

    const QByteArrayView m_utf8;
    const QList<qsizetype> &m_backslashes;
    const qsizetype m_position;
    /// Of m_utf8: all before was passed.
    qsizetype m_at = 0;
    QList<Open> m_open;
    /// How far was counted, and to how many units of the source.
    qsizetype m_counted = 0;
    qsizetype m_units = 0;
    qsizetype m_nextBackslash = 0;
};

} // namespace botdeck::domain
