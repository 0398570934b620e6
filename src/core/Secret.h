// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace botdeck::core {

/// Bytes that must appear nowhere but in their place. Wiped when destroyed, no stream operator, no implicit
/// conversion: whoever needs the bytes says `reveal()`.
class Secret
{
public:
    Secret() = default;
    /// Copies; the caller's bytes are the caller's to wipe.
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// The bytes themselves; valid as long as this object. Only for the request being sent and the redactor.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

    bool operator==(const Secret &other) const { return m_bytes == other.m_bytes; }

private:
    void wipe();

    std::string m_bytes;
};

/// Overwrites memory in a way that no optimiser removes.
void wipeMemory(void *data, size_t size);

} // namespace botdeck::core
