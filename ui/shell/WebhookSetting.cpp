// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookSetting.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/SettingsKeeper.h"
#include "ui/shell/WebhookForms.h"
#include "ui/webhook/ReportCard.h"
#include "ui/webhook/SetCard.h"
#include "ui/webhook/SetForm.h"
#include "ui/webhook/WebhookPage.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::shell {

using core::Error;
using domain::BotKey;
using domain::BotState;
using services::WebhookStep;
using webhook::HookField;
using webhook::HookObjection;
using webhook::HookOrder;

namespace {

/// In one of these the console fetches the bot's updates, or tries to.
bool isPolling(const models::BotRow &bot)
{
    static constexpr std::array resting{BotState::Stopped, BotState::WebhookSet, BotState::Unauthorised};
    return std::ranges::find(resting, bot.status.state) == resting.end();
}

} // namespace

WebhookSetting::WebhookSetting(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_server(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    webhook::ReportCard *report = &parts.page.report();
    webhook::SetCard *setting = &parts.page.setting();
    connect(report, &webhook::ReportCard::refreshAsked, this, [this] { read(); });
    connect(report, &webhook::ReportCard::deleteAsked, this, [this](bool drop) { read(drop); });
    connect(&setting->form(), &webhook::SetForm::edited, this, &WebhookSetting::check);
    connect(setting, &webhook::SetCard::setAsked, this, &WebhookSetting::askToSet);
    connectServer();
}

void WebhookSetting::connectServer()
{
    connect(
        &m_server, &services::WebhookSettings::told, this,
        [this](const BotKey &, const domain::WebhookInfo &info) {
            learn(info.address);
            m_parts.page.report().setInfo(info, m_parts.desk.clock.wallMs());
            m_parts.page.setting().form().setWaiting(info.pending);
            if (m_deletes)
                askToDelete();
        });
    connect(&m_server, &services::WebhookSettings::wasSet, this, [this] {
        setBusy(false);
        m_parts.page.setting().say(tr("The webhook is set."), look::Tone::Ok);
        read();
    });
    connect(&m_server, &services::WebhookSettings::wasDeleted, this, [this] {
        setBusy(false);
        Q_EMIT done(tr("The webhook is deleted."));
        read();
    });
    connect(&m_server, &services::WebhookSettings::failed, this, &WebhookSetting::fail);
}

void WebhookSetting::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = !bot || !m_bot || bot->key != m_bot->key;
    m_bot = bot;
    if (bot) {
        const core::Result<void> may = m_parts.desk.registry.mayChange(bot->key);
        const QString why = may ? QString() : words(may.error());
        m_parts.page.report().setReadOnly(why);
        m_parts.page.setting().setReadOnly(why);
    }
    if (!isOther)
        return;
    m_server.cancel();
    m_deletes.reset();
    setBusy(false);
    m_parts.page.report().setInfo({}, 0);
    m_parts.page.setting().say({});
    m_parts.page.setting().form().setWaiting({});
    if (!bot)
        return;
    m_parts.page.setting().form().setRules(rulesOf(m_parts.desk.platforms.at(bot->platform)));
    m_parts.page.setting().form().clear();
    check();
    read();
}

void WebhookSetting::retranslate()
{
    setBot(m_bot);
    if (m_bot)
        check();
}

void WebhookSetting::read(std::optional<bool> thenDeletes)
{
    if (!m_bot)
        return;
    m_deletes = thenDeletes;
    m_parts.page.report().setReading();
    m_server.read(m_bot->key);
}

QString WebhookSetting::typedHost() const
{
    return QUrl(m_parts.page.setting().form().typedAddress()).host();
}

/// What speaks against the form as it is now. An empty one is not scolded.
void WebhookSetting::check()
{
    if (!m_bot)
        return;
    const std::optional<domain::BotProfile> profile = m_parts.desk.registry.bot(m_bot->key);
    const HookOrder order = m_parts.page.setting().form().order();
    const bool isEmpty = m_parts.page.setting().form().typedAddress().isEmpty();
    QList<HookObjection> objections;
    for (const services::WebhookObjection &each : services::webhookObjections(
             m_parts.desk.platforms.at(m_bot->platform), profile ? profile->server : QUrl(), wishOf(order))) {
        const bool isUnsaid = isEmpty && each.parameter == QLatin1StringView("url");
        objections.append({fieldOf(each.parameter), isUnsaid ? QString() : widgets::translated(each.text)});
    }
    if (objections.isEmpty())
        addOwnWarnings(objections);
    m_parts.page.setting().setObjections(objections);
}

