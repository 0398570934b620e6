// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainLink.h"

#include "security/KeychainWords.h"

#include <QLibrary>
#include <qt6keychain/keychain.h>

#include <utility>

namespace botdeck::security {

namespace {

/// Overwrites the bytes for all who share them, QtKeychain's job among them.
void wipeShared(const QByteArray &bytes)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): not to detach is the point
    core::wipeMemory(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

/// libsecret 0.20, which QtKeychain speaks through, keeps its session with the keychain for the life of the
/// process: once the keychain's daemon was restarted, everything fails ("the session wrapping the secret does
/// not exist"). This makes it begin anew. Like QtKeychain we load libsecret where it is installed, and do not
/// link it.
void forgetLibsecretSession()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

/// The bytes it read, which QtKeychain's copy of is overwritten.
core::Secret takeSecret(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    if (read == nullptr)
        return {};
    const QByteArray bytes = read->binaryData();
    core::Secret secret(bytes);
    wipeShared(bytes);
    return secret;
}

} // namespace

KeychainLink::KeychainLink(QString service, core::Clock &clock, KeychainPatience patience, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_clock(clock)
    , m_patience(patience)
{
}

void KeychainLink::read(const QString &key, const Then &then)
{
    ask({Kind::Read, key}, then);
}

void KeychainLink::write(const QString &key, const core::Secret &secret, const Then &then)
{
    ask({Kind::Write, key, secret}, then);
}

void KeychainLink::remove(const QString &key, const Then &then)
{
    ask({Kind::Remove, key}, then);
}

void KeychainLink::ask(const Question &question, const Then &then)
{
    const quint64 turn = ++m_turn;
    m_then = then;
    if (m_busy) {
        QMetaObject::invokeMethod(
            this, [this, turn] { answer(turn, keychainStillSilent()); }, Qt::QueuedConnection);
        return;
    }
    m_clock.after(m_patience.slow, this, [this, turn] {
        if (turn == m_turn && m_then)
            Q_EMIT slow();
    });
    m_clock.after(m_patience.answer, this, [this, turn, changing = question.kind != Kind::Read] {
        answer(turn, keychainSilence(changing));
    });
    start(turn, question, false);
}

void KeychainLink::start(quint64 turn, const Question &question, bool again)
{
    QKeychain::Job *job = nullptr;
    QByteArray written;
    if (question.kind == Kind::Read) {
        job = new QKeychain::ReadPasswordJob(m_service);
    } else if (question.kind == Kind::Remove) {
        job = new QKeychain::DeletePasswordJob(m_service);
    } else {
        auto *write = new QKeychain::WritePasswordJob(m_service);
        written = question.secret.reveal().toByteArray();
        write->setBinaryData(written);
        job = write;
    }
    job->setKey(question.key);
    m_busy = true;
    connect(
        job, &QKeychain::Job::finished, this, [this, turn, question, again, written](QKeychain::Job *done) {
            m_busy = false;
            wipeShared(written);
            finished(turn, question, again, *done);
        });
    job->start();
}

void KeychainLink::finished(quint64 turn, const Question &question, bool again, QKeychain::Job &job)
{
    const core::Secret brought = takeSecret(job); // even when it is too late, so that it is wiped
    if (turn != m_turn || !m_then)
        return;
    const auto code = job.error();
    if (code == QKeychain::NoError && question.kind != Kind::Remove) {
        answer(turn, brought);
        return;
    }
    if (code == QKeychain::OtherError && !again) {
        forgetLibsecretSession();
        start(turn, question, true);
        return;
    }
    m_probe.ask([this, turn, code, words = job.errorString()](KeychainHealth health) {
        const bool done = code == QKeychain::NoError && health == KeychainHealth::Answers;
        answer(turn, done ? core::Result<core::Secret>(core::Secret()) : keychainError(code, words, health));
    });
}

void KeychainLink::answer(quint64 turn, const core::Result<core::Secret> &result)
{
    if (turn != m_turn || !m_then)
        return;
    const Then then = std::exchange(m_then, nullptr); // who hears of it may ask the next question
    then(result);
}

} // namespace botdeck::security

#include "moc_KeychainLink.cpp"
