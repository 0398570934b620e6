// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/EverySecret.h"

namespace botdeck::security {

namespace {

using Tell = std::function<void(const core::Secret &)>;
using Done = std::function<void(const core::Result<void> &)>;

void readNext(
    SecretStore &secrets, QList<SecretName> waiting, QObject *context, const Tell &tell, const Done &done)
{
    if (waiting.isEmpty()) {
        done({});
        return;
    }
    SecretJob *read = secrets.read(waiting.takeFirst(), context);
    QObject::connect(read, &SecretJob::succeeded, context, [=, &secrets](const SecretAnswer &answer) {
        tell(answer.secret);
        readNext(secrets, waiting, context, tell, done);
    });
    QObject::connect(read, &SecretJob::failed, context, [=, &secrets](const core::Error &error) {
        if (error.kind == core::ErrorKind::NotFound)
            readNext(secrets, waiting, context, tell, done);
        else
            done(error);
    });
}

} // namespace

void readEverySecret(SecretStore &secrets, QObject *context, const Tell &tell, const Done &done)
{
    SecretJob *list = secrets.list(context);
    QObject::connect(list, &SecretJob::failed, context, [done](const core::Error &error) { done(error); });
    QObject::connect(list, &SecretJob::succeeded, context, [=, &secrets](const SecretAnswer &answer) {
        readNext(secrets, answer.names, context, tell, done);
    });
}

} // namespace botdeck::security
