// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace botdeck::bench {

/// Milliseconds that were measured.
class Times
{
public:
    void add(double ms) { m_values.push_back(ms); }
    void clear() { m_values.clear(); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    /// A member of a JSON object: its median, two high percentiles and the longest; zeros where there is
    /// none.
    [[nodiscard]] QByteArray told(const char *name) const;

private:
    std::vector<double> m_values;
};

} // namespace botdeck::bench
