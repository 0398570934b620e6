// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownTarget.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    botdeck::domain::fuzzMarkdown(botdeck::domain::Dialect::TelegramMarkdownV2, data, size);
    return 0;
}
