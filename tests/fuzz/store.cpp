// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "domain/UpdateDecoder.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"
#include "storage/UpdateStore.h"
#include "StoreInput.h"

using namespace botdeck;

namespace {

template <typename Answer>
void checkAnswer(const core::Result<Answer> &answer)
{
    require(answer.has_value() || !answer.error().detail.isEmpty());
}

/// Everything that can be asked is answered or refused in words.
void readAll(const QString &dir)
{
    const auto reader = storage::StoreReader::open(dir);
    checkAnswer(reader);
    if (!reader)
        return;
    checkAnswer((*reader)->bots());
    checkAnswer((*reader)->count());
    checkAnswer((*reader)->ids());
    checkAnswer((*reader)->rowsBetween(1, 100));
    checkAnswer((*reader)->calls(10));
    for (qint64 seq = 1; seq < 4; ++seq) {
        checkAnswer((*reader)->update(seq));
        checkAnswer((*reader)->answers(seq));
    }
    if (const auto search = storage::UpdateSearch::open(dir))
        checkAnswer((*search)->count(domain::parseFilter(QStringLiteral("text is:marked"), {}).filter));
}

void writeMore(const QString &dir)
{
    const auto store = storage::UpdateStore::open(dir);
    checkAnswer(store);
    if (!store)
        return;
    const domain::BotKey bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));
    checkAnswer((*store)->position(bot, domain::Stream::Poll));
    const domain::Update update = domain::decodeUpdate(R"({"update_id":900,"message":{"text":"text"}})");
    checkAnswer((*store)->append({bot, domain::Stream::Poll, {update}, 1}));
    checkAnswer((*store)->remark({1, 2}, {true, QStringLiteral("note")}));
}

} // namespace

/// The bytes as the store's database, and what follows the separator as its log.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const StoreInput input(data, size);
    readAll(input.folder());
    writeMore(input.folder());
    readAll(input.folder());
    require(QFile::exists(input.path()));
    return 0;
}
