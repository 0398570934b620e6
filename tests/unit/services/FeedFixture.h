// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Transport.h"
#include "platform/Platform.h"
#include "sandbox/Server.h"
#include "services/UpdateFeed.h"
#include "storage/UpdateStore.h"
#include "tests/support/HastyClock.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A sandbox on loopback, a store in a temporary folder, locks in a temporary runtime folder.
class FeedFixture : public testing::Test
{
protected:
    FeedFixture();
    ~FeedFixture() override;

    /// A demo bot of the platform as the sandbox lists it: name, token, server.
    [[nodiscard]] QJsonObject bot(domain::PlatformId platform) const;
    /// A feed for that bot; the store is opened when there is none yet.
    std::unique_ptr<services::UpdateFeed> feed(
        domain::PlatformId id, const std::optional<domain::BotKey> &key = {},
        const services::FeedTransport &transport = {});
    /// So many updates more wait for the bot; the last one's update_id.
    qint64 backlog(domain::PlatformId platform, int count);
    /// How many updates wait for it.
    int pending(domain::PlatformId platform);
    /// POST to the sandbox's control side; the answer.
    QJsonObject control(const QString &verb, const QJsonObject &body);
    void startSandbox(quint64 seed, quint16 port = 0);
    [[nodiscard]] QString storeFolder() const { return m_dir.filePath(QStringLiteral("store")); }
    void openStore();

    HastyClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<sandbox::Server> m_sandbox;
    quint16 m_port = 0;
    api::Transport m_transport;
    std::unique_ptr<storage::UpdateStore> m_store;
    std::vector<std::unique_ptr<platform::Platform>> m_platforms;
};

} // namespace botdeck::test