/// What can be set and is better not.
void WebhookSetting::addOwnWarnings(QList<HookObjection> &objections) const
{
    const webhook::SetForm &form = m_parts.page.setting().form();
    const QUrl url(QString::fromUtf8(form.order().address.reveal()));
    if (url.path().size() <= 1)
        objections.append(
            {HookField::Address, tr("Without a secret path anybody who knows the host can post updates."),
             true});
    const auto &certificate = form.certificate();
    if (certificate && !services::isMadeOutTo(certificate->names, url.host()))
        objections.append(
            {HookField::Certificate,
             //: %1 is a host name or an IP address
             tr("It is not made out to %1: a server that delivers there will refuse it.")
                 .arg(models::oneLine(url.host())),
             true});
}

webhook::HookStakes WebhookSetting::stakes(bool drops) const
{
    webhook::HookStakes stakes;
    stakes.bot = m_bot->name;
    stakes.isProduction =
        m_bot->production && m_parts.desk.settings.settings().flag(storage::Setting::ConfirmProduction);
    stakes.drops = drops;
    stakes.isPolled = isPolling(*m_bot);
    if (const auto &info = m_parts.page.report().info()) {
        stakes.waiting = info->pending;
        stakes.host = info->host;
    }
    return stakes;
}

void WebhookSetting::askToSet(const HookOrder &order)
{
    if (!m_bot)
        return;
    webhook::askToSetHook(stakes(order.drops), m_parts.window, [this, order, key = m_bot->key] {
        if (m_bot && m_bot->key == key)
            set(order);
    });
}

void WebhookSetting::set(const HookOrder &order)
{
    learn(order.address);
    if (!order.secretToken.isEmpty())
        m_parts.desk.redactor.add(order.secretToken);
    setBusy(true);
    m_parts.page.setting().say(tr("The server is told…"));
    m_server.set(m_bot->key, wishOf(order));
}

/// What waits was counted by now, as far as the server says it.
void WebhookSetting::askToDelete()
{
    const bool drop = *std::exchange(m_deletes, std::nullopt);
    if (!m_parts.page.report().info() || !m_parts.page.report().info()->isSet())
        return;
    webhook::askToDeleteHook(stakes(drop), m_parts.window, [this, drop, key = m_bot->key] {
        if (m_bot && m_bot->key == key)
            remove(drop);
    });
}

void WebhookSetting::remove(bool drop)
{
    setBusy(true);
    m_server.remove(m_bot->key, drop);
}

void WebhookSetting::fail(WebhookStep step, const Error &error)
{
    setBusy(false);
    QString said = words(error);
    if (error.kind == core::ErrorKind::UnknownOutcome)
        said = widgets::joinedSentences({said, tr("Whether the server did it is not known; Refresh tells.")});
    if (step == WebhookStep::Set)
        m_parts.page.setting().say(said, look::Tone::Error);
    else
        m_parts.page.report().setTrouble(models::visibleText(said));
    if (m_deletes && step == WebhookStep::Read)
        askToDelete();
}

/// Whoever knows the path may post: from now on no text has it.
void WebhookSetting::learn(const core::Secret &address)
{
    const QUrl url(QString::fromUtf8(address.reveal()));
    const QString path = url.path() + (url.hasQuery() ? u'?' + url.query() : QString());
    if (path.size() > 1)
        m_parts.desk.redactor.add(core::Secret(path.toUtf8()));
}

void WebhookSetting::setBusy(bool busy)
{
    m_parts.page.report().setBusy(busy);
    m_parts.page.setting().setBusy(busy);
}

QString WebhookSetting::words(const Error &error) const
{
    return m_parts.desk.redactor.redact(widgets::translated(error.detail));
}

} // namespace botdeck::ui::shell

#include "moc_WebhookSetting.cpp"
