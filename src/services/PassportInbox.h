// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "core/Result.h"
#include "services/BackgroundWork.h"
#include "services/PassportMemory.h"

#include <QObject>

#include <optional>

namespace botdeck::services {

enum class CallbackWay { Received, Pasted, File };

/// What the `state` of a callback's address says. Unknown: it was never given out here. OtherBot: it was, in
/// a link of another bot. Missing: it has none, although the link that was last given out for the bot had.
enum class StateCheck { NotAsked, Ours, Unknown, OtherBot, Missing };

/// A callback that is there to be read. Its address holds what was encrypted, so it is kept in memory only.
struct InboxCallback
{
    /// Counted from 1.
    quint64 id = 0;
    qint64 atMs = 0;
    CallbackWay way = CallbackWay::Pasted;
    QString address;
    /// Whose link had its state; else whose wizard it came through.
    domain::BotKey bot = {};
    StateCheck state = StateCheck::NotAsked;
    /// The same hash came before, in this profile: when first.
    std::optional<qint64> firstMs = {};
};

/// Where callbacks come to: a listener of our own, or what somebody pastes. It remembers which hashes it has
/// seen and which states it gave out, by their SHA-256 alone. Lives in the user interface's thread and never
/// waits there.
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
    /// it is for nobody else. `bot`: whose wizard asks. `publicAddress`: what users see,
    /// "https://bot.example/passport"; empty: the listener's own. Gives the port; errors as of
    /// api::HttpReceiver::listen().
    core::Result<quint16>
    listen(api::ReceiverOptions options, const domain::BotKey &bot, const QString &publicAddress = {});
    [[nodiscard]] bool isListening() const { return m_receiver.isListening(); }
    void stopListening() { m_receiver.close(); }
    [[nodiscard]] const api::ReceiverRefusals &refusals() const { return m_receiver.refusals(); }

    /// An address as it was typed or read, in the bot's wizard; arrived() follows before it returns.
    void add(const QString &address, CallbackWay way, const domain::BotKey &bot);
    /// A link of this bot leaves the program with this state; empty: with none.
    void giveOut(const QString &state, const domain::BotKey &bot);
    /// Of an address that is read for this bot.
    [[nodiscard]] StateCheck checkState(const QString &address, const domain::BotKey &bot) const;
    /// Newest last; the oldest goes beyond a thousand.
    [[nodiscard]] const QList<InboxCallback> &callbacks() const { return m_callbacks; }
    void clear();

Q_SIGNALS:
    void arrived(const botdeck::services::InboxCallback &callback);
    /// It turned out that its hash came before, or that its state was given out.
    void updated(const botdeck::services::InboxCallback &callback);
    /// A sentence to show: what was seen cannot be read or kept.
    void said(const botdeck::core::Phrase &words);

private:
    void take(const api::ReceivedRequest &request);
    void merge(const LoadedPassportMemory &found);
    void judge(InboxCallback &callback) const;
    void remember(InboxCallback &callback);
    void keep();

    const Parts m_parts;
    QString m_base;
    domain::BotKey m_listeningFor;
    QList<InboxCallback> m_callbacks;
    PassportMemory m_memory;
    /// Whether the link that was last given out in this run had a state.
    QHash<domain::BotKey, bool> m_hasState;
    quint64 m_lastId = 0;
    bool m_loaded = false;
    bool m_mayKeep = true;
    bool m_waitsToKeep = false;
    api::HttpReceiver m_receiver;
    /// Last: what it writes is written before anything goes.
    BackgroundWork m_work;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::InboxCallback)
