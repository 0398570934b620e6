// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NaiveTexts.h"

#include "storage/StoreReader.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace botdeck::bench {

NaiveTexts::NaiveTexts(const QString &store)
{
    constexpr qint64 atOnce = 10'000;
    const auto reader = storage::StoreReader::open(store);
    if (!reader)
        return;
    const std::vector<qint64> all = (*reader)->ids().value_or(std::vector<qint64>());
    const qint64 last = all.empty() ? 0 : all.back();
    for (qint64 first = 1; first <= last; first += atOnce) {
        const auto rows =
            (*reader)->rowsBetween(first, first + atOnce - 1).value_or(QList<domain::StoredUpdate>());
        for (const domain::StoredUpdate &row : rows) {
            domain::foldCaseInto(row.update.text.toUtf8(), m_texts);
            m_texts.append('\xFF');
            m_ends.push_back(m_texts.size());
            m_seqs.push_back(row.seq);
        }
    }
}

template <typename Visit>
void NaiveTexts::eachRow(const QString &needle, Visit visit) const
{
    const QByteArray folded = domain::foldCase(needle.toUtf8());
    auto row = m_ends.begin();
    const char *at = m_texts.constData();
    const char *const end = at + m_texts.size();
    while (const void *hit = ::memmem(at, size_t(end - at), folded.constData(), size_t(folded.size()))) {
        const qsizetype place = static_cast<const char *>(hit) - m_texts.constData();
        row = std::upper_bound(row, m_ends.end(), place);
        visit(size_t(row - m_ends.begin()));
        at = m_texts.constData() + *row;
    }
}

qint64 NaiveTexts::count(const QString &needle) const
{
    qint64 rows = 0;
    eachRow(needle, [&rows](size_t) { ++rows; });
    return rows;
}

std::vector<qint64> NaiveTexts::find(const QString &needle) const
{
    std::vector<qint64> seqs;
    eachRow(needle, [this, &seqs](size_t row) { seqs.push_back(m_seqs[row]); });
    return seqs;
}

QStringList NaiveTexts::needles(int count) const
{
    std::mt19937 random(11);
    QStringList found;
    while (found.size() < count && !m_seqs.empty()) {
        const size_t row = random() % m_seqs.size();
        const qsizetype begin = row == 0 ? 0 : m_ends[row - 1];
        const QString text = QString::fromUtf8(m_texts.mid(begin, m_ends[row] - 1 - begin));
        if (!text.isEmpty())
            found += text.mid(qsizetype(random() % quint64(text.size())), qsizetype(1 + random() % 8));
    }
    return found;
}

} // namespace botdeck::bench
