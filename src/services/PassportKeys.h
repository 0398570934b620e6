// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/BotKey.h"
#include "services/BackgroundWork.h"
#include "services/PassportBook.h"
#include "services/PassportKeyJob.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace botdeck::core {
class Clock;
}
namespace botdeck::security {
class SecretStore;
}

namespace botdeck::services {

/// A profile's passport keys: what is known of them in a small file, the private halves in the store of
/// secrets, and which of them is each bot's current one; old ones are kept for old callbacks. Lives in the
/// user interface's thread and never waits there. A change counts when it has reached the disk.
class PassportKeys final : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        security::SecretStore &secrets;
        core::Clock &clock;
        /// DIR/passport.json
        QString file;
        /// Another console writes the profile: every change is refused.
        bool readOnly = false;
    };

    explicit PassportKeys(const Parts &parts, QObject *parent = nullptr);
    /// A key that is just being made is given up; what is being written is written.
    ~PassportKeys() override;

    /// Reads the file; changed() follows. Changes that are asked for earlier wait for it.
    void load();
    /// Until then an empty list says nothing.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// In the order they were made.
    [[nodiscard]] const QList<PassportKey> &keys() const { return m_book.keys(); }
    [[nodiscard]] std::optional<PassportKey> key(const QString &name) const { return m_book.key(name); }
    /// The bot's current key.
    [[nodiscard]] std::optional<PassportKey> current(const domain::BotKey &bot) const
    {
        return m_book.current(bot);
    }
    /// Whether a key may get this name: WrongUse, in words, for an empty or too long one, Refused for one
    /// that another key has.
    [[nodiscard]] core::Result<void> checkName(const QString &name) const { return m_book.checkName(name); }

    // Each job belongs to `parent`, or to itself where that is null. Failures besides those named: of
    // checkName() and of the store of secrets; NotFound for a key that is not there (any more); Locked where
    // the profile is open for reading only; Storage where a file cannot be written.

    /// A new key of `bits` (security::rsaKeySizes). Takes up to some seconds; there is no measure of
    /// progress.
    PassportKeyJob *generate(const QString &name, int bits, QObject *parent);
    /// Failures as of RsaKey::fromPem(); Refused where the same key is there under another name.
    PassportKeyJob *
    importPem(const QString &name, const core::Secret &text, const core::Secret &passphrase, QObject *parent);
    PassportKeyJob *rename(const QString &name, const QString &newName, QObject *parent);
    PassportKeyJob *remove(const QString &name, QObject *parent);
    PassportKeyJob *setCurrent(const domain::BotKey &bot, const QString &name, QObject *parent);
    PassportKeyJob *setHandedOver(const QString &name, bool handedOver, QObject *parent);
    /// The private half as PKCS#8 into a file that only its owner may read; in clear where the passphrase is
    /// empty. A file that is there is replaced.
    PassportKeyJob *
    exportPem(const QString &name, const core::Secret &passphrase, const QString &path, QObject *parent);
    /// The whole key, for decrypting.
    PassportKeyJob *load(const QString &name, QObject *parent);

Q_SIGNALS:
    /// The keys, or which is current.
    void changed();
    /// A sentence to show: what was wrong with the file.
    void said(const botdeck::core::Phrase &words);

private:
    using JobPointer = QPointer<PassportKeyJob>;
    using Edit = std::function<core::Result<PassportKey>(PassportBook &book)>;
    using Change = std::function<core::Result<PassportKey>(PassportBook &book, const PassportKey &key)>;
    using Then = std::function<void(const core::Result<PassportKey> &)>;
    using IsWanted = std::function<bool()>;
    using Maker = std::function<core::Result<security::RsaKey>(const IsWanted &)>;
    using Use =
        std::function<core::Result<PassportKeyAnswer>(const PassportKey &key, const core::Secret &pem)>;

    void take(const LoadedPassportBook &found);
    void whenLoaded(std::function<void()> what);
    void edit(Edit edit, Then then);
    void nextEdit();
    void write(const PassportBook &book, const PassportKey &key, const Then &then);
    PassportKeyJob *editKey(const QString &name, Change change, QObject *parent);
    PassportKeyJob *make(const QString &name, Maker maker, QObject *parent);
    void keep(const QString &name, const security::RsaKey &made, const JobPointer &job);
    void list(const PassportKey &key, const JobPointer &job);
    void withPrivateHalf(const QString &name, const JobPointer &job, Use use);

    const Parts m_parts;
    PassportBook m_book;
    std::optional<core::Error> m_refusal;
    bool m_loaded = false;
    bool m_isWriting = false;
    std::vector<std::function<void()>> m_waitingForList;
    std::deque<std::pair<Edit, Then>> m_edits;
    std::stop_source m_leaving;
    BackgroundWork m_files;
    /// Making a key takes seconds; the file does not wait for it.
    BackgroundWork m_work;
};

} // namespace botdeck::services
