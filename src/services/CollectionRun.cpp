// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CollectionRun.h"

#include "services/BotRegistry.h"
#include "services/CallVariables.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;
using core::Result;

CollectionRun::CollectionRun(
    BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent)
    : QObject(parent)
    , m_desk(registry, workbench, platforms)
    , m_platforms(platforms)
{
}

CollectionRun::~CollectionRun() = default;

bool CollectionRun::start(const CallCollection &collection, const domain::BotKey &bot)
{
    if (m_isRunning)
        return false;
    m_isRunning = true;
    m_collection = collection;
    m_bot = bot;
    m_at = 0;
    m_variables.clear();
    for (const CallVariable &each : collection.variables)
        m_variables.insert(each.name, each.value);
    goOn();
    return true;
}

void CollectionRun::cancel()
{
    if (!m_isRunning)
        return;
    if (m_call)
        m_call->cancel();
    finish(End::Cancelled, {});
}

void CollectionRun::goOn()
{
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (m_isRunning && run == m_run)
                next();
        },
        Qt::QueuedConnection);
}

void CollectionRun::next()
{
    if (m_at == m_collection.calls.size()) {
        finish(End::Done, {});
        return;
    }
    const int run = m_run;
    Q_EMIT began(m_at);
    // Who hears of it may have given up.
    if (!m_isRunning || run != m_run)
        return;
    const SavedCall &saved = m_collection.calls.at(m_at);
    const Result<QList<platform::Argument>> arguments = argumentsOf(saved);
    if (!arguments) {
        take(failedAnswer(arguments.error()));
        return;
    }
    m_call = m_desk.send({m_bot, saved.method, *arguments});
    connect(m_call, &ApiCall::succeeded, this, [this](const ApiAnswer &answer) { take(answer); });
    connect(m_call, &ApiCall::failed, this, [this](const Error &error) { take(failedAnswer(error)); });
}

Result<QList<platform::Argument>> CollectionRun::argumentsOf(const SavedCall &saved) const
{
    const platform::Platform &platform = m_platforms.at(saved.platform);
    if (!m_bot.toString().startsWith(domain::platformName(saved.platform) + u':')) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: this call was saved for %1."),
             {platform.title()}}};
    }
    const Result<const platform::Method *> method = platform.method(saved.method);
    if (!method)
        return method.error();
    return withVariables(**method, saved.arguments, m_variables);
}

void CollectionRun::take(const ApiAnswer &answer)
{
    const SavedCall &saved = m_collection.calls.at(m_at);
    for (const CallTake &each : saved.takes) {
        const std::optional<QString> value = valueAt(answer.result, each.path);
        if (value)
            m_variables.insert(each.variable, *value);
        else
            m_variables.remove(each.variable); // what an earlier call gave is not this one's
    }
    const int run = m_run;
    Q_EMIT ended(m_at, answer);
    if (!m_isRunning || run != m_run)
        return;
    ++m_at;
    if (const Phrase why = whyStop(answer); !why.isEmpty())
        finish(End::Stopped, why);
    else
        goOn();
}

Phrase CollectionRun::whyStop(const ApiAnswer &answer) const
{
    if (m_at == m_collection.calls.size())
        return {};
    if (m_collection.stop == CallStop::AtRefusal && !answer.isGood())
        return {QT_TRANSLATE_NOOP("Phrase", "Stopped behind call %1, which is no success."), {qint64(m_at)}};
    const bool isMeant = m_collection.stop == CallStop::AtStatus && answer.status == m_collection.stopStatus;
    if (!isMeant)
        return {};
    return {
        QT_TRANSLATE_NOOP("Phrase", "Stopped behind call %1, which was answered with HTTP %2."),
        {qint64(m_at), answer.status}};
}

void CollectionRun::finish(End end, const Phrase &why)
{
    m_isRunning = false;
    ++m_run;
    Q_EMIT finished(end, why);
}

} // namespace botdeck::services

#include "moc_CollectionRun.cpp"
