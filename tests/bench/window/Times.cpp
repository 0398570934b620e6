// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Times.h"

#include <algorithm>

namespace botdeck::bench {

QByteArray Times::told(const char *name) const
{
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto at = [&sorted](double part) {
        const double value = sorted.empty() ? 0 : sorted[size_t(part * double(sorted.size() - 1))];
        return QByteArray::number(value, 'f', 3);
    };
    return '"' + QByteArray(name) + "\":{\"median\":" + at(0.5) + ",\"p95\":" + at(0.95) +
           ",\"p99\":" + at(0.99) + ",\"p999\":" + at(0.999) + ",\"longest\":" + at(1) + '}';
}

} // namespace botdeck::bench
