// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SandboxStage.h"

#include "app/console/SandboxHost.h"
#include "security/SecretKeeper.h"
#include "services/BotRegistry.h"
#include "services/Console.h"
#include "services/Workbench.h"
#include "ui/preferences/StartTrouble.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/OwnBot.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <iterator>

namespace botdeck::app {

using security::SecretBackend;
using security::VaultStore;
using ui::tour::Situation;

namespace {

/// Enough to fill a table in a second or two.
constexpr int pictureRate = 30;

/// Long enough for a picture, short enough that the next situation comes about.
constexpr int troubles = 2;

/// Of a vault that lives as long as the tour, in a profile that goes with it; it keeps nothing.
core::Secret passphraseOfTheTour()
{
    return core::Secret(QByteArrayView("a passphrase for pictures"));
}

} // namespace

struct SandboxStage::Row
{
    Situation situation;
    bool (SandboxStage::*arrange)();
};

const SandboxStage::Row SandboxStage::rows[] = {
    {Situation::FirstStart, &SandboxStage::firstStart},
    {Situation::Calm, &SandboxStage::calm},
    {Situation::Quiet, &SandboxStage::quiet},
    {Situation::Chatting, &SandboxStage::calm},
    {Situation::Quarantined, &SandboxStage::quarantine},
    {Situation::BackingOff, &SandboxStage::backOff},
    {Situation::Conflict, &SandboxStage::conflict},
    {Situation::Peeking, &SandboxStage::peek},
    {Situation::Refused, &SandboxStage::refuse},
    {Situation::Marked, &SandboxStage::mark},
    {Situation::OwnBot, &SandboxStage::addOwnBot},
    {Situation::StartTrouble, &SandboxStage::sayStartTrouble},
    {Situation::PassphraseWanted, &SandboxStage::wantPassphrase},
    {Situation::VaultMade, &SandboxStage::makeVault},
    {Situation::PassphraseChange, &SandboxStage::changePassphrase},
    {Situation::VaultLocked, &SandboxStage::lockVault},
    {Situation::UnlockWanted, &SandboxStage::wantUnlock},
    {Situation::VaultOpened, &SandboxStage::openVault},
    {Situation::SecondStart, &SandboxStage::secondStart},
};

SandboxStage::SandboxStage(const SandboxHost &sandbox, const ui::shell::Desk &desk, QWidget &window)
    : m_sandbox(sandbox)
    , m_desk(desk)
    , m_window(window)
{
}

SandboxStage::~SandboxStage() = default;

bool SandboxStage::arrange(Situation situation)
{
    const auto row = std::find_if(
        std::begin(rows), std::end(rows), [situation](const Row &one) { return one.situation == situation; });
    return row != std::end(rows) && (this->*row->arrange)();
}

bool SandboxStage::firstStart()
{
    return m_desk.workbench.bots().isEmpty();
}

bool SandboxStage::quiet()
{
    return post("rate", {{QStringLiteral("rate"), 0}});
}

bool SandboxStage::calm()
{
    return post("rate", {{QStringLiteral("rate"), pictureRate}});
}

bool SandboxStage::quarantine()
{
    // Half of a surrogate pair: no parser reads it, yet real clients have sent it.
    return say(QStringLiteral("order 88213 ") + QChar(0xd83d));
}

bool SandboxStage::backOff()
{
    return suffer(
        {{QStringLiteral("kind"), QStringLiteral("status")},
         {QStringLiteral("status"), 502},
         {QStringLiteral("times"), troubles}});
}

bool SandboxStage::conflict()
{
    return suffer(
        {{QStringLiteral("kind"), QStringLiteral("conflict")},
         {QStringLiteral("reason"), QStringLiteral("poller")}});
}

/// The last one: the first one suffers.
bool SandboxStage::peek()
{
    const QList<models::BotRow> &bots = m_desk.workbench.bots();
    if (bots.isEmpty())
        return false;
    m_desk.registry.change(bots.last().key, [](domain::BotProfile &bot) { bot.peeks = true; });
    const QString name = m_sandbox.bots().isEmpty() ? QString() : m_sandbox.bots().last().name;
    return post("backlog", {{QStringLiteral("bot"), name}, {QStringLiteral("count"), 12}});
}

bool SandboxStage::refuse()
{
    // A conflict ends the polling; a poll is needed to be refused.
    for (const models::BotRow &bot : m_desk.workbench.bots())
        m_desk.workbench.start(bot.key);
    return suffer({{QStringLiteral("kind"), QStringLiteral("status")}, {QStringLiteral("status"), 401}});
}

/// Not the first one, with which everything else is shown.
bool SandboxStage::mark()
{
    const QList<models::BotRow> &bots = m_desk.workbench.bots();
    if (bots.size() < 3)
        return false;
    m_desk.registry.change(bots.at(1).key, [](domain::BotProfile &bot) { bot.production = true; });
    m_desk.registry.change(bots.at(2).key, [](domain::BotProfile &bot) { bot.watchOnly = true; });
    return true;
}

/// It has no token, so nothing is sent for it.
bool SandboxStage::addOwnBot()
{
    m_desk.registry.add(ui::tour::ownBot(), {});
    return true;
}

bool SandboxStage::sayStartTrouble()
{
    auto *trouble = new ui::preferences::StartTrouble(m_desk.theme, &m_window);
    trouble->setAttribute(Qt::WA_DeleteOnClose);
    trouble->say(
        {core::ErrorKind::Storage,
         {QT_TRANSLATE_NOOP("Phrase", "The profile folder %1 cannot be used: %2. Nothing was changed."),
          {QStringLiteral("/media/stick/botdeck"), QT_TRANSLATE_NOOP("Phrase", "Read-only file system")}}});
    trouble->open();
    return true;
}

bool SandboxStage::wantPassphrase()
{
    if (m_desk.vault.state() != VaultStore::State::Absent)
        return false;
    m_desk.door.openVault(&m_window, [](bool) {});
    return true;
}

bool SandboxStage::makeVault()
{
    if (m_desk.vault.state() != VaultStore::State::Absent)
        return false;
    security::SecretJob *made = m_desk.vault.create(passphraseOfTheTour(), this);
    connect(made, &security::SecretJob::succeeded, this, [this] {
        if (m_desk.secrets.backend() != SecretBackend::Vault)
            m_desk.secrets.moveTo(SecretBackend::Vault);
    });
    return true;
}

bool SandboxStage::changePassphrase()
{
    if (m_desk.vault.state() != VaultStore::State::Unlocked)
        return false;
    m_desk.door.changePassphrase(&m_window, [](bool) {});
    return true;
}

bool SandboxStage::lockVault()
{
    m_desk.door.lockNow();
    return m_desk.vault.state() == VaultStore::State::Locked;
}

bool SandboxStage::wantUnlock()
{
    if (m_desk.vault.state() != VaultStore::State::Locked)
        return false;
    m_desk.door.openVault(&m_window, [](bool) {});
    return true;
}

bool SandboxStage::openVault()
{
    if (m_desk.vault.state() != VaultStore::State::Locked)
        return false;
    m_desk.vault.unlock(passphraseOfTheTour(), this);
    return true;
}

bool SandboxStage::secondStart()
{
    if (m_secondWindow)
        return true;
    ui::shell::Desk reading = m_desk;
    reading.readOnly = true;
    m_secondConsole = std::make_unique<services::Console>(m_desk.workbench);
    m_secondWindow = std::make_unique<ui::shell::MainWindow>(*m_secondConsole, reading);
    m_secondWindow->resize(m_window.size());
    m_secondWindow->show();
    return true;
}

bool SandboxStage::suffer(QJsonObject fault)
{
    const QList<sandbox::BotAccount> bots = m_sandbox.bots();
    if (bots.isEmpty())
        return false;
    fault.insert(QStringLiteral("method"), m_desk.platforms.at(bots.first().platform).pollMethod());
    fault.insert(QStringLiteral("bot"), bots.first().name);
    if (!fault.contains(QStringLiteral("times")))
        fault.insert(QStringLiteral("times"), 1);
    return post("fault", fault) && say(QStringLiteral("Is anybody there?"));
}

bool SandboxStage::say(const QString &text)
{
    const QList<sandbox::BotAccount> bots = m_sandbox.bots();
    return !bots.isEmpty() &&
           post("say", {{QStringLiteral("bot"), bots.first().name}, {QStringLiteral("text"), text}});
}

/// False where the sandbox does not run.
bool SandboxStage::post(const char *verb, const QJsonObject &body)
{
    QUrl address = m_sandbox.address();
    if (address.isEmpty())
        return false;
    address.setPath(QStringLiteral("/_sandbox/") + QLatin1StringView(verb));
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return true;
}

} // namespace botdeck::app

#include "moc_SandboxStage.cpp"
