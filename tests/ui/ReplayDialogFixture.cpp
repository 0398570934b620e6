// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayDialogFixture.h"

#include "domain/UpdateDecoder.h"

#include <QAbstractItemModel>
#include <QTableView>

#include <stdexcept>

namespace botdeck::test {

using ui::replay::ReplayDialog;
using ui::replay::ReplayWay;

QByteArray ReplayDialogTest::replayedBytes(int id)
{
    return R"({"update_id":)" + QByteArray::number(id) +
           R"(,"message":{"message_id":5,"date":1.50,"text":"hello"}})";
}

QByteArray ReplayDialogTest::longLine()
{
    return R"({"update_id":5,"message":{"text":")" + QByteArray(9'000, 'a') + R"("}})";
}

void ReplayDialogTest::SetUp()
{
    keepReplayed();
    SettingsFixture::SetUp();
    const auto port = sandboxServer.start();
    ASSERT_TRUE(port);
    sandboxPort = *port;
    addBots();
}

void ReplayDialogTest::keepReplayed()
{
    const auto store = storage::UpdateStore::open(storeFolder());
    ASSERT_TRUE(store) << qPrintable(store.error().detail);
    QList<domain::Update> batch;
    for (int id = 1; id <= 3; ++id)
        batch += domain::decodeUpdate(replayedBytes(id));
    batch += domain::decodeUpdate("{\"update_id\":4,\"message\":{\"text\":\"\xff\"}}");
    batch += domain::decodeUpdate(longLine());
    const auto stored = (*store)->append({source(), domain::Stream::Poll, batch, 1'790'000'000'000});
    ASSERT_TRUE(stored);
    first = stored->firstSeq;
}

domain::BotKey ReplayDialogTest::source()
{
    return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
}

void ReplayDialogTest::addBots()
{
    workbench->add({{source(), QStringLiteral("Real"), {}, domain::PlatformId::Telegram}});
    for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
        models::BotRow row{
            domain::BotKey::sandbox(bot.platform, bot.id.toString()), bot.name, {}, bot.platform};
        row.demo = true;
        workbench->add({row});
    }
}

const sandbox::BotAccount &ReplayDialogTest::telegramBot()
{
    for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
        if (bot.platform == domain::PlatformId::Telegram)
            return bot;
    }
    throw std::runtime_error("the sandbox has no such bot");
}

ui::replay::ReplayParts ReplayDialogTest::replayParts()
{
    const auto arrive = [this](
                            const services::SandboxArrival &arrival, QObject *context,
                            const std::function<void(const core::Result<QByteArray> &)> &then) {
        for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
            if (domain::BotKey::sandbox(bot.platform, bot.id.toString()) != arrival.bot)
                continue;
            const auto arrived = sandboxServer.replay(bot, arrival.raw);
            QMetaObject::invokeMethod(
                context, [then, arrived] { then(arrived); }, Qt::QueuedConnection);
        }
    };
    return {theme, clock, *workbench, *registry, redactor, arrive, lastAddress};
}

QDialog &ReplayDialogTest::openReplay(ReplayWay way, const QList<qint64> &selected, bool edits)
{
    const QList<qint64> all{first, first + 1, first + 2, first + 3};
    (new ReplayDialog(replayParts(), {way, all, selected, edits}, window.get()))->open();
    return shown(edits ? "editReplayDialog" : "replayDialog");
}

QString ReplayDialogTest::cell(QDialog &dialog, int row, int column)
{
    const QAbstractItemModel *model = part<QTableView>(dialog, "results").model();
    return model->index(row, column).data().toString();
}

} // namespace botdeck::test
