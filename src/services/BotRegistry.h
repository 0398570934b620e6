// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "core/Secret.h"
#include "security/Redactor.h"
#include "services/BotChange.h"
#include "services/BotRefusal.h"
#include "services/BotRoute.h"
#include "services/DemoSecrets.h"
#include "services/SecretForgetter.h"
#include "storage/BotBook.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace botdeck::services {

class BackgroundWork;
class BotAccess;
class SettingsKeeper;
class Workbench;
struct CheckedBot;

/// The operator's bots: the one list that bots.json, the workbench and the store of secrets follow. Lives in
/// the user interface's thread and never waits there; changes are made one after the other, and one counts
/// when it has reached the disk. A token goes to the store of secrets and nowhere else. Nothing here is ever
/// removed because a network failed.
class BotRegistry : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        Workbench &workbench;
        security::SecretStore &secrets;
        BackgroundWork &files;
        const Platforms &platforms;
        /// Knows the secrets that must not stand in bots.json.
        const security::Redactor &known;
        /// Remembers which secrets are still to be removed.
        SettingsKeeper &settings;
        QString botsFile;
        /// Another console writes the profile: every change is refused.
        bool readOnly = false;
    };
    enum class History { Keep, Erase };

    explicit BotRegistry(const Parts &parts, QObject *parent = nullptr);
    ~BotRegistry() override;

    /// Reads the list; loaded() follows. Changes that are asked for earlier wait for it.
    void load();
    /// Until then an empty list says nothing.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<domain::BotProfile> &bots() const { return m_bots; }
    [[nodiscard]] std::optional<domain::BotProfile> bot(const domain::BotKey &key) const;
    /// A bot's key as it is now: dialogs may still have a provisional one, which ended when getMe answered.
    [[nodiscard]] domain::BotKey keyNow(const domain::BotKey &key) const { return m_became.value(key, key); }
    [[nodiscard]] bool isDemo(const domain::BotKey &key) const { return m_secrets.isDemo(key.toString()); }

    /// With an empty key it is found out: from the token's prefix, from `facts` (what getMe said of this very
    /// token), else later by getMe. The token may be empty: the bot then waits for one.
    BotChange *add(const domain::BotProfile &typed, const core::Secret &token);
    /// A demo bot of the program's own sandbox: in the list, never in a file.
    void addDemo(const domain::BotProfile &profile, const core::Secret &token);
    /// Everything but key, platform and server. A bot that runs goes on with the new settings.
    BotChange *change(const domain::BotProfile &profile);
    /// The same for some of its fields: `alter` gets the profile as it is when this change's turn comes.
    BotChange *change(const domain::BotKey &key, const std::function<void(domain::BotProfile &)> &alter);
    BotChange *reorder(const QList<domain::BotKey> &order);
    /// Stops it and removes its secrets; what was received stays in the store unless asked.
    BotChange *remove(const domain::BotKey &asked, History history);
    /// History, offset and settings stay. Refused where the token belongs to another bot: its prefix says so,
    /// or `facts`, what getMe said of this very token. Where nobody said it, getMe is asked before the next
    /// start.
    BotChange *replaceToken(
        const domain::BotKey &key, const core::Secret &token,
        const std::optional<domain::BotFacts> &facts = {});
    /// Empty: none.
    BotChange *setProxyPassword(const domain::BotKey &asked, const core::Secret &password);
    /// Keeps what getMe said. Where it was not known whose token this is, it is decided here: a provisional
    /// key becomes the real one.
    BotChange *noteFacts(const domain::BotKey &asked, const CheckedBot &checked);

    /// What add(), change() and replaceToken() would refuse, for whoever has words of his own for it: before
    /// he asks. Of `changed` its texts count.
    [[nodiscard]] std::optional<BotRefusal>
    refusalToAdd(const domain::BotProfile &typed, const core::Secret &token) const;
    [[nodiscard]] std::optional<BotRefusal>
    refusalToChange(const domain::BotKey &key, const domain::BotProfile &changed) const;
    [[nodiscard]] std::optional<BotRefusal>
    refusalToReplace(const domain::BotKey &key, const core::Secret &token) const;

    /// Whether anything that changes something may be sent for the bot; else why not.
    [[nodiscard]] core::Result<void> mayChange(const domain::BotKey &key) const;

    /// The proxy of bots that name none; none: the system's.
    void setUsualProxy(const std::optional<QNetworkProxy> &proxy);
    [[nodiscard]] const std::optional<QNetworkProxy> &usualProxy() const { return m_usualProxy; }
    /// Fetches token and proxy password; null for a bot that is not in the list. Call its ask().
    BotAccess *access(const domain::BotKey &key, QObject *parent);

    /// Secrets can be changed, perhaps for the first time: those that could not be removed are tried again,
    /// once the list has been read.
    void secretsThere();
    /// Where the bots' secrets are kept, those of demo bots beside it.
    [[nodiscard]] security::SecretStore &secrets() { return m_secrets; }

Q_SIGNALS:
    void loaded();
    /// The list as it is now: bots().
    void botsChanged();
    /// A provisional key ended: the list, and what follows it, has the bot as another row already.
    void keyChanged(const botdeck::domain::BotKey &before, const botdeck::domain::BotKey &after);
    /// A sentence to show: what was wrong with the file, a secret that could not be kept.
    void said(const botdeck::core::Phrase &words);
    /// Secrets of a bot that was removed are still kept; it is tried again.
    void notForgotten(const botdeck::core::Error &why);

private:
    using Bots = QList<domain::BotProfile>;
    using Edit = std::function<core::Result<Bots>(const Bots &)>;
    using Then = std::function<void(const core::Result<void> &)>;

    void take(const storage::LoadedBook &found);
    void edit(Edit edit, Then then);
    void next();
    void write(const Bots &bots, const Then &then);
    void show(const Bots &bots);
    void relaunch(const domain::BotKey &key);
    void sayFailure(const core::Result<void> &outcome);
    [[nodiscard]] core::Result<void> mayWrite() const;
    /// A demo bot lives in memory only.
    [[nodiscard]] core::Result<void> mayWrite(const domain::BotKey &key) const;
    [[nodiscard]] Bots withoutDemo(const Bots &bots) const;
    void finishAdding(BotChange *change, const domain::BotProfile &profile, const core::Result<void> &soFar);
    void copySecrets(const domain::BotKey &from, const domain::BotKey &to, const Then &then);
    void settleKey(const domain::BotKey &before, const domain::BotKey &after, bool became);
    void writeToken(BotChange *change, const domain::BotKey &key, const core::Secret &token);

    const Parts m_parts;
    Bots m_bots;
    DemoSecrets m_secrets;
    SecretForgetter m_forgetter;
    storage::BotBook m_book;
    std::optional<core::Error> m_refusal;
    std::deque<std::pair<Edit, Then>> m_waiting;
    /// Nothing is changed before the list was read, nor while one change is being written.
    bool m_busy = true;
    bool m_loaded = false;
    QSet<domain::BotKey> m_adding;
    QHash<domain::BotKey, domain::BotKey> m_became;
    std::optional<QNetworkProxy> m_usualProxy;
};

} // namespace botdeck::services
