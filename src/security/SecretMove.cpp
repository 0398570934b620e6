// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretMove.h"

#include <QPointer>

#include <utility>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;

SecretMove::SecretMove(SecretStore &from, SecretStore &to, Commit commit, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_commit(std::move(commit))
{
}

void SecretMove::start()
{
    listOld(&SecretMove::copyNext);
}

void SecretMove::startSweep()
{
    m_report.swept = true;
    listOld(&SecretMove::checkNext);
}

void SecretMove::listOld(Next next)
{
    await(m_from.list(this), [this, next](const SecretAnswer &answer) {
        m_waiting = answer.names;
        m_all = m_waiting.size();
        (this->*next)();
    });
}

void SecretMove::copyNext()
{
    if (m_waiting.isEmpty()) {
        commit();
        return;
    }
    const SecretName name = m_waiting.takeFirst();
    SecretJob *job = m_from.read(name, this);
    connect(job, &SecretJob::succeeded, this, [this, name](const SecretAnswer &answer) {
        writeAndCompare(name, answer.secret);
    });
    connect(job, &SecretJob::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::NotFound) // listed, but gone
            copyNext();
        else
            fail(error);
    });
}

void SecretMove::writeAndCompare(const SecretName &name, const core::Secret &secret)
{
    await(m_to.write(name, secret, this), [this, name, secret](const SecretAnswer &) {
        await(m_to.read(name, this), [this, name, secret](const SecretAnswer &written) {
            if (!(written.secret == secret)) {
                fail(
                    {ErrorKind::Storage,
                     {QT_TRANSLATE_NOOP("Phrase", "The %1 gives back another %2 than was put there."),
                      {m_to.backendName(), secretKindWords(name.kind)}}});
                return;
            }
            m_safe += name;
            ++m_report.moved;
            Q_EMIT progressed(m_report.moved, int(m_all));
            copyNext();
        });
    });
}

void SecretMove::commit()
{
    m_commit([move = QPointer(this)](const core::Result<void> &committed) {
        if (!move)
            return;
        if (!committed) {
            move->fail(committed.error());
            return;
        }
        move->m_waiting = move->m_safe;
        move->removeNext();
    });
}

void SecretMove::checkNext()
{
    if (m_waiting.isEmpty()) {
        m_waiting = m_safe;
        removeNext();
        return;
    }
    const SecretName name = m_waiting.takeFirst();
    SecretJob *job = m_to.read(name, this);
    connect(job, &SecretJob::succeeded, this, [this, name] {
        m_safe += name;
        ++m_report.moved;
        checkNext();
    });
    connect(job, &SecretJob::failed, this, [this, name](const Error &error) {
        m_report.leftBehind += name;
        m_report.why = error.detail;
        checkNext();
    });
}

void SecretMove::removeNext()
{
    if (m_waiting.isEmpty()) {
        deleteLater();
        Q_EMIT succeeded(m_report);
        return;
    }
    const SecretName name = m_waiting.takeFirst();
    SecretJob *job = m_from.remove(name, this);
    connect(job, &SecretJob::succeeded, this, &SecretMove::removeNext);
    connect(job, &SecretJob::failed, this, [this, name](const Error &error) {
        m_report.leftBehind += name;
        m_report.why = error.detail;
        removeNext();
    });
}

void SecretMove::await(SecretJob *job, const std::function<void(const SecretAnswer &)> &then)
{
    connect(job, &SecretJob::succeeded, this, then);
    connect(job, &SecretJob::failed, this, &SecretMove::fail);
}

void SecretMove::fail(const Error &error)
{
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace botdeck::security

#include "moc_SecretMove.cpp"
