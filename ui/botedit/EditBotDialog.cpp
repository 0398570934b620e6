// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/EditBotDialog.h"

#include "models/SafeText.h"
#include "platform/BotShapes.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/BotRegistryRules.h"
#include "services/BotStarter.h"
#include "ui/botedit/BotFields.h"
#include "ui/botedit/CheckView.h"
#include "ui/botedit/CheckWords.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/SavedToken.h"
#include "ui/botedit/SaveWords.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/Sentences.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

using core::Error;
using domain::BotKey;
using domain::BotProfile;

EditBotDialog::EditBotDialog(const BotParts &parts, const BotProfile &bot, QWidget *parent)
    : BotSheet(parts, parent)
    , m_key(bot.key)
    , m_name(new QLineEdit(this))
    , m_token(new SavedToken(
          parts, [this](const std::function<void()> &go) { fetchWhenOpen(go); }, this))
    , m_replace(new QPushButton(this))
    , m_fields(new BotFields(parts.theme, parts.clock, ProxyFields::Saved::Maybe, this))
    , m_check(new CheckView(parts.theme, CheckView::Stop::Cannot, this))
{
    setObjectName(QStringLiteral("editBotDialog"));
    build();
    retranslate();
    showBot(bot);
    m_name->setFocus();
}

void EditBotDialog::build()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_replace->setObjectName(QStringLiteral("replaceToken"));
    m_form = &addForm(body(), theme());
    addRow(*m_form, m_name);
    addRow(*m_form, m_token, m_token->findChild<QLineEdit *>());
    m_token->addButton(m_replace);
    body().addWidget(m_fields);
    body().addWidget(m_check);
    m_fixed = &addForm(body(), theme());
    m_platform = addFixed("platform", {});
    m_server = addFixed("server", {});
    m_number = addFixed("number", {});
    m_why = addWords(body(), theme(), "whyFixed");
    body().addStretch();
    m_save = &addMainButton("save");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_save, &QPushButton::clicked, this, &EditBotDialog::save);
    connect(m_check, &CheckView::checkAsked, this, &EditBotDialog::check);
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceAsked(m_key); });
    connect(m_token, &SavedToken::slow, this, [this] { setWaiting(secretsAwaitedWords()); });
    connect(m_token, &SavedToken::ended, this, [this] {
        if (isWaiting())
            endBusy();
    });
    connect(m_token, &SavedToken::failed, this, [this](const Error &error) {
        note().say(parts().redactor.redact(widgets::keepFailure(error)), look::Tone::Error);
    });
    connect(m_token, &SavedToken::copied, this, [this] {
        note().say(tr("The token is on the clipboard, for 10 seconds."), look::Tone::Ok);
    });
}

/// A field that is only read, with a button that copies it.
QLineEdit *EditBotDialog::addFixed(const char *name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setReadOnly(true);
    auto *copy = new QPushButton(look::icon(look::Icon::Copy), {}, this);
    copy->setObjectName(QStringLiteral("copy_") + QString::fromLatin1(name));
    connect(copy, &QPushButton::clicked, field, [field] {
        QGuiApplication::clipboard()->setText(field->text());
    });
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(field, 1);
    row->addWidget(copy);
    addRow(*m_fixed, line, field);
    return field;
}

void EditBotDialog::selectName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void EditBotDialog::showBot(const BotProfile &bot)
{
    m_name->setText(bot.name);
    m_fields->setPlatform(parts().platforms.at(bot.platform));
    m_fields->setProfile(bot);
    showFixed(bot);
}

void EditBotDialog::showFixed(const BotProfile &bot)
{
    const platform::Platform &platform = parts().platforms.at(bot.platform);
    m_token->setBot(m_key);
    m_platform->setText(platform.title());
    m_server->setText(bot.server.toString());
    m_number->setText(domain::isProvisional(m_key) ? QString() : domain::idOfKey(m_key));
    m_check->showOldFacts(bot.facts, platform::botShapes(platform));
    setWindowTitle(tr("Edit bot: %1").arg(models::oneLine(bot.name, 60)));
}

/// Whether the fields lead to the server in another way than the one that is saved.
bool EditBotDialog::routeDiffers() const
{
    const std::optional<BotProfile> saved = parts().registry.bot(parts().registry.keyNow(m_key));
    if (!saved)
        return false;
    BotProfile typed = *saved;
    m_fields->putInto(typed);
    return services::needsNewRoute(*saved, typed) || m_fields->proxy().password();
}

