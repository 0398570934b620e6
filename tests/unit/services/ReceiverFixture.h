// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Transport.h"
#include "platform/Platform.h"
#include "services/UpdateFeed.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A bot that receives by a webhook receiver of ours, over a real port and a real store, in time that stands
/// still.
class ReceiverFixture : public testing::Test
{
protected:
    ReceiverFixture();
    ~ReceiverFixture() override;

    static constexpr const char *path = "/invented-secret-path";
    static constexpr const char *token = "4711:invented-token";

    services::WebhookReceiving receiving;

    /// Such a feed that was started and listens; `deliveries`, `listened` and `appends` are what it said.
    services::UpdateFeed &feed();
    /// Another one for the same bot, which polls.
    std::unique_ptr<services::UpdateFeed> poller();
    /// A delivery with its answer's status; 0 where none came.
    int post(const QByteArray &body, const QByteArray &headers = {});
    /// An invented update of that number.
    static QByteArray update(int id, const QByteArray &text = "hello");
    [[nodiscard]] QList<domain::StoredUpdate> stored() const;
    /// What somebody else does to the store's tables.
    void inTables(const char *statement) const;
    bool reaches(domain::BotState state);

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("store")); }

    FakeClock m_clock;
    QTemporaryDir m_dir;
    const platform::Platform m_platform;
    const domain::BotKey m_key;
    api::Transport m_transport;
    std::unique_ptr<storage::UpdateStore> m_store;
    QList<domain::WebhookDelivery> deliveries;
    QList<storage::AppendOutcome> appends;
    quint16 m_port = 0;

private:
    [[nodiscard]] api::Endpoint endpoint() const;
    [[nodiscard]] services::UpdateFeed::Parts parts();

    std::unique_ptr<services::UpdateFeed> m_feed;
};

} // namespace botdeck::test
