// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/Needle.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace botdeck::storage {

namespace {

bool hasAvx2()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

/// Of a character of several bytes the first is that of all its script; the last tells most.
qsizetype lastByteOfFirstCharacter(QByteArrayView text)
{
    qsizetype place = 0;
    while (place + 1 < text.size() && (uchar(text[place + 1]) & 0xC0U) == 0x80U)
        ++place;
    return place;
}

} // namespace

Needle::Needle(QByteArrayView bytes)
    : m_bytes(bytes.toByteArray())
    , m_firstProbe(lastByteOfFirstCharacter(bytes))
    , m_secondProbe(bytes.size() - 1)
    , m_find(hasAvx2() && bytes.size() > 1 ? findWithAvx2 : findPortably)
{
    if (m_firstProbe == m_secondProbe)
        m_firstProbe = std::max<qsizetype>(0, m_secondProbe - 1);
}

qsizetype Needle::findPortably(const Needle &needle, QByteArrayView text, qsizetype from)
{
    const void *found = ::memmem(
        text.data() + from, size_t(text.size() - from), needle.m_bytes.constData(),
        size_t(needle.m_bytes.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

#ifdef __x86_64__
/// 32 places at once: those where both probes fit are compared. glibc's memmem goes byte by byte.
__attribute__((target("avx2"))) qsizetype
Needle::findWithAvx2(const Needle &needle, QByteArrayView text, qsizetype from)
{
    const char *const bytes = needle.m_bytes.constData();
    const auto size = size_t(needle.m_bytes.size());
    const __m256i first = _mm256_set1_epi8(bytes[needle.m_firstProbe]);
    const __m256i second = _mm256_set1_epi8(bytes[needle.m_secondProbe]);
    const char *at = text.data() + from;
    const char *const end = text.data() + text.size();
    for (; end - at >= qsizetype(size) + 31; at += 32) {
        const auto *const firsts = reinterpret_cast<const __m256i *>(at + needle.m_firstProbe);
        const auto *const seconds = reinterpret_cast<const __m256i *>(at + needle.m_secondProbe);
        const __m256i both = _mm256_and_si256(
            _mm256_cmpeq_epi8(_mm256_loadu_si256(firsts), first),
            _mm256_cmpeq_epi8(_mm256_loadu_si256(seconds), second));
        auto places = unsigned(_mm256_movemask_epi8(both));
        for (; places != 0; places &= places - 1) {
            const char *place = at + std::countr_zero(places);
            if (std::memcmp(place, bytes, size) == 0)
                return place - text.data();
        }
    }
    return findPortably(needle, text, at - text.data());
}
#else
qsizetype Needle::findWithAvx2(const Needle &needle, QByteArrayView text, qsizetype from)
{
    return findPortably(needle, text, from);
}
#endif

} // namespace botdeck::storage