void EditBotDialog::check()
{
    if (routeDiffers()) {
        m_check->showFailure(tr("Save first: a check asks with the settings as they are saved."));
        return;
    }
    m_check->showWaiting(parts().clock);
    services::BotChange *change = parts().starter.check(m_key);
    connect(change, &services::BotChange::asking, m_check, &CheckView::showBusy);
    connect(change, &services::BotChange::succeeded, this, [this](const BotKey &now) {
        m_key = now;
        const std::optional<BotProfile> bot = parts().registry.bot(m_key);
        if (!bot || !bot->facts)
            return;
        showFixed(*bot);
        m_check->showFacts(*bot->facts, platform::botShapes(parts().platforms.at(bot->platform)));
    });
    connect(change, &services::BotChange::failed, this, [this](const Error &error) {
        m_check->showFailure(widgets::joinedSentences(
            {checkFailureWords(error, parts().redactor), tr("Nothing of the bot was changed.")}));
    });
}

void EditBotDialog::refuse(const Error &error)
{
    endBusy();
    note().say(saveFailureWords(error, parts().redactor), look::Tone::Error);
}

/// A token that is to be shown or copied.
void EditBotDialog::fetchWhenOpen(const std::function<void()> &go)
{
    whenOpen(go, tr("The token was not fetched: the place where tokens are kept is not open."));
}

void EditBotDialog::save()
{
    m_token->forget();
    if (const QString missing = m_fields->proxy().objection(); !missing.isEmpty()) {
        note().say(missing, look::Tone::Error);
        return;
    }
    const BotProfile fields = typed();
    if (const auto refusal = parts().registry.refusalToChange(m_key, fields)) {
        note().say(refusalWords(*refusal), look::Tone::Error);
        return;
    }
    if (!m_fields->proxy().password()) {
        store(fields);
        return;
    }
    whenOpen([this, fields] { store(fields); }, noSecretsWords());
}

/// Facts and order may have changed since the dialog was opened: only what its fields say is put in.
BotProfile EditBotDialog::typed() const
{
    BotProfile fields;
    fields.name = m_name->text().trimmed();
    m_fields->putInto(fields);
    return fields;
}

void EditBotDialog::store(const BotProfile &fields)
{
    setBusy(tr("Saving…"));
    services::BotChange *change = parts().registry.change(m_key, [fields](BotProfile &bot) {
        bot.name = fields.name;
        BotFields::copy(fields, bot);
    });
    connect(change, &services::BotChange::succeeded, this, &EditBotDialog::keepPassword);
    connect(change, &services::BotChange::failed, this, &EditBotDialog::refuse);
}

void EditBotDialog::keepPassword()
{
    const std::optional<core::Secret> password = m_fields->proxy().password();
    if (!password) {
        accept();
        return;
    }
    sayIfSlow();
    services::BotChange *change = parts().registry.setProxyPassword(m_key, *password);
    connect(change, &services::BotChange::succeeded, this, &QDialog::accept);
    connect(change, &services::BotChange::failed, this, &EditBotDialog::refuse);
}

void EditBotDialog::retranslate()
{
    setRowLabel(*m_form, m_name, tr("&Name"));
    setRowLabel(*m_form, m_token, tr("&Token"));
    m_replace->setText(tr("&Replace token…"));
    setRowLabel(*m_fixed, m_platform->parentWidget(), tr("Platform"));
    setRowLabel(*m_fixed, m_server->parentWidget(), tr("Server"));
    setRowLabel(*m_fixed, m_number->parentWidget(), tr("Number"));
    for (const QLineEdit *field : {m_platform, m_server, m_number}) {
        auto *copy = field->parentWidget()->findChild<QPushButton *>();
        //: %1 is "Server" or the like
        copy->setToolTip(tr("Copy: %1").arg(field->accessibleName()));
        copy->setAccessibleName(copy->toolTip());
    }
    m_number->setPlaceholderText(tr("Not known before the first check"));
    m_why->say(tr(
        "Platform, server and number are what the bot's history hangs on, so they stay. For another server "
        "add the bot anew."));
    m_save->setText(tr("&Save"));
    alignLabels({m_form, &m_fields->form(), m_fixed});
    setWindowTitle(tr("Edit bot: %1").arg(models::oneLine(m_name->text(), 60)));
}

void EditBotDialog::forgetSecrets()
{
    m_token->forget();
    m_fields->proxy().forgetSecrets();
}

} // namespace botdeck::ui::botedit

#include "moc_EditBotDialog.cpp"
