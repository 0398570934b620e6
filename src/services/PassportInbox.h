// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "core/Result.h"
#include "services/BackgroundWork.h"
#include "services/PassportDecoder.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace botdeck::services {

enum class CallbackWay { Received, Pasted, File };

/// A callback that is there to be read. Its address holds what was encrypted, so it is kept in memory only.
struct InboxCallback
{
    /// Counted from 1.
    quint64 id = 0;
    qint64 atMs = 0;
    CallbackWay way = CallbackWay::Pasted;
    QString address;
    /// The same hash came before, in this profile: when first.
    std::optional<qint64> firstMs = {};
    /// The `state` that it brought back; empty where there was none.
    QString state = {};
};

/// Where callbacks come to: a listener of our own, or what somebody pastes. It remembers which hashes it has
/// seen, by their SHA-256 alone. Lives in the user interface's thread and never waits there.
class PassportInbox final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        core::Clock &clock;
        /// DIR/passport-seen.json
        QString file;
        /// Another console writes the profile: nothing is remembered beyond this run.
        bool readOnly = false;
    };

    explicit PassportInbox(const Parts &parts, QObject *parent = nullptr);
    ~PassportInbox() override;

    /// Reads what was seen before. What comes earlier is compared later: updated() tells.
    void load();

    /// Takes GET requests at `options.path`, whatever its methods are, and answers each alike: what became of
    /// it is for nobody else. `publicAddress`: what users see, "https://bot.example/passport"; empty: the
    /// listener's own. Gives the port; errors as of api::HttpReceiver::listen().
    core::Result<quint16> listen(api::ReceiverOptions options, const QString &publicAddress = {});
    [[nodiscard]] bool isListening() const { return m_receiver.isListening(); }
    void stopListening() { m_receiver.close(); }
    [[nodiscard]] const api::ReceiverRefusals &refusals() const { return m_receiver.refusals(); }

    /// An address as it was typed or read; arrived() follows before it returns.
    void add(const QString &address, CallbackWay way);
    /// Newest last; the oldest goes beyond a thousand.
    [[nodiscard]] const QList<InboxCallback> &callbacks() const { return m_callbacks; }
    void clear();

Q_SIGNALS:
    void arrived(const botdeck::services::InboxCallback &callback);
    /// It turned out that its hash came before.
    void updated(const botdeck::services::InboxCallback &callback);
    /// A sentence to show: what was seen cannot be read or kept.
    void said(const botdeck::core::Phrase &words);

private:
    void take(const api::ReceivedRequest &request);
    void remember(InboxCallback &callback);
    void keep();

    const Parts m_parts;
    QString m_base;
    QList<InboxCallback> m_callbacks;
    /// SHA-256 of a hash's bytes, and when it came first.
    QHash<QByteArray, qint64> m_seen;
    quint64 m_lastId = 0;
    bool m_loaded = false;
    bool m_waitsToKeep = false;
    api::HttpReceiver m_receiver;
    /// Last: what it writes is written before anything goes.
    BackgroundWork m_work;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::InboxCallback)
