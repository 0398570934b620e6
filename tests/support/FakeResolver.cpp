// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeResolver.h"

#include <QByteArrayView>

#include <dlfcn.h>
#include <netdb.h>

#include <condition_variable>
#include <mutex>

namespace botdeck::test {

namespace {

using LookUp = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

/// Qt asks from threads of its own.
struct ResolverState
{
    std::mutex mutex;
    std::condition_variable changed;
    FakeResolver::Answer answer = FakeResolver::Answer::NoSuchName;
    int asked = 0;
    /// How many of these there were.
    int number = 0;
};

bool isInvented(const char *name)
{
    return name != nullptr && QByteArrayView(name).endsWith(".invalid");
}

ResolverState &resolverState()
{
    static ResolverState state;
    return state;
}

/// The answer, once there is one.
FakeResolver::Answer waitForAnswer()
{
    ResolverState &state = resolverState();
    std::unique_lock lock(state.mutex);
    ++state.asked;
    state.changed.wait(lock, [&state] { return state.answer != FakeResolver::Answer::Never; });
    return state.answer;
}

} // namespace

FakeResolver::FakeResolver(Answer first)
{
    answer(first);
    const std::lock_guard lock(resolverState().mutex);
    resolverState().asked = 0;
    ++resolverState().number;
}

FakeResolver::~FakeResolver()
{
    answer(Answer::NoSuchName);
}

void FakeResolver::answer(Answer answer)
{
    const std::lock_guard lock(resolverState().mutex);
    resolverState().answer = answer;
    resolverState().changed.notify_all();
}

QString FakeResolver::name() const
{
    const std::lock_guard lock(resolverState().mutex);
    return QStringLiteral("bot%1.invalid").arg(resolverState().number);
}

int FakeResolver::asked() const
{
    const std::lock_guard lock(resolverState().mutex);
    return resolverState().asked;
}

} // namespace botdeck::test

/// The C library's function for the whole program, Qt among it.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **found)
{
    using botdeck::test::FakeResolver;
    static const auto systems = reinterpret_cast<botdeck::test::LookUp>(dlsym(RTLD_NEXT, "getaddrinfo"));
    if (!botdeck::test::isInvented(node))
        return systems(node, service, hints, found);
    if (botdeck::test::waitForAnswer() == FakeResolver::Answer::NoSuchName)
        return EAI_NONAME;
    return systems("127.0.0.1", service, hints, found);
}
