// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportWiring.h"

#include "security/Redactor.h"
#include "services/PassportInbox.h"
#include "services/PassportKeys.h"
#include "ui/passport/CallbacksView.h"
#include "ui/passport/KeyActions.h"
#include "ui/passport/KeysPane.h"
#include "ui/passport/PassportActions.h"
#include "ui/passport/PassportPage.h"
#include "ui/shell/PassportCallbacks.h"
#include "ui/shell/PassportFlow.h"
#include "ui/shell/PassportKeyring.h"
#include "ui/shell/PassportMaking.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/FileDrop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace botdeck::ui::shell {

using passport::CallbacksView;
using passport::KeysPane;
using passport::KeyWidget;
using passport::PassportDeed;
using passport::PassportPage;
using passport::WizardStep;

namespace {

bool hasPassport(const std::optional<models::BotRow> &bot)
{
    return bot && bot->platform == domain::PlatformId::CloudChat;
}

} // namespace

PassportWiring::PassportWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QWidget *PassportWiring::makePage()
{
    const Desk &desk = m_parts.desk;
    m_keyring = new PassportKeyring({desk, m_parts.window}, this);
    m_callbacks = new PassportCallbacks(desk, this);
    m_stack = new QStackedWidget;
    m_none = new widgets::EmptyNote(desk.theme);
    m_page = new PassportPage(desk.theme, desk.clock);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_page);
    m_keyring->attach(m_page->keys());
    m_page->setLock(m_keyring->lock());
    connectPage();
    connectKeys();
    if (!desk.passportKeys.isLoaded()) {
        desk.passportKeys.load();
        desk.passportInbox.load();
    }
    retranslate();
    refresh();
    return m_stack;
}

void PassportWiring::connectKeys()
{
    connect(m_keyring, &PassportKeyring::changed, this, &PassportWiring::refresh);
    connect(m_keyring, &PassportKeyring::publishAsked, this, [this](const QString &key) {
        if (PassportFlow *flow = open())
            flow->publish(key);
    });
    connect(m_keyring, &PassportKeyring::said, this, &PassportWiring::said);
    connect(m_keyring, &PassportKeyring::done, this, &PassportWiring::done);
    connect(m_callbacks, &PassportCallbacks::changed, this, &PassportWiring::refresh);
    connect(m_callbacks, &PassportCallbacks::said, this, &PassportWiring::said);
}

void PassportWiring::connectPage()
{
    const auto run = [this](PassportDeed deed, const auto &act) {
        connect(&m_page->actions().at(deed), &QAction::triggered, this, act);
    };
    run(PassportDeed::Authorise, [this] { open(); });
    run(PassportDeed::Decrypt, [this] {
        if (PassportFlow *flow = open())
            flow->goTo(WizardStep::Decrypt);
    });
    run(PassportDeed::Make, [this] { m_keyring->making().open(KeyWidget::Way::Make); });
    run(PassportDeed::Import, [this] { m_keyring->making().open(KeyWidget::Way::Import); });
    run(PassportDeed::SelfTest, [this] {
        if (PassportFlow *flow = open())
            flow->selfTest();
    });
    connect(&m_page->callbacks(), &CallbacksView::decryptAsked, this, [this](quint64 number) {
        if (PassportFlow *flow = open())
            flow->decrypt(m_callbacks->address(number));
    });
    new widgets::FileDrop(*m_page, [this](const QString &path) {
        if (m_page->actions().at(PassportDeed::Import).isEnabled())
            m_keyring->making().open(KeyWidget::Way::Import, path);
    });
    const auto copy = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(m_parts.desk.redactor.redact(text));
        Q_EMIT done(tr("The text is on the clipboard."));
    };
    connect(&m_page->keys(), &KeysPane::copyAsked, this, copy);
    connect(&m_page->callbacks(), &CallbacksView::copyAsked, this, copy);
}

PassportFlow *PassportWiring::open()
{
    if (!hasPassport(m_bot))
        return nullptr;
    PassportFlow *flow = PassportFlow::open({m_parts.desk, *m_keyring, *m_callbacks, *m_bot, m_parts.window});
    connect(flow, &PassportFlow::buttonAsked, this, &PassportWiring::buttonAsked);
    connect(flow, &PassportFlow::done, this, &PassportWiring::done);
    return flow;
}

void PassportWiring::setBot(const std::optional<models::BotRow> &bot)
{
    m_bot = bot;
    if (m_page)
        refresh();
}

void PassportWiring::refresh()
{
    m_keyring->setBot(m_bot ? std::optional(m_bot->key) : std::nullopt);
    m_page->setKeys(m_keyring->keys());
    m_page->callbacks().setCallbacks(m_callbacks->shown(m_bot ? m_bot->key : domain::BotKey()));
    m_stack->setCurrentWidget(hasPassport(m_bot) ? static_cast<QWidget *>(m_page) : m_none);
    if (m_bot)
        m_none->setWords(
            tr("Only CloudChat has this flow."),
            tr("Users of other platforms cannot be asked who they are with a key. Choose a bot of "
               "CloudChat."),
            {});
    else
        m_none->setWords(tr("Choose a bot."), tr("Its passport keys are shown here."), {});
}

void PassportWiring::fillMenu(QMenu &menu)
{
    if (!m_page || !hasPassport(m_bot))
        return;
    menu.addActions(m_page->actions().all());
    menu.insertSeparator(&m_page->actions().at(PassportDeed::Make));
    menu.addSeparator();
    menu.addActions(m_page->keys().actions().menu().actions());
}

void PassportWiring::retranslate()
{
    if (!m_page)
        return;
    m_page->setLock(m_keyring->lock());
    refresh();
}

} // namespace botdeck::ui::shell

#include "moc_PassportWiring.cpp"
