// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiWiring.h"

#include "services/ApiForm.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/ApiPage.h"
#include "ui/apiconsole/CollectionsPane.h"
#include "ui/apiconsole/FormView.h"
#include "ui/apiconsole/HistoryPane.h"
#include "ui/apiconsole/MethodsPane.h"
#include "ui/apiconsole/RequestPane.h"
#include "ui/shell/ApiAnswers.h"
#include "ui/shell/ApiCollections.h"
#include "ui/shell/ApiCommands.h"
#include "ui/shell/ApiHistory.h"
#include "ui/shell/ApiMenu.h"
#include "ui/shell/ApiPicks.h"
#include "ui/shell/ApiSending.h"

#include <utility>

namespace botdeck::ui::shell {

using apiconsole::ApiPage;
using apiconsole::ApiPart;
using apiconsole::MethodsPane;
using apiconsole::RequestPane;

ApiWiring::ApiWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QWidget *ApiWiring::makePage()
{
    m_page = new ApiPage(m_parts.desk.theme);
    m_answers = new ApiAnswers({m_parts.desk, m_parts.window}, this);
    connect(m_answers, &ApiAnswers::said, this, &ApiWiring::said);
    connect(m_answers, &ApiAnswers::done, this, &ApiWiring::done);
    joinCalling();
    joinCollections();
    joinHistory();
    m_menu = new ApiMenu(*m_page, this);
    showBot();
    return m_page;
}

void ApiWiring::joinCalling()
{
    const Desk &desk = m_parts.desk;
    auto *answer = new apiconsole::AnswerPane(desk.theme);
    m_page->setAnswer(*answer);
    m_answers->attach(*answer);
    m_sending = new ApiSending({desk, m_page->request(), *answer, m_parts.window}, this);
    m_picks = new ApiPicks({desk, m_page->request().form()}, this);
    m_commands = new ApiCommands({desk, m_page->commands(), m_parts.window}, this);
    connect(m_sending, &ApiSending::said, this, &ApiWiring::said);
    connect(m_sending, &ApiSending::done, this, &ApiWiring::done);
    connect(&m_page->methods(), &MethodsPane::methodChosen, this, &ApiWiring::showMethod);
    connect(&m_page->methods(), &MethodsPane::entered, &m_page->request(), &RequestPane::focusFirst);
    connect(&m_page->request(), &RequestPane::edited, this, &ApiWiring::keepTyped);
}

void ApiWiring::joinCollections()
{
    auto *pane = new apiconsole::CollectionsPane(m_parts.desk.theme);
    m_page->setPart(ApiPart::Saved, *pane);
    m_collections = new ApiCollections({m_parts.desk, *pane, *m_answers, m_parts.window}, this);
    connect(m_collections, &ApiCollections::fillAsked, this, &ApiWiring::fill);
    connect(m_collections, &ApiCollections::done, this, &ApiWiring::done);
    connect(m_collections, &ApiCollections::keepFormAsked, this, [this] {
        const services::ApiRequest form = request();
        if (!form.method.isEmpty())
            m_collections->keep({form.method, m_bot->platform, form.method, form.arguments});
    });
    connect(&m_page->methods(), &MethodsPane::methodChosen, pane, [pane] { pane->setKeepPossible(true); });
}

void ApiWiring::joinHistory()
{
    auto *pane = new apiconsole::HistoryPane(m_parts.desk.theme, m_parts.desk.clock);
    m_page->setPart(ApiPart::History, *pane);
    m_history = new ApiHistory({m_parts.desk, *pane, *m_answers, m_parts.window}, this);
    connect(m_history, &ApiHistory::fillAsked, this, &ApiWiring::fill);
    connect(m_history, &ApiHistory::keepAsked, m_collections, &ApiCollections::keep);
    connect(m_history, &ApiHistory::done, this, &ApiWiring::done);
    connect(m_page, &ApiPage::opened, m_history, [this](ApiPart part) {
        if (part == ApiPart::History)
            m_history->open();
    });
}

void ApiWiring::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    if (!m_page)
        return;
    if (isOther) {
        showBot();
    } else {
        m_sending->setBot(m_bot);
        m_commands->setBot(m_bot);
        m_collections->setBot(m_bot);
    }
}

void ApiWiring::showBot()
{
    m_sending->setBot(m_bot);
    m_collections->setBot(m_bot);
    m_picks->setBot(m_bot);
    m_commands->setBot(m_bot);
    m_page->setNote(
        m_bot ? QString() : tr("Choose a bot."), tr("The methods of its platform can be called here."));
    m_shown.reset();
    if (!m_bot)
        return;
    const platform::Platform &platform = m_parts.desk.platforms.at(m_bot->platform);
    const QList<services::ApiMethod> methods = services::apiMethods(platform);
    m_page->methods().setMethods(platform.title(), methods);
    if (methods.isEmpty())
        return;
    m_page->methods().choose(m_lastMethods.value(m_bot->platform, methods.first().key));
    if (m_next && m_next->bot == m_bot->key)
        fill(*std::exchange(m_next, std::nullopt));
}

void ApiWiring::showMethod(const services::ApiMethod &method)
{
    const auto table = m_parts.desk.platforms.at(m_bot->platform).method(method.key);
    if (!table)
        return;
    m_shown = Place(m_bot->platform, method.key);
    m_lastMethods.insert(m_bot->platform, method.key);
    m_page->request().setMethod(method, **table);
    m_page->request().setArguments(m_typed.value(*m_shown));
    m_sending->setMethod(method.key, method.changes);
}

void ApiWiring::keepTyped()
{
    if (m_shown)
        m_typed.insert(*m_shown, m_page->request().arguments());
}

void ApiWiring::choose(const QString &method)
{
    m_page->open(ApiPart::Call);
    m_page->methods().choose(method);
}

void ApiWiring::fill(const services::ApiRequest &request)
{
    if (!m_bot || m_bot->key != request.bot) {
        m_next = request;
        Q_EMIT botAsked(request.bot);
        return;
    }
    m_typed.insert(Place(m_bot->platform, request.method), request.arguments);
    m_page->open(ApiPart::Call);
    // Its form is shown already: choosing it once more would do nothing.
    if (m_page->methods().chosen() == request.method) {
        m_page->request().setArguments(request.arguments);
        m_sending->checkTyped();
    } else {
        m_page->methods().choose(request.method);
    }
    m_page->request().focusFirst();
}

services::ApiRequest ApiWiring::request() const
{
    if (!m_bot || !m_shown)
        return {};
    return {m_bot->key, m_shown->second, m_page->request().arguments()};
}

QList<QWidget *> ApiWiring::panes() const
{
    return m_page != nullptr && m_page->isVisible() ? m_page->panes() : QList<QWidget *>();
}

void ApiWiring::fillMenu(QMenu &menu)
{
    if (m_menu)
        m_menu->fill(menu);
}

void ApiWiring::retranslate()
{
    if (!m_page)
        return;
    m_page->setNote(
        m_bot ? QString() : tr("Choose a bot."), tr("The methods of its platform can be called here."));
    m_sending->retranslate();
    m_commands->retranslate();
    m_history->retranslate();
    m_collections->retranslate();
}

} // namespace botdeck::ui::shell

#include "moc_ApiWiring.cpp"
