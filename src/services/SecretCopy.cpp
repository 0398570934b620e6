// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SecretCopy.h"

namespace botdeck::services {

using security::SecretAnswer;
using security::SecretJob;

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

} // namespace botdeck::services
