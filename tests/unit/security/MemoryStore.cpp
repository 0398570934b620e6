// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryStore.h"

namespace botdeck::test {

using namespace security;

SecretJob *MemoryStore::answer(QObject *parent, const std::function<Outcome()> &work)
{
    ++questions;
    const auto failure = fault ? fault(questions) : std::nullopt;
    auto *job = new SecretJob(parent);
    job->conclude(failure ? Outcome(*failure) : work());
    return job;
}

SecretJob *MemoryStore::read(const SecretName &name, QObject *parent)
{
    return answer(parent, [&]() -> Outcome {
        const auto found = secrets.find(name);
        if (found == secrets.end())
            return core::Error{core::ErrorKind::NotFound, QStringLiteral("not there")};
        return SecretAnswer{garbles ? core::Secret(QByteArrayView("garbled")) : found->second, {}};
    });
}

SecretJob *MemoryStore::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    return answer(parent, [&]() -> Outcome {
        secrets.insert_or_assign(name, secret);
        return SecretAnswer{};
    });
}

SecretJob *MemoryStore::remove(const SecretName &name, QObject *parent)
{
    return answer(parent, [&]() -> Outcome {
        secrets.erase(name);
        return SecretAnswer{};
    });
}

SecretJob *MemoryStore::list(QObject *parent)
{
    return answer(parent, [&]() -> Outcome {
        QList<SecretName> names;
        for (const auto &entry : secrets)
            names += entry.first;
        return SecretAnswer{{}, names};
    });
}

} // namespace botdeck::test
