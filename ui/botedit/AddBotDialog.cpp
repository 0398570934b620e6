// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/AddBotDialog.h"

#include "platform/BotShapes.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"
#include "ui/botedit/BotFields.h"
#include "ui/botedit/CheckView.h"
#include "ui/botedit/CheckWords.h"
#include "ui/botedit/Choices.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/FreshCheck.h"
#include "ui/botedit/HintWords.h"
#include "ui/botedit/SaveWords.h"
#include "ui/botedit/TokenField.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/Sentences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QToolButton>

namespace botdeck::ui::botedit {

using core::Error;
using core::Result;
using domain::BotKey;
using domain::BotProfile;

AddBotDialog::AddBotDialog(const BotParts &parts, QWidget *parent)
    : BotSheet(parts, parent)
    , m_platform(new PlatformChoice(parts.platforms, parts.theme, this))
    , m_token(new TokenField(parts.clock, this))
    , m_name(new QLineEdit(this))
    , m_check(new CheckView(parts.theme, CheckView::Stop::Can, this))
    , m_fresh(new FreshCheck(parts.workbench, parts.redactor, parts.clock, this))
    , m_more(new QToolButton(this))
    , m_moreArea(new QWidget(this))
    , m_server(new QComboBox(m_moreArea))
    , m_fields(new BotFields(parts.theme, parts.clock, ProxyFields::Saved::No, m_moreArea))
    , m_startNow(new QCheckBox(this))
{
    setObjectName(QStringLiteral("addBotDialog"));
    build();
    buildMore();
    connectFields();
    onPlatform();
    refreshButton();
    retranslate();
    m_token->setFocus();
}

void AddBotDialog::build()
{
    m_platform->setObjectName(QStringLiteral("platform"));
    m_token->setObjectName(QStringLiteral("token"));
    m_name->setObjectName(QStringLiteral("name"));
    m_startNow->setObjectName(QStringLiteral("startNow"));
    m_startNow->setChecked(true);
    m_form = &addForm(body(), theme());
    addRow(*m_form, m_platform);
    addRow(*m_form, m_token);
    m_hint = makeWords(this, theme(), "tokenHint");
    addField(*m_form, m_hint);
    addRow(*m_form, m_name);
    addField(*m_form, m_check);
    body().addWidget(m_more);
    body().addWidget(m_moreArea);
    body().addWidget(m_startNow);
    body().addStretch();
    m_add = &addMainButton("addBot");
    buttons().addButton(QDialogButtonBox::Cancel);
}

void AddBotDialog::buildMore()
{
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setCompleter(nullptr);
    auto *column = new QVBoxLayout(m_moreArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(8));
    m_serverForm = &addForm(*column, theme());
    addRow(*m_serverForm, m_server);
    column->addWidget(m_fields);
    showMore(false);
}

void AddBotDialog::connectFields()
{
    connect(m_platform, &QComboBox::currentIndexChanged, this, &AddBotDialog::onPlatform);
    connect(m_server, &QComboBox::currentTextChanged, this, &AddBotDialog::onServer);
    connect(m_token, &QLineEdit::textChanged, this, &AddBotDialog::onToken);
    connect(m_fields, &BotFields::routeChanged, this, &AddBotDialog::onRouteChanged);
    connect(m_more, &QToolButton::toggled, this, &AddBotDialog::showMore);
    connect(m_check, &CheckView::checkAsked, this, &AddBotDialog::check);
    connect(m_check, &CheckView::cancelAsked, this, &AddBotDialog::onRouteChanged);
    connect(m_fresh, &FreshCheck::succeeded, this, &AddBotDialog::onChecked);
    connect(m_fresh, &FreshCheck::failed, this, &AddBotDialog::onCheckFailed);
    connect(m_add, &QPushButton::clicked, this, &AddBotDialog::save);
}

const platform::Platform &AddBotDialog::platform() const
{
    return parts().platforms.at(m_platform->platform());
}

void AddBotDialog::onPlatform()
{
    // An address that somebody typed stays; one of the other platform would only mislead.
    const QString before = m_server->currentText();
    const bool keeps = !before.isEmpty() && m_server->findText(before) < 0;
    m_server->clear();
    m_server->addItem(platform().defaultServer().toString());
    for (const QUrl &other : platform().otherServers())
        m_server->addItem(other.toString());
    if (keeps)
        m_server->setEditText(before);
    m_fields->setPlatform(platform());
    onToken();
}

void AddBotDialog::onServer()
{
    m_fields->setServer(QUrl(m_server->currentText().trimmed()));
    onRouteChanged();
}

void AddBotDialog::onToken()
{
    sayHint();
    onRouteChanged();
}

void AddBotDialog::sayHint()
{
    const auto hints = domain::tokenHints(m_token->token(), platform::botShapes(platform()));
    m_hint->say(hintWords(hints).join(u'\n'), look::Tone::Warning);
}

void AddBotDialog::onRouteChanged()
{
    m_fresh->cancel();
    m_checked.reset();
    m_checkFailed = false;
    m_check->reset();
    refreshButton();
}

void AddBotDialog::refreshButton()
{
    m_add->setEnabled(!m_token->text().trimmed().isEmpty());
    m_add->setText(m_checkFailed ? tr("&Save anyway") : tr("&Add bot"));
}

void AddBotDialog::showMore(bool on)
{
    m_moreArea->setVisible(on);
    m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    m_more->setText(on ? tr("&Less") : tr("&More: server, proxy, notes…"));
    if (isVisible())
        fit();
}

Result<BotProfile> AddBotDialog::typed() const
{
    const QString server = m_server->currentText().trimmed();
    if (const std::optional<api::ServerFault> fault = api::serverFault(server))
        return Error{core::ErrorKind::WrongUse, serverFaultWords(*fault)};
    if (const QString missing = m_fields->proxy().objection(); !missing.isEmpty())
        return Error{core::ErrorKind::WrongUse, missing};
    BotProfile profile;
    profile.platform = m_platform->platform();
    profile.server = *api::checkServer(server);
    profile.name = m_name->text().trimmed();
    m_fields->putInto(profile);
    if (m_checked)
        profile.facts = m_checked->facts;
    return profile;
}

void AddBotDialog::refuse(const Error &error)
{
    m_more->setChecked(true);
    note().say(saveFailureWords(error, parts().redactor), look::Tone::Error);
}

void AddBotDialog::check()
{
    const Result<BotProfile> profile = typed();
    if (!profile) {
        refuse(profile.error());
        return;
    }
    note().say({});
    m_check->showBusy();
    m_fresh->ask(
        services::routeOf(
            *profile, platform(), m_token->token(), m_fields->proxy().password().value_or(core::Secret()),
            parts().registry.usualProxy()),
        profile->watchOnly);
}

void AddBotDialog::onChecked(const services::CheckedBot &checked)
{
    m_checked = checked;
    m_checkFailed = false;
    if (!m_name->isModified())
        m_name->setText(checked.facts.name);
    m_check->showFacts(checked.facts, platform::botShapes(platform()));
    refreshButton();
}

void AddBotDialog::onCheckFailed(const Error &error)
{
    m_checkFailed = true;
    m_check->showFailure(widgets::joinedSentences(
        {checkFailureWords(error, parts().redactor),
         tr("What you typed is still here. You can mend it, check again, or save the bot as it is.")}));
    refreshButton();
}

void AddBotDialog::save()
{
    const Result<BotProfile> profile = typed();
    if (!profile) {
        refuse(profile.error());
        return;
    }
    if (const auto refusal = parts().registry.refusalToAdd(*profile, m_token->token())) {
        note().say(refusalWords(*refusal), look::Tone::Error);
        return;
    }
    // A check that is under way will not be waited for, nor may it seem so should the saving fail.
    if (m_check->isBusy())
        onRouteChanged();
    // Together: what the profile says of the bot, it says of this very token.
    whenOpen(
        [this, profile = *profile, token = m_token->token()] { store(profile, token); }, noSecretsWords());
}

void AddBotDialog::store(const BotProfile &profile, const core::Secret &token)
{
    setBusy(tr("Saving…"));
    sayIfSlow();
    services::BotChange *change = parts().registry.add(profile, token);
    connect(change, &services::BotChange::succeeded, this, &AddBotDialog::keepPassword);
    connect(change, &services::BotChange::failed, this, [this](const Error &error) {
        endBusy();
        note().say(saveFailureWords(error, parts().redactor), look::Tone::Error);
    });
}

void AddBotDialog::keepPassword(const BotKey &key)
{
    if (m_checked && !m_checked->userToken.isEmpty())
        parts().registry.noteFacts(key, *m_checked);
    const std::optional<core::Secret> password = m_fields->proxy().password();
    if (!password) {
        finish(key, {});
        return;
    }
    services::BotChange *change = parts().registry.setProxyPassword(key, *password);
    connect(change, &services::BotChange::succeeded, this, [this, key] { finish(key, {}); });
    connect(change, &services::BotChange::failed, this, [this, key](const Error &error) {
        finish(
            key, tr("The bot was added, but the proxy's password could not be kept: %1 Enter it again under "
                    "\"Edit\".")
                     .arg(parts().redactor.redact(widgets::keepFailure(error))));
    });
}

void AddBotDialog::finish(const BotKey &key, const QString &trouble)
{
    if (m_startNow->isChecked())
        parts().workbench.start(key);
    Q_EMIT added(key);
    if (!trouble.isEmpty())
        Q_EMIT said(trouble);
    accept();
}

void AddBotDialog::retranslate()
{
    setWindowTitle(tr("Add bot"));
    setRowLabel(*m_form, m_platform, tr("&Platform"));
    setRowLabel(*m_form, m_token, tr("&Token"));
    setRowLabel(*m_form, m_name, tr("&Name"));
    setRowLabel(*m_serverForm, m_server, tr("S&erver"));
    m_token->setPlaceholderText(tr("As the platform gave it to you"));
    m_name->setPlaceholderText(tr("The bot's own name, unless you give one"));
    m_startNow->setText(tr("Start &receiving now"));
    alignLabels({m_form, m_serverForm, &m_fields->form()});
    showMore(m_more->isChecked());
    sayHint();
    refreshButton();
}

void AddBotDialog::forgetSecrets()
{
    m_token->forget();
    m_fields->proxy().forgetSecrets();
}

} // namespace botdeck::ui::botedit

#include "moc_AddBotDialog.cpp"
