// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TextFold.h"

#include <QStringList>

#include <vector>

namespace botdeck::bench {

/// All texts of a store in one piece of memory, folded, to be scanned plainly.
class NaiveTexts
{
public:
    explicit NaiveTexts(const QString &store);

    [[nodiscard]] qsizetype bytes() const { return m_texts.size(); }
    /// Rows with the needle, by memmem over the whole.
    [[nodiscard]] qint64 count(const QString &needle) const;
    /// Their numbers, ascending.
    [[nodiscard]] std::vector<qint64> find(const QString &needle) const;
    /// Random pieces of one to eight characters out of the texts.
    [[nodiscard]] QStringList needles(int count) const;

private:
    template <typename Visit>
    void eachRow(const QString &needle, Visit visit) const;

    QByteArray m_texts;
    std::vector<qsizetype> m_ends;
    std::vector<qint64> m_seqs;
};

} // namespace botdeck::bench
