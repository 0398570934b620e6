// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/TargetChoice.h"

#include "models/SafeText.h"
#include "services/Workbench.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/replay/AddressWords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace botdeck::ui::replay {

namespace {

constexpr int targetNameLength = 60;

} // namespace

TargetChoice::TargetChoice(const ReplayParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_sandbox(new QRadioButton(this))
    , m_bots(new QComboBox(this))
    , m_webhook(new QRadioButton(this))
    , m_address(new QLineEdit(this))
    , m_words(new look::Sentence(parts.theme, this))
{
    m_sandbox->setObjectName(QStringLiteral("toSandbox"));
    m_bots->setObjectName(QStringLiteral("sandboxBots"));
    m_webhook->setObjectName(QStringLiteral("toWebhook"));
    m_address->setObjectName(QStringLiteral("address"));
    m_words->setObjectName(QStringLiteral("targetWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_address->setText(parts.lastAddress);
    fillBots();
    build();
    retranslate();
}

void TargetChoice::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_parts.theme.px(12));
    grid->setVerticalSpacing(m_parts.theme.px(8));
    grid->addWidget(m_sandbox, 0, 0);
    grid->addWidget(m_bots, 0, 1);
    grid->addWidget(m_webhook, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_sandbox, &QRadioButton::toggled, this, &TargetChoice::refresh);
    connect(m_bots, &QComboBox::currentIndexChanged, this, &TargetChoice::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &TargetChoice::refresh);
}

void TargetChoice::fillBots()
{
    for (const models::BotRow &bot : m_parts.workbench.bots()) {
        if (bot.demo)
            m_bots->addItem(models::oneLine(bot.name, targetNameLength), QVariant::fromValue(bot.key));
    }
}

void TargetChoice::choose(ReplayWay way)
{
    (way == ReplayWay::Sandbox ? m_sandbox : m_webhook)->setChecked(true);
    refresh();
}

void TargetChoice::suggest(domain::PlatformId platform)
{
    for (const models::BotRow &bot : m_parts.workbench.bots()) {
        if (!bot.demo || bot.platform != platform)
            continue;
        m_bots->setCurrentIndex(m_bots->findData(QVariant::fromValue(bot.key)));
        return;
    }
}

ReplayWay TargetChoice::way() const
{
    return m_sandbox->isChecked() ? ReplayWay::Sandbox : ReplayWay::Webhook;
}

domain::BotKey TargetChoice::bot() const
{
    return m_bots->currentData().value<domain::BotKey>();
}

std::optional<domain::PlatformId> TargetChoice::platform() const
{
    for (const models::BotRow &row : m_parts.workbench.bots()) {
        if (row.key == bot())
            return row.platform;
    }
    return {};
}

services::WebhookAddress TargetChoice::address() const
{
    return services::readWebhookAddress(m_address->text());
}

bool TargetChoice::isReady() const
{
    if (way() == ReplayWay::Webhook)
        return address().fault == services::AddressFault::None;
    return m_parts.inSandbox && !bot().isEmpty();
}

void TargetChoice::focusChoice()
{
    if (way() == ReplayWay::Webhook)
        m_address->setFocus();
    else
        m_bots->setFocus();
}

void TargetChoice::refresh()
{
    m_bots->setEnabled(way() == ReplayWay::Sandbox && m_bots->count() > 0);
    m_address->setEnabled(way() == ReplayWay::Webhook);
    say();
    Q_EMIT changed();
}

void TargetChoice::say()
{
    if (way() == ReplayWay::Sandbox) {
        if (!isReady())
            m_words->say(
                tr("No bot of the sandbox is here. \"Try the Sandbox\" in the File menu starts it."),
                look::Tone::Warning);
        else if (platform() == domain::PlatformId::Fanbook)
            m_words->say(tr(
                "What was polled waits for a poll, under a new update_id; whoever listens at the gateway is "
                "not told. Frames of the gateway go as they are to whoever listens there, and Botdeck "
                "itself shows only those that it does not have yet."));
        else
            m_words->say(tr("Each update arrives there with a new update_id, everything else as it was "
                            "received."));
        return;
    }
    const services::WebhookAddress to = address();
    if (to.fault == services::AddressFault::Empty)
        m_words->say(addressWords(to.fault));
    else if (to.fault != services::AddressFault::None)
        m_words->say(addressWords(to.fault), look::Tone::Error);
    else if (to.isElsewhere)
        //: %1 is a server's name
        m_words->say(
            tr("%1 is not this machine. You are asked before anything is sent there.")
                .arg(models::oneLine(to.url.host())),
            look::Tone::Warning);
    else
        m_words->say(tr("Each update is POSTed once as application/json, byte for byte as it was received. "
                        "Redirects are not followed."));
}

void TargetChoice::retranslate()
{
    m_sandbox->setText(tr("A bot of the &sandbox"));
    m_webhook->setText(tr("A &webhook"));
    m_bots->setAccessibleName(tr("Bot of the sandbox"));
    m_address->setAccessibleName(tr("Address of the webhook"));
    m_address->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080/"));
    say();
}

void TargetChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::replay

#include "moc_TargetChoice.cpp"
