// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/VaultStore.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

core::Result<SecretAnswer> withoutValue(const core::Result<void> &done)
{
    if (!done)
        return done.error();
    return SecretAnswer{};
}

Error notOpen(VaultStore::State state)
{
    if (state == VaultStore::State::Absent)
        return {
            ErrorKind::Locked,
            QT_TRANSLATE_NOOP("Phrase", "There is no vault yet. Choose a passphrase for it first.")};
    return {
        ErrorKind::Locked,
        QT_TRANSLATE_NOOP("Phrase", "The vault is locked. Unlock it with its passphrase first.")};
}

Error lockedMeanwhile()
{
    return {ErrorKind::Locked, QT_TRANSLATE_NOOP("Phrase", "The vault was locked meanwhile.")};
}

Error tooSoon(std::chrono::seconds wait)
{
    return {
        ErrorKind::RateLimited,
        {QT_TRANSLATE_NOOP("Phrase", "Several wrong passphrases were given. The next one is taken in %1 s."),
         {wait.count()}},
        wait};
}

} // namespace

VaultStore::VaultStore(const QString &path, core::Clock &clock, const KdfCost &cost, QObject *parent)
    : QObject(parent)
    , m_file(path, cost)
    , m_gate(clock)
    , m_state(m_file.exists() ? State::Locked : State::Absent)
{
    m_lane.setMaxThreadCount(1);
}

VaultStore::~VaultStore()
{
    m_lane.waitForDone();
}

SecretJob *VaultStore::create(const core::Secret &passphrase, QObject *parent)
{
    if (m_refusal)
        return answerAtOnce(parent, *m_refusal);
    return tryPassphrase(
        parent, [passphrase](VaultFile &file) { return withoutValue(file.create(passphrase)); }, true);
}

SecretJob *VaultStore::unlock(const core::Secret &passphrase, QObject *parent)
{
    return tryPassphrase(
        parent, [passphrase](VaultFile &file) { return withoutValue(file.unlock(passphrase)); }, true);
}

SecretJob *
VaultStore::changePassphrase(const core::Secret &current, const core::Secret &next, QObject *parent)
{
    if (m_refusal)
        return answerAtOnce(parent, *m_refusal);
    return tryPassphrase(
        parent,
        [current, next](VaultFile &file) { return withoutValue(file.changePassphrase(current, next)); },
        false);
}

void VaultStore::lock()
{
    if (m_state == State::Absent && !m_trying)
        return;
    ++m_epoch;
    m_lane.start([this] { m_file.lock(); });
    if (m_state == State::Unlocked)
        setState(State::Locked);
}

core::Phrase VaultStore::backendName() const
{
    return QT_TRANSLATE_NOOP("Phrase", "passphrase vault");
}

SecretJob *VaultStore::read(const SecretName &name, QObject *parent)
{
    if (m_state != State::Unlocked)
        return answerAtOnce(parent, notOpen(m_state));
    return run(parent, WhenLocked::Withhold, [name](VaultFile &file) -> Outcome {
        auto secret = file.read(name);
        if (!secret)
            return secret.error();
        return SecretAnswer{*std::move(secret), {}};
    });
}

SecretJob *VaultStore::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    if (const auto why = objection())
        return answerAtOnce(parent, *why);
    return run(parent, WhenLocked::Tell, [name, secret](VaultFile &file) {
        return withoutValue(file.write(name, secret));
    });
}

SecretJob *VaultStore::remove(const SecretName &name, QObject *parent)
{
    if (m_state == State::Absent)
        return answerAtOnce(parent, SecretAnswer{});
    if (const auto why = objection())
        return answerAtOnce(parent, *why);
    return run(parent, WhenLocked::Tell, [name](VaultFile &file) { return withoutValue(file.remove(name)); });
}

SecretJob *VaultStore::list(QObject *parent)
{
    if (m_state == State::Absent)
        return answerAtOnce(parent, SecretAnswer{});
    if (m_state != State::Unlocked)
        return answerAtOnce(parent, notOpen(m_state));
    return run(parent, WhenLocked::Withhold, [](VaultFile &file) -> Outcome {
        auto names = file.list();
        if (!names)
            return names.error();
        return SecretAnswer{{}, *std::move(names)};
    });
}

SecretJob *VaultStore::tryPassphrase(QObject *parent, Work work, bool opens)
{
    if (const auto wait = m_gate.mustWait())
        return answerAtOnce(parent, tooSoon(*wait));
    if (m_trying)
        return answerAtOnce(
            parent,
            Error{ErrorKind::Conflict, QT_TRANSLATE_NOOP("Phrase", "A passphrase is being tried already.")});
    m_trying = true;
    return run(
        parent, opens ? WhenLocked::Withhold : WhenLocked::Tell, std::move(work),
        [this, opens](const Outcome &outcome) {
            m_trying = false;
            if (!outcome) {
                if (outcome.error().kind == ErrorKind::Unauthorised)
                    m_gate.wrong();
                const ErrorKind kind = outcome.error().kind;
                // It was made, then locked at once; or somebody else put one there meanwhile.
                if (m_state == State::Absent && (kind == ErrorKind::Locked || kind == ErrorKind::Conflict))
                    setState(State::Locked);
                return;
            }
            m_gate.right();
            if (opens)
                setState(State::Unlocked);
        });
}

SecretJob *VaultStore::run(QObject *parent, WhenLocked whenLocked, Work work, Then then)
{
    auto *job = new SecretJob(parent);
    auto deliver = [this, whenLocked, then = std::move(then), job = QPointer(job),
                    epoch = m_epoch](const std::shared_ptr<const Outcome> &outcome) {
        // Asked anew when the job delivers it: it may be locked between the two.
        const auto told = [store = QPointer(this), whenLocked, epoch, outcome] {
            const bool isLate = !store || store->m_epoch != epoch;
            const bool withheld = isLate && *outcome && whenLocked == WhenLocked::Withhold;
            return withheld ? Outcome(lockedMeanwhile()) : *outcome;
        };
        if (then)
            then(told());
        if (job)
            job->concludeWith(told);
    };
    m_lane.start([this, work = std::move(work), deliver = std::move(deliver)] {
        const auto outcome = std::make_shared<const Outcome>(work(m_file));
        QMetaObject::invokeMethod(
            this, [deliver, outcome] { deliver(outcome); }, Qt::QueuedConnection);
    });
    return job;
}

SecretJob *VaultStore::answerAtOnce(QObject *parent, Outcome outcome)
{
    auto *job = new SecretJob(parent);
    job->conclude(std::move(outcome));
    return job;
}

std::optional<Error> VaultStore::objection() const
{
    if (m_refusal || m_state == State::Unlocked)
        return m_refusal;
    return notOpen(m_state);
}

void VaultStore::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace botdeck::security

#include "moc_VaultStore.cpp"
