// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Store.h"

#include "domain/UpdateDecoder.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <random>

namespace botdeck::bench {

namespace {

constexpr std::array words{
    "invoice", "refund",    "when",     "order",   "please",   "delivery", "the",
    "still",   "waiting",   "thanks",   "account", "payment",  "card",     "https://shop.example/help",
    "since",   "yesterday", "number",   "again",   "пароль",   "заказ",    "когда",
    "оплата",  "спасибо",   "вернуть",  "деньги",  "доставка", "退款",     "订单",
    "客服",    "成功",      "什么时候", "谢谢",    "付款",     "问题"};

/// About 270 bytes.
QByteArray inventText(std::mt19937 &random)
{
    QByteArray text = "#" + QByteArray::number(random() % 1'000'000);
    for (auto count = 10 + random() % 48; count > 0; --count)
        text += QByteArray(" ") + words[random() % words.size()];
    return text;
}

domain::Update inventUpdate(qint64 id, std::mt19937 &random)
{
    const QByteArray number = QByteArray::number(id);
    const QByteArray chat = QByteArray::number(-1000 - qint64(random() % 500));
    const QByteArray from = QByteArray::number(100 + random() % 5000);
    const char *const name = random() % 3 == 0 ? "Анна" : "Ann";
    const char *const text =
        random() % 8 == 0 ? "\"photo\":[{\"file_id\":\"f\"}],\"caption\":\"" : "\"text\":\"";
    return domain::decodeUpdate(
        "{\"update_id\":" + number + ",\"message\":{\"message_id\":" + number +
        ",\"date\":1790000000,\"chat\":{\"id\":" + chat + ",\"type\":\"group\",\"title\":\"Shop " + chat +
        "\"},\"from\":{\"id\":" + from + ",\"is_bot\":false,\"first_name\":\"" + name + ' ' + from + "\"}," +
        text + inventText(random) + "\"}}");
}

bool fill(storage::UpdateStore &store, qint64 rows)
{
    std::mt19937 random(7);
    constexpr qint64 atOnce = 1000;
    for (qint64 first = 1; first <= rows; first += atOnce) {
        const auto bot =
            domain::BotKey::sandbox(domain::PlatformId::Telegram, QString::number(1 + first / atOnce % 3));
        storage::Batch batch{bot, domain::Stream::Poll, {}, 1'790'000'000'000 + first};
        for (qint64 id = first; id < std::min(first + atOnce, rows + 1); ++id)
            batch.updates.append(inventUpdate(id, random));
        if (const auto outcome = store.append(batch); !outcome) {
            std::fprintf(stderr, "%s\n", qPrintable(outcome.error().detail));
            return false;
        }
    }
    return true;
}

} // namespace

QString filledStore(qint64 rows)
{
    const QString folder = QStringLiteral(SEARCH_BENCH_FOLDER "/%1").arg(rows);
    if (storage::StoreReader::open(folder))
        return folder;
    // Missing, or of an older layout.
    const QString unfinished = folder + QStringLiteral(".part");
    for (const QString &old : {folder, unfinished})
        QDir(old).removeRecursively();
    {
        const auto store = storage::UpdateStore::open(unfinished);
        if (!store || !fill(**store, rows))
            return {};
    }
    return QDir().rename(unfinished, folder) ? folder : QString();
}

qint64 countLike(const QString &store, const QString &needle)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(
        QFile::encodeName(store + QStringLiteral("/updates.sqlite")).constData(), &handle,
        SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> database(handle, sqlite3_close);
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(
        handle, "SELECT count(*) FROM updates WHERE text LIKE '%' || ?1 || '%'", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, sqlite3_finalize);
    const QByteArray utf8 = needle.toUtf8();
    sqlite3_bind_text(prepared, 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return sqlite3_step(prepared) == SQLITE_ROW ? sqlite3_column_int64(prepared, 0) : -1;
}

QByteArray machine()
{
    QFile cpus(QStringLiteral("/proc/cpuinfo"));
    if (!cpus.open(QIODevice::ReadOnly))
        return "unknown processor";
    for (const QByteArray &line : cpus.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return "unknown processor";
}

} // namespace botdeck::bench
