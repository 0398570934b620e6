// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OutboxEngine that makes the calls of the sending whose turn it is.
#include "services/OutboxEngine.h"
#include "services/SendingRules.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::SendingPhase;
using platform::PlannedCall;

/// False where it waits for an answer about the chat, or failed.
bool OutboxEngine::plan(Sending &sending)
{
    const platform::Platform &platform = *sending.through->route.platform;
    const auto question = platform::chatQuestion(platform, sending.state.order);
    if (question && !sending.isChatAsked) {
        make(sending, *question);
        return false;
    }
    const Result<platform::SendPlan> planned = platform::planSending(platform, sending.state.order);
    if (!planned) {
        end(sending, SendingPhase::Failed, planned.error().detail);
        return false;
    }
    sending.plan = *planned;
    sending.isPlanned = true;
    sending.state.parts = planned->parts;
    sending.state.steps = int(planned->calls.size());
    return true;
}

void OutboxEngine::make(Sending &sending, const PlannedCall &planned)
{
    domain::SendingState &state = sending.state;
    state.step = planned.step == domain::SendingStep::FindChat ? 0 : sending.done + 1;
    state.kind = planned.step;
    state.part = planned.part;
    const QString standing = state.messageIds.value(planned.part);
    if (planned.completes && standing.isEmpty()) {
        end(sending, SendingPhase::Failed, numberUntold());
        return;
    }
    const PlannedCall whole = planned.completes ? platform::withMessage(planned, standing) : planned;
    const platform::Method &method = **sending.through->route.platform->method(whole.method);
    const Result<platform::Request> request = platform::build(method, whole.arguments);
    if (!request) { // a file that is gone meanwhile
        end(sending, SendingPhase::Failed, request.error().detail);
        return;
    }
    sending.call = {state.bot,        method.key, platform::loggedParameters(method, whole.arguments),
                    m_clock.wallMs(), {},         {}};
    sending.job = sending.through->client.call(*request);
    listen(sending, !request->files.isEmpty());
}

void OutboxEngine::listen(Sending &sending, bool uploads)
{
    const qint64 id = sending.state.id;
    api::Job *job = sending.job;
    sending.state.sentBytes = 0;
    sending.state.totalBytes = 0;
    connect(job, &api::Job::uploadProgress, this, [this, id, uploads](qint64 sent, qint64 total) {
        Sending *told = find(id);
        if (told == nullptr || !uploads)
            return;
        told->state.sentBytes = sent;
        told->state.totalBytes = total;
        tell(*told, sent < total ? SendingPhase::Uploading : SendingPhase::Sending);
    });
    const auto over = [this, id, job](const std::optional<Error> &error) {
        Sending &ended = m_sendings.at(id);
        ended.job = nullptr;
        log(ended, job->exchange(), error);
    };
    connect(job, &api::Job::succeeded, this, [this, id, over](const api::Reply &reply) {
        const std::optional<Error> refusal = refusalIn(m_sendings.at(id).call.method, reply);
        over(refusal);
        if (refusal)
            failed(id, *refusal);
        else
            succeeded(id, reply);
    });
    connect(job, &api::Job::failed, this, [this, id, over](const Error &error) {
        over(error);
        failed(id, error);
    });
    tell(sending, uploads ? SendingPhase::Uploading : SendingPhase::Sending);
}

void OutboxEngine::succeeded(qint64 id, const api::Reply &reply)
{
    Sending &sending = m_sendings.at(id);
    if (sending.state.kind == domain::SendingStep::FindChat) {
        sending.isChatAsked = true;
        sending.state.order = platform::withChat(sending.state.order, reply.result);
    } else {
        const PlannedCall &made = sending.plan.calls.at(sending.done);
        if (!made.completes && !sending.plan.parts.isEmpty())
            sending.state.messageIds += messageIdIn(reply.result);
        ++sending.done;
        sending.vagueWaits = 0;
    }
    proceed(id);
}

void OutboxEngine::failed(qint64 id, const Error &error)
{
    Sending &sending = m_sendings.at(id);
    if (error.kind == ErrorKind::RateLimited && isWorthWaiting(error, sending.vagueWaits)) {
        hold(sending.state.bot, *error.retryAfter);
        proceed(id);
        return;
    }
    if (sending.state.kind == domain::SendingStep::FindChat) {
        end(sending, SendingPhase::Failed, error.detail);
        return;
    }
    const bool stands = sending.plan.calls.at(sending.done).completes;
    end(sending, isUnknown(error) ? SendingPhase::Unknown : SendingPhase::Failed,
        failureWords(error, stands));
}

void OutboxEngine::log(Sending &sending, const api::Exchange &exchange, const std::optional<Error> &error)
{
    sending.call.exchange = exchange;
    sending.call.error = error;
    Q_EMIT called({sending.call, sending.through->route.endpoint.token});
}

} // namespace botdeck::services
