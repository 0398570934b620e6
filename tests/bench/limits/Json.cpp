// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading bodies of getUpdates: ours (everything that is shown or stored), simdjson by itself and
// QJsonDocument (both: update_id, chat, text, and of simdjson the raw bytes too):
//   bench_json ROUNDS
// prints a JSON line a round with the megabytes a second of each.
#include "domain/UpdateDecoder.h"
#include "tests/bench/load/InventedUpdates.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <cstdio>
#include <cstdlib>

using namespace botdeck;
using bench::InventedUpdates;

namespace {

constexpr int bodies = 200;
constexpr int atOnce = 100;

std::vector<QByteArray> inventBodies()
{
    const InventedUpdates updates;
    std::vector<QByteArray> made;
    for (int i = 0; i < bodies; ++i) {
        std::string text = R"({"ok":true,"result":[)";
        updates.append(text, InventedUpdates::firstId + int64_t(i) * atOnce, atOnce);
        text += "]}";
        QByteArray &body = made.emplace_back();
        body.reserve(qsizetype(text.size()) + qsizetype(simdjson::SIMDJSON_PADDING));
        body.append(text.data(), qsizetype(text.size()));
    }
    return made;
}

/// What all of them are summed up to, so that nothing is left out by a compiler.
using Reader = qint64 (*)(const QByteArray &body);

qint64 readOurs(const QByteArray &body)
{
    qint64 sum = 0;
    const auto batch = domain::decodeBatch(body);
    for (const domain::Update &update : batch.value_or(domain::DecodedBatch()).updates)
        sum += update.updateId->value() + update.text.size() + update.raw.size();
    return sum;
}

/// Each member once, as it comes: what simdjson is fastest at.
qint64 readMessage(simdjson::ondemand::object message)
{
    qint64 sum = 0;
    for (auto member : message) {
        const simdjson::ondemand::raw_json_string name = member.key();
        if (name == "chat")
            sum += int64_t(member.value()["id"]);
        else if (name == "text")
            sum += qint64(std::string_view(member.value()).size());
    }
    return sum;
}

qint64 readSimdjson(const QByteArray &body)
{
    static simdjson::ondemand::parser parser;
    auto document = parser.iterate(body.constData(), size_t(body.size()), size_t(body.capacity()));
    qint64 sum = 0;
    for (auto element : document["result"].get_array()) {
        simdjson::ondemand::object update = element.get_object();
        sum += qint64(std::string_view(update.raw_json()).size());
        update.reset();
        for (auto member : update) {
            if (member.key() == "update_id")
                sum += int64_t(member.value());
            else
                sum += readMessage(member.value());
        }
    }
    return sum;
}

qint64 readQt(const QByteArray &body)
{
    qint64 sum = 0;
    const QJsonArray list =
        QJsonDocument::fromJson(body).object().value(QLatin1StringView("result")).toArray();
    for (const QJsonValue &element : list) {
        const QJsonObject update = element.toObject();
        sum += update.value(QLatin1StringView("update_id")).toInteger();
        for (const QJsonValue &member : update) {
            const QJsonObject message = member.toObject();
            sum += message.value(QLatin1StringView("chat"))
                       .toObject()
                       .value(QLatin1StringView("id"))
                       .toInteger() +
                   message.value(QLatin1StringView("text")).toString().size();
        }
    }
    return sum;
}

double megabytesPerSecond(const std::vector<QByteArray> &made, Reader read)
{
    qint64 bytes = 0;
    volatile qint64 sum = 0;
    QElapsedTimer time;
    time.start();
    for (const QByteArray &body : made) {
        bytes += body.size();
        sum = sum + read(body);
    }
    return double(bytes) / 1e6 / (double(time.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<QByteArray> made = inventBodies();
    for (int round = argc > 1 ? std::atoi(argv[1]) : 5; round > 0; --round) {
        std::printf(
            "{\"ours\":%.1f,\"simdjson\":%.1f,\"qt\":%.1f}\n", megabytesPerSecond(made, readOurs),
            megabytesPerSecond(made, readSimdjson), megabytesPerSecond(made, readQt));
    }
    return 0;
}
