// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/Redactor.h"
#include "services/BotListFile.h"

#include <QObject>

#include <memory>

namespace botdeck::services {

class BackgroundWork;
class BotRegistry;

/// What became of one bot of a list.
struct ImportResult
{
    enum class Kind {
        Added,
        AddedWithoutToken, ///< it waits for one
        Same,              ///< it was there already, just so
        Differs,           ///< it was there already, otherwise, and was kept as it is
        NotAdded,
    };

    Kind kind = Kind::Added;
    QString name;
    /// As ImportVerdict's.
    QStringList differences = {};
    /// Of NotAdded.
    core::Error why = {};
};

/// Takes bots out of the registry into a file and back. Lives beside the registry; one thing at a time, and
/// each function ends with failed() or with its own signal.
class BotListTransfer : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    BotListTransfer(
        BotRegistry &registry, BackgroundWork &files, const Platforms &platforms, QObject *parent = nullptr);

    /// exported() follows. `secrets` knows what must not be in the file beside the secrets that are kept;
    /// where those cannot be read, nothing is exported.
    void
    exportInClear(const QString &path, const QList<domain::BotKey> &bots, const security::Redactor &secrets);
    /// The same with tokens, sealed. A bot whose token is not kept goes without; a locked store fails it all.
    void exportSealed(const QString &path, const QList<domain::BotKey> &bots, const core::Secret &passphrase);

    /// Reads a list; planned() follows, or passphraseWanted() where it is sealed and `passphrase` is empty.
    void read(const QString &path, const core::Secret &passphrase = {});
    /// Adds the bots that planned() said to add; imported() follows.
    void import(const QList<ImportVerdict> &verdicts);

Q_SIGNALS:
    void exported(int bots);
    void passphraseWanted();
    void planned(
        const QList<botdeck::services::ImportVerdict> &verdicts,
        const QList<botdeck::services::ListRemark> &remarks);
    /// For each bot, in the order of the list.
    void imported(const QList<botdeck::services::ImportResult> &results);
    void failed(const botdeck::core::Error &error);

private:
    void collectTokens(
        const QString &path, QList<ListedBot> waiting, const QList<ListedBot> &ready,
        const core::Secret &passphrase);
    void saveInClear(
        const QString &path, const QList<ListedBot> &bots,
        const std::shared_ptr<security::Redactor> &secrets);
    void save(const QString &path, const QList<ListedBot> &bots, const core::Secret &passphrase);
    void importNext(QList<ImportVerdict> waiting, QList<ImportResult> results);
    [[nodiscard]] QList<ListedBot> listed(const QList<domain::BotKey> &keys) const;

    BotRegistry &m_registry;
    BackgroundWork &m_files;
    const Platforms &m_platforms;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::ImportVerdict)
Q_DECLARE_METATYPE(botdeck::services::ImportResult)
Q_DECLARE_METATYPE(botdeck::services::ListRemark)
