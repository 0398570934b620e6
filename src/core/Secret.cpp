// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <string.h>

#include <utility>

namespace botdeck::core {

void wipeMemory(void *data, size_t size)
{
    explicit_bzero(data, size);
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.data(), size_t(bytes.size()))
{
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret &other) = default;

// A short string is moved by copying it: the source must be wiped by hand.
Secret::Secret(Secret &&other) noexcept
    : m_bytes(other.m_bytes) // NOLINT(performance-move-constructor-init): see above
{
    other.wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        other.wipe();
    }
    return *this;
}

void Secret::wipe()
{
    wipeMemory(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace botdeck::core
