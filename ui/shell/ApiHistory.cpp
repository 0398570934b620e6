// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiHistory.h"

#include "models/ConsoleData.h"
#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/ApiForm.h"
#include "services/BackgroundWork.h"
#include "services/BotRegistry.h"
#include "services/StoredCalls.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/HistoryFilter.h"
#include "ui/apiconsole/HistoryPane.h"
#include "ui/shell/ApiAnswers.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/shell/ShownAddressOf.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QSet>

#include <algorithm>

namespace botdeck::ui::shell {

using apiconsole::HistoryPane;
using services::ApiRequest;
using services::CallHistory;
using storage::CallRecord;

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// Of all platforms, each once, in the alphabet.
QStringList methodKeys(const services::Platforms &platforms)
{
    QSet<QString> keys;
    for (const auto &[id, platform] : platforms) {
        for (const services::ApiMethod &method : services::apiMethods(platform))
            keys += method.key;
    }
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

ApiHistory::ApiHistory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_history(parts.desk.workbench)
    , m_desk(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    parts.pane.filter().setMethods(methodKeys(parts.desk.platforms));
    parts.answers.attach(parts.pane.answer());
    connectPane();
    connectHistory();
    connect(&parts.desk.registry, &services::BotRegistry::botsChanged, this, &ApiHistory::nameBots);
    nameBots();
}

void ApiHistory::connectPane()
{
    HistoryPane *pane = &m_parts.pane;
    connect(&pane->filter(), &apiconsole::HistoryFilter::changed, this, [this] {
        if (m_isOpen)
            m_history.select(m_parts.pane.filter().filter());
    });
    connect(pane, &HistoryPane::rowsNeeded, &m_history, &CallHistory::readRows);
    connect(pane, &HistoryPane::wanted, &m_history, &CallHistory::readCall);
    connect(pane, &HistoryPane::sendAgainAsked, this, &ApiHistory::sendAgain);
    connect(pane, &HistoryPane::editAsked, this, [this](qint64 id) {
        if (const auto request = requestOf(id))
            Q_EMIT fillAsked(*request);
    });
    connect(pane, &HistoryPane::keepAsked, this, &ApiHistory::keep);
    connect(pane, &HistoryPane::compareAsked, this, &ApiHistory::compare);
    connect(&pane->copies(), &apiconsole::CopyMenu::copyAsked, this, &ApiHistory::copy);
    connect(pane, &HistoryPane::discardAsked, this, [this](int days) {
        m_discardDays = days;
        storage::CallRetentionRule rule;
        rule.before = m_parts.desk.clock.wallMs() - days * msPerDay;
        m_history.preview(rule);
    });
}

void ApiHistory::connectHistory()
{
    HistoryPane *pane = &m_parts.pane;
    connect(&m_history, &CallHistory::listed, pane, &HistoryPane::setIds);
    connect(&m_history, &CallHistory::arrived, pane, &HistoryPane::prependIds);
    connect(&m_history, &CallHistory::rows, pane, &HistoryPane::setRows);
    connect(&m_history, &CallHistory::read, this, &ApiHistory::showCall);
    connect(&m_history, &CallHistory::gone, pane, &HistoryPane::setGone);
    connect(&m_history, &CallHistory::previewed, this, &ApiHistory::askToDiscard);
    connect(&m_history, &CallHistory::discarded, this, [this](qint64 calls) {
        Q_EMIT done(tr("%n call(s) removed.", nullptr, int(calls)));
    });
    connect(&m_history, &CallHistory::failed, this, [this](const core::Error &error) {
        say(widgets::translated(error.detail), true);
    });
}

void ApiHistory::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_history.select(m_parts.pane.filter().filter());
}

void ApiHistory::retranslate()
{
    nameBots();
}

void ApiHistory::nameBots()
{
    QHash<domain::BotKey, QString> names;
    QList<QPair<domain::BotKey, QString>> listed;
    for (const domain::BotProfile &bot : m_parts.desk.registry.bots()) {
        const QString name = models::oneLine(bot.name, 60);
        names.insert(bot.key, name);
        listed += {bot.key, name};
    }
    m_parts.pane.setBots(names);
    m_parts.pane.filter().setBots(listed);
}

void ApiHistory::showCall(const CallRecord &call)
{
    const auto &platforms = m_parts.desk.platforms;
    if (m_compared.contains(call.id)) {
        m_comparedCalls += call;
        if (m_comparedCalls.size() < 2)
            return;
        std::sort(
            m_comparedCalls.begin(), m_comparedCalls.end(),
            [](const CallRecord &one, const CallRecord &other) { return one.id < other.id; });
        const CallRecord &first = m_comparedCalls.first();
        const CallRecord &second = m_comparedCalls.last();
        m_parts.answers.compare(
            services::answerOf(first, platforms.at(services::platformOf(first.bot))),
            services::answerOf(second, platforms.at(services::platformOf(second.bot))));
        m_compared.clear();
        return;
    }
    m_shown = call;
    m_parts.pane.setCall(call.id, services::answerOf(call, platforms.at(services::platformOf(call.bot))));
    const core::Result<void> may = m_parts.desk.registry.mayChange(call.bot);
    const platform::Method *method = methodOf(call.bot, call.method);
    const bool isRefused = !may && method != nullptr && method->changes;
    m_parts.pane.setRefusal(isRefused ? widgets::translated(may.error().detail) : QString());
}

/// Null where it is no longer known.
const platform::Method *ApiHistory::methodOf(const domain::BotKey &bot, const QString &key) const
{
    const auto method = m_parts.desk.platforms.at(services::platformOf(bot)).method(key);
    return method ? *method : nullptr;
}

std::optional<ApiRequest> ApiHistory::requestOf(qint64 id)
{
    if (!m_shown || m_shown->id != id)
        return {};
    const platform::Method *method = methodOf(m_shown->bot, m_shown->method);
    if (method == nullptr) {
        say(tr("This call cannot be made again: its bot or its method is no longer known."), true);
        return {};
    }
    return ApiRequest{
        m_shown->bot, method->key,
        services::readApiJson(*method, QString::fromUtf8(m_shown->parameters)).arguments};
}

void ApiHistory::sendAgain(qint64 id)
{
    if (const auto request = requestOf(id))
        askToSend(*request);
}

void ApiHistory::askToSend(const ApiRequest &request)
{
    const auto profile = m_parts.desk.registry.bot(request.bot);
    const platform::Method *method = methodOf(request.bot, request.method);
    if (!profile || method == nullptr || !method->changes) {
        send(request);
        return;
    }
    models::BotRow bot;
    bot.production = profile->production;
    askForProduction(
        m_parts.desk.settings, bot,
        {"apiAgainQuestion", tr("Call with a production bot"),
         //: %1 is a method, %2 a bot's name
         tr("Call %1 as \"%2\" once more?").arg(request.method, models::oneLine(profile->name, 60)),
         tr("This bot is marked as production: the call changes something there."), tr("&Call")},
        m_parts.window, [this, request] { send(request); });
}

void ApiHistory::send(const ApiRequest &request)
{
    services::ApiCall *call = m_desk.send(request);
    say(tr("Sending…"), false);
    connect(call, &services::ApiCall::succeeded, this, [this](const services::ApiAnswer &answer) {
        //: %1 is how it ended: "200, succeeded · 143 ms · 2.1 kB"
        say(tr("Sent again: %1").arg(apiconsole::answerWords(answer)), !answer.isGood());
    });
    connect(call, &services::ApiCall::failed, this, [this](const core::Error &error) {
        say(apiconsole::troubleWords(services::failedAnswer(error)), true);
    });
}

void ApiHistory::keep(qint64 id)
{
    const auto request = requestOf(id);
    if (!request)
        return;
    services::SavedCall call;
    call.name = request->method;
    call.platform = services::platformOf(request->bot);
    call.method = request->method;
    call.arguments = request->arguments;
    Q_EMIT keepAsked(call);
}

void ApiHistory::compare(qint64 first, qint64 second)
{
    m_compared = {first, second};
    m_comparedCalls.clear();
    m_history.readCall(first);
    m_history.readCall(second);
}

/// Its files are looked at on the way.
void ApiHistory::copy(services::CallForm form)
{
    const QList<qint64> chosen = m_parts.pane.chosen();
    const auto request = chosen.size() == 1 ? requestOf(chosen.first()) : std::nullopt;
    const Desk &desk = m_parts.desk;
    const auto address = request ? shownAddress(desk.registry, desk.platforms, request->bot) : std::nullopt;
    if (!address)
        return;
    desk.background.run(
        this,
        [form, method = *methodOf(request->bot, request->method), arguments = request->arguments,
         address = *address, &platform = desk.platforms.at(services::platformOf(request->bot)),
         copyAs = services::CopyAs(desk.redactor)] {
            return copyAs.call(form, method, arguments, address, platform);
        },
        [this](const core::Result<QByteArray> &copied) {
            if (copied)
                m_parts.answers.copy(QString::fromUtf8(*copied));
            else
                say(widgets::translated(copied.error().detail), true);
        });
}

void ApiHistory::askToDiscard(const CallHistory::Preview &preview)
{
    const auto count = int(preview->ids.size());
    if (count == 0) {
        say(tr("No call is older than %n day(s).", nullptr, m_discardDays), false);
        return;
    }
    widgets::askFirst(
        {"discardCallsQuestion", tr("Remove old calls"),
         tr("Remove %n call(s) from the history?", nullptr, count),
         tr("They make up %1. What your bots sent in conversations is told by these calls, too, and goes "
            "with "
            "them. This cannot be undone.")
             .arg(apiconsole::bytesWords(preview->bytes)),
         tr("&Remove")},
        m_parts.window, [this, preview] { m_history.discard(preview); });
}

void ApiHistory::say(const QString &words, bool isTrouble)
{
    m_parts.pane.say(
        m_parts.desk.redactor.redact(words), isTrouble ? look::Tone::Error : look::Tone::Neutral);
}

} // namespace botdeck::ui::shell

#include "moc_ApiHistory.cpp"
