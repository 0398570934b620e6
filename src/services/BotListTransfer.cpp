// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotListTransfer.h"

#include "core/AtomicFile.h"
#include "security/EverySecret.h"
#include "security/ExportGuard.h"
#include "services/BackgroundWork.h"
#include "services/BotAccess.h"
#include "services/BotRegistry.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using VerdictKind = ImportVerdict::Kind;

namespace {

constexpr qint64 largestList = qint64(16) * 1024 * 1024;

/// Nothing where the list wants a passphrase that was not given.
Result<std::optional<ImportedList>>
readList(const QString &path, const core::Secret &passphrase, const Platforms &platforms)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestList);
    if (!bytes)
        return bytes.error();
    const bool sealed = isSealedList(*bytes);
    if (sealed && passphrase.isEmpty())
        return std::optional<ImportedList>();
    const Result<ImportedList> list = sealed ? importSealed(*bytes, passphrase) : importInClear(*bytes);
    if (!list)
        return list.error();
    return std::optional(withUsualGateways(*list, platforms));
}

Result<void> writeList(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    return core::writeWhole(path, *bytes);
}

ImportResult skipped(const ImportVerdict &verdict)
{
    using Kind = ImportResult::Kind;
    const bool same = verdict.kind == VerdictKind::Same;
    return {same ? Kind::Same : Kind::Differs, verdict.bot.profile.name, verdict.differences};
}

} // namespace

BotListTransfer::BotListTransfer(
    BotRegistry &registry, BackgroundWork &files, const Platforms &platforms, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_files(files)
    , m_platforms(platforms)
{
}

QList<ListedBot> BotListTransfer::listed(const QList<BotKey> &keys) const
{
    QList<ListedBot> bots;
    for (const BotKey &key : keys) {
        const std::optional<domain::BotProfile> profile = m_registry.bot(key);
        if (profile && !m_registry.isDemo(key))
            bots += ListedBot{*profile, {}};
    }
    return bots;
}

void BotListTransfer::exportInClear(
    const QString &path, const QList<BotKey> &bots, const security::Redactor &secrets)
{
    // What nobody asked for since the program started is known to the store alone.
    const auto all = std::make_shared<security::Redactor>(secrets);
    const auto learn = [all](const core::Secret &secret) { all->add(secret); };
    security::readEverySecret(m_registry.secrets(), this, learn, [=, this](const Result<void> &learnt) {
        if (learnt) {
            saveInClear(path, listed(bots), all);
            return;
        }
        Q_EMIT failed(
            {learnt.error().kind,
             {QT_TRANSLATE_NOOP(
                  "Phrase",
                  "Nothing was exported: whether one of your tokens stands in a field of a bot could not be "
                  "looked at. %1"),
              {learnt.error().detail}}});
    });
}

void BotListTransfer::saveInClear(
    const QString &path, const QList<ListedBot> &bots, const std::shared_ptr<security::Redactor> &secrets)
{
    QList<domain::BotProfile> profiles;
    for (const ListedBot &each : bots)
        profiles += each.profile;
    m_files.run(
        this,
        [path, profiles, secrets] {
            const Result<void> written = writeList(path, services::exportInClear(profiles, *secrets));
            return written ? security::guardExport(path, *secrets) : written;
        },
        [this, count = int(profiles.size())](const Result<void> &written) {
            if (written)
                Q_EMIT exported(count);
            else
                Q_EMIT failed(written.error());
        });
}

void BotListTransfer::exportSealed(
    const QString &path, const QList<BotKey> &bots, const core::Secret &passphrase)
{
    collectTokens(path, listed(bots), {}, passphrase);
}

void BotListTransfer::collectTokens(
    const QString &path, QList<ListedBot> waiting, const QList<ListedBot> &ready,
    const core::Secret &passphrase)
{
    if (waiting.isEmpty()) {
        save(path, ready, passphrase);
        return;
    }
    const ListedBot bot = waiting.takeFirst();
    BotAccess *access = m_registry.access(bot.profile.key, this);
    if (!access) { // removed meanwhile
        collectTokens(path, waiting, ready, passphrase);
        return;
    }
    connect(access, &BotAccess::ready, this, [=, this](const BotRoute &route) {
        collectTokens(path, waiting, ready + QList{ListedBot{bot.profile, route.endpoint.token}}, passphrase);
    });
    connect(access, &BotAccess::failed, this, [=, this](const Error &error) {
        if (error.kind == ErrorKind::NotFound)
            collectTokens(path, waiting, ready + QList{bot}, passphrase);
        else
            Q_EMIT failed(error);
    });
    access->ask();
}

void BotListTransfer::save(const QString &path, const QList<ListedBot> &bots, const core::Secret &passphrase)
{
    m_files.run(
        this, [path, bots, passphrase] { return writeList(path, services::exportSealed(bots, passphrase)); },
        [this, count = int(bots.size())](const Result<void> &written) {
            if (written)
                Q_EMIT exported(count);
            else
                Q_EMIT failed(written.error());
        });
}

void BotListTransfer::read(const QString &path, const core::Secret &passphrase)
{
    m_files.run(
        this, [path, passphrase, &platforms = m_platforms] { return readList(path, passphrase, platforms); },
        [this](const Result<std::optional<ImportedList>> &list) {
            if (!list)
                Q_EMIT failed(list.error());
            else if (!*list)
                Q_EMIT passphraseWanted();
            else
                Q_EMIT planned(planImport(m_registry.bots(), (*list)->bots), (*list)->remarks);
        });
}

void BotListTransfer::import(const QList<ImportVerdict> &verdicts)
{
    importNext(verdicts, {});
}

void BotListTransfer::importNext(QList<ImportVerdict> waiting, QList<ImportResult> results)
{
    using Kind = ImportResult::Kind;
    while (!waiting.isEmpty() && waiting.first().kind != VerdictKind::Add)
        results += skipped(waiting.takeFirst());
    if (waiting.isEmpty()) {
        Q_EMIT imported(results);
        return;
    }
    const ListedBot bot = waiting.takeFirst().bot;
    const QString name = bot.profile.name;
    BotChange *change = m_registry.add(bot.profile, bot.token);
    connect(change, &BotChange::succeeded, this, [=, this, hasToken = !bot.token.isEmpty()] {
        importNext(
            waiting, results + QList{ImportResult{hasToken ? Kind::Added : Kind::AddedWithoutToken, name}});
    });
    connect(change, &BotChange::failed, this, [=, this](const Error &error) {
        importNext(waiting, results + QList{ImportResult{Kind::NotAdded, name, {}, error}});
    });
}

} // namespace botdeck::services

#include "moc_BotListTransfer.cpp"
