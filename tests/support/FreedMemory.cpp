// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreedMemory.h"

#include <algorithm>
#include <utility>

// Of the sanitizers' allocator_interface.h, which g++ does not bring; null where there is no sanitizer.
// NOLINTBEGIN(bugprone-reserved-identifier): their names
extern "C" {
using MallocHook = void (*)(const volatile void *, size_t);
using FreeHook = void (*)(const volatile void *);
[[gnu::weak]] int __sanitizer_install_malloc_and_free_hooks(MallocHook onMalloc, FreeHook onFree);
[[gnu::weak]] size_t __sanitizer_get_allocated_size(const volatile void *block);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace botdeck::test {

namespace {

std::atomic<FreedMemory *> watcher = nullptr;

/// Reads also what the sanitizer keeps others from reading. Nothing here may ask for memory.
__attribute__((no_sanitize("address", "thread"))) bool
holds(const volatile char *block, size_t size, const char *text, size_t length)
{
    for (size_t at = 0; at + length <= size; ++at) {
        size_t same = 0;
        while (same < length && block[at + same] == text[same])
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

} // namespace

bool FreedMemory::canWatch()
{
    return __sanitizer_install_malloc_and_free_hooks != nullptr && __sanitizer_get_allocated_size != nullptr;
}

FreedMemory::FreedMemory(QList<QByteArray> texts)
    : m_texts(std::move(texts))
{
    // A hook cannot be taken out again.
    static const bool installed = canWatch() && __sanitizer_install_malloc_and_free_hooks(
                                                    [](const volatile void *, size_t) {}, &look) != 0;
    if (installed)
        watcher = this;
}

FreedMemory::~FreedMemory()
{
    watcher = nullptr;
}

void FreedMemory::look(const volatile void *block)
{
    FreedMemory *self = watcher;
    if (self == nullptr || block == nullptr)
        return;
    const size_t size = __sanitizer_get_allocated_size(block);
    const auto *bytes = static_cast<const volatile char *>(block);
    const auto stands = [bytes, size](const QByteArray &text) {
        return holds(bytes, size, text.constData(), size_t(text.size()));
    };
    if (std::any_of(self->m_texts.cbegin(), self->m_texts.cend(), stands))
        ++self->m_count;
}

} // namespace botdeck::test
