// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Settings.h"

#include "storage/BotBook.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::storage;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// Every setting can be asked for, whatever the file said, and its value can be written.
void checkValues(const Settings &settings)
{
    for (const SettingRow &row : settingsTable()) {
        switch (row.type) {
        case SettingType::Flag:
            require(writeSetting(row, settings.flag(row.setting)).has_value());
            break;
        case SettingType::Number:
            require(writeSetting(row, settings.number(row.setting)).has_value());
            break;
        case SettingType::Choice:
        case SettingType::Text:
            require(writeSetting(row, settings.text(row.setting)).has_value());
            break;
        case SettingType::Bytes:
            require(writeSetting(row, settings.bytes(row.setting)).has_value());
            break;
        }
    }
}

void readSettings(const QByteArray &bytes)
{
    Settings settings = Settings::parse(bytes);
    require(settings.toBytes() == bytes);
    checkValues(settings);
    const qint64 scale = settings.number(Setting::TextScale) == 80 ? 81 : 80;
    require(settings.set(Setting::TextScale, scale).has_value());
    const Settings again = Settings::parse(settings.toBytes());
    require(again.number(Setting::TextScale) == scale);
    require(again.text(Setting::ProxyHost) == settings.text(Setting::ProxyHost));
    settings.dropWrongLines();
    require(settings.objections().isEmpty());
    require(settings.number(Setting::TextScale) == scale);
}

void readBook(const QByteArray &bytes)
{
    const auto book = BotBook::parse(bytes);
    if (!book) {
        require(!book.error().detail.isEmpty());
        return;
    }
    const auto again = BotBook::parse(book->toBytes());
    require(again.has_value() && again->profiles() == book->profiles());
    require(!again->losesSomething() && again->toBytes() == book->toBytes());
}

} // namespace

/// The same bytes as settings.ini and as bots.json.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readSettings(bytes);
    readBook(bytes);
    return 0;
}
