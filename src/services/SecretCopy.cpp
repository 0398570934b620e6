// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SecretCopy.h"

#include "security/Redactor.h"

namespace botdeck::services {

using security::SecretAnswer;
using security::SecretJob;

namespace {

void learnNext(
    security::SecretStore &secrets, QList<security::SecretName> waiting,
    const std::shared_ptr<security::Redactor> &redactor, QObject *context, const SecretsDone &done)
{
    if (waiting.isEmpty()) {
        done({});
        return;
    }
    SecretJob *read = secrets.read(waiting.takeFirst(), context);
    QObject::connect(read, &SecretJob::succeeded, context, [=, &secrets](const SecretAnswer &answer) {
        redactor->add(answer.secret);
        learnNext(secrets, waiting, redactor, context, done);
    });
    QObject::connect(read, &SecretJob::failed, context, [=, &secrets](const core::Error &error) {
        if (error.kind == core::ErrorKind::NotFound)
            learnNext(secrets, waiting, redactor, context, done);
        else
            done(error);
    });
}

} // namespace

void whenDone(SecretJob *job, QObject *context, const SecretsDone &done)
{
    QObject::connect(job, &SecretJob::succeeded, context, [done](const SecretAnswer &) { done({}); });
    QObject::connect(job, &SecretJob::failed, context, [done](const core::Error &error) { done(error); });
}

void copySecret(
    security::SecretStore &secrets, const security::SecretName &from, const security::SecretName &to,
    QObject *context, const SecretsDone &done)
{
    SecretJob *read = secrets.read(from, context);
    QObject::connect(read, &SecretJob::failed, context, [done](const core::Error &error) {
        if (error.kind == core::ErrorKind::NotFound)
            done({});
        else
            done(error);
    });
    QObject::connect(read, &SecretJob::succeeded, context, [=, &secrets](const SecretAnswer &answer) {
        whenDone(secrets.write(to, answer.secret, context), context, done);
    });
}

void learnSecrets(
    security::SecretStore &secrets, const std::shared_ptr<security::Redactor> &redactor, QObject *context,
    const SecretsDone &done)
{
    SecretJob *list = secrets.list(context);
    QObject::connect(list, &SecretJob::failed, context, [done](const core::Error &error) { done(error); });
    QObject::connect(list, &SecretJob::succeeded, context, [=, &secrets](const SecretAnswer &answer) {
        learnNext(secrets, answer.names, redactor, context, done);
    });
}

} // namespace botdeck::services
