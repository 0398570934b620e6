// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiSending.h"

#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/RequestPane.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/shell/ShownAddressOf.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace botdeck::ui::shell {

using apiconsole::RequestPane;
using services::ApiCall;
using services::ApiDesk;

namespace {

/// While somebody types without a pause longer than this nothing is checked.
constexpr core::Clock::Milliseconds typingPause{120};

} // namespace

ApiSending::ApiSending(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_desk(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    RequestPane *pane = &parts.request;
    connect(pane, &RequestPane::edited, this, &ApiSending::checkSoon);
    connect(pane, &RequestPane::checkAsked, this, [this] { check(Purpose::Asked); });
    connect(pane, &RequestPane::sendAsked, this, [this] { check(Purpose::Sending); });
    connect(pane, &RequestPane::cancelAsked, this, [this] {
        giveUp();
        m_parts.request.say(
            tr("Nobody waits for the answer any more. What the server did with the call is not known."),
            look::Tone::Warning);
    });
    connect(&pane->copies(), &apiconsole::CopyMenu::copyAsked, this, &ApiSending::copy);
    connect(
        &m_desk, &ApiDesk::checked, this,
        [this](const services::ApiRequest &, const services::ApiCheck &found) { take(found); });
}

void ApiSending::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    sayRefusal();
    if (!isOther)
        return;
    giveUp();
    m_parts.answer.clear(tr("The answer to a call is shown here."));
}

void ApiSending::setMethod(const QString &key, bool changes)
{
    m_method = key;
    m_changes = changes;
    check(Purpose::Typed);
}

void ApiSending::sayRefusal()
{
    const core::Result<void> may = m_bot ? m_parts.desk.registry.mayChange(m_bot->key) : core::Result<void>();
    m_parts.request.setRefusal(may ? QString() : widgets::translated(may.error().detail));
}

services::ApiRequest ApiSending::request() const
{
    return {m_bot->key, m_method, m_parts.request.arguments()};
}

void ApiSending::check(Purpose purpose)
{
    if (!m_bot || m_method.isEmpty())
        return;
    m_isDue = false;
    m_purpose = purpose;
    m_desk.check(request());
}

void ApiSending::checkSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    m_parts.desk.clock.after(typingPause, this, [this] {
        if (m_isDue)
            check(Purpose::Typed);
    });
}

void ApiSending::take(const services::ApiCheck &found)
{
    const Purpose purpose = std::exchange(m_purpose, Purpose::Typed);
    m_parts.request.setObjections(found.objections, purpose != Purpose::Typed);
    if (purpose == Purpose::Typed)
        return;
    if (!found.objections.isEmpty())
        m_parts.request.say(
            tr("%n thing(s) speak against this call.", nullptr, int(found.objections.size())),
            look::Tone::Error);
    else if (purpose == Purpose::Asked)
        m_parts.request.say(tr("Nothing speaks against this call."), look::Tone::Ok);
    else
        askToSend();
}

void ApiSending::askToSend()
{
    if (!m_changes) {
        send();
        return;
    }
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"apiProductionQuestion", tr("Call with a production bot"),
         //: %1 is a method, %2 a bot's name
         tr("Call %1 as \"%2\"?").arg(m_method, models::oneLine(m_bot->name, 60)),
         tr("This bot is marked as production: the call changes something there."), tr("&Call")},
        m_parts.window, [this] { send(); });
}

void ApiSending::send()
{
    if (!m_bot)
        return;
    m_call = m_desk.send(request());
    m_parts.request.setSending(true);
    m_parts.request.say({});
    m_parts.answer.setWaiting();
    connect(m_call, &ApiCall::finished, this, [this] { m_parts.request.setSending(false); });
    connect(m_call, &ApiCall::succeeded, this, &ApiSending::showAnswer);
    connect(m_call, &ApiCall::failed, this, [this](const core::Error &error) {
        showAnswer(services::failedAnswer(error));
    });
    connect(m_call, &ApiCall::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (total > 0)
            //: of an upload; %1 in per cent
            m_parts.request.say(tr("Uploading, %1 % so far").arg(100 * sent / total));
    });
}

void ApiSending::showAnswer(const services::ApiAnswer &answer)
{
    m_parts.request.say({});
    m_parts.answer.setAnswer(answer);
}

void ApiSending::giveUp()
{
    if (!m_call)
        return;
    m_call->cancel();
    m_call = nullptr;
    m_parts.request.setSending(false);
    m_parts.answer.clear(tr("The answer to a call is shown here."));
}

/// Its files are looked at on the way.
void ApiSending::copy(services::CallForm form)
{
    const Desk &desk = m_parts.desk;
    const auto address = m_bot ? shownAddress(desk.registry, desk.platforms, m_bot->key) : std::nullopt;
    if (!address)
        return;
    const platform::Platform &platform = desk.platforms.at(m_bot->platform);
    const auto method = platform.method(m_method);
    if (!method)
        return;
    desk.background.run(
        this,
        [form, method = **method, arguments = m_parts.request.arguments(), address = *address, &platform,
         copyAs = services::CopyAs(desk.redactor)] {
            return copyAs.call(form, method, arguments, address, platform);
        },
        [this](const core::Result<QByteArray> &copied) { put(copied); });
}

void ApiSending::put(const core::Result<QByteArray> &copied)
{
    if (!copied) {
        Q_EMIT said(widgets::translated(copied.error().detail));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*copied));
    Q_EMIT done(tr("Copied; no token is in it."));
}

void ApiSending::retranslate()
{
    sayRefusal();
    check(Purpose::Typed);
}

} // namespace botdeck::ui::shell

#include "moc_ApiSending.cpp"
