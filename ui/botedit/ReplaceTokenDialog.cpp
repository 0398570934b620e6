// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/ReplaceTokenDialog.h"

#include "models/SafeText.h"
#include "platform/BotShapes.h"
#include "services/BotAccess.h"
#include "services/BotRegistry.h"
#include "ui/botedit/CheckView.h"
#include "ui/botedit/CheckWords.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/FreshCheck.h"
#include "ui/botedit/HintWords.h"
#include "ui/botedit/SaveWords.h"
#include "ui/botedit/TokenField.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/Sentences.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace botdeck::ui::botedit {

using core::Error;

ReplaceTokenDialog::ReplaceTokenDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent)
    : BotSheet(parts, parent)
    , m_bot(bot)
    , m_token(new TokenField(parts.clock, this))
    , m_check(new CheckView(parts.theme, CheckView::Stop::Can, this))
    , m_fresh(new FreshCheck(parts.workbench, parts.redactor, parts.clock, this))
{
    setObjectName(QStringLiteral("replaceTokenDialog"));
    build();
    retranslate();
    onToken();
    m_token->setFocus();
}

void ReplaceTokenDialog::build()
{
    m_token->setObjectName(QStringLiteral("token"));
    m_what = addWords(body(), theme(), "what");
    m_form = &addForm(body(), theme());
    addRow(*m_form, m_token);
    m_hint = makeWords(this, theme(), "tokenHint");
    addField(*m_form, m_hint);
    addField(*m_form, m_check);
    body().addStretch();
    m_replace = &addMainButton("replace");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_token, &QLineEdit::textChanged, this, &ReplaceTokenDialog::onToken);
    connect(
        m_check, &CheckView::checkAsked, this, [this] { whenOpen([this] { check(); }, noSecretsWords()); });
    connect(m_check, &CheckView::cancelAsked, this, &ReplaceTokenDialog::cancelCheck);
    connect(m_fresh, &FreshCheck::succeeded, this, [this](const services::CheckedBot &checked) {
        m_checked = checked;
        m_check->showFacts(checked.facts, platform::botShapes(parts().platforms.at(m_bot.platform)));
    });
    connect(m_fresh, &FreshCheck::failed, this, &ReplaceTokenDialog::onCheckFailed);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceTokenDialog::askReplace);
}

void ReplaceTokenDialog::onToken()
{
    sayHint();
    m_replace->setEnabled(!m_token->text().trimmed().isEmpty());
    cancelCheck();
}

void ReplaceTokenDialog::sayHint()
{
    const auto hints =
        domain::tokenHints(m_token->token(), platform::botShapes(parts().platforms.at(m_bot.platform)));
    m_hint->say(hintWords(hints).join(u'\n'), look::Tone::Warning);
}

void ReplaceTokenDialog::cancelCheck()
{
    delete m_access;
    m_fresh->cancel();
    m_checked.reset();
    m_check->reset();
}

void ReplaceTokenDialog::check()
{
    cancelCheck();
    // The bot's own way to its server, with the proxy's password; only the token is another.
    m_access = parts().registry.access(m_bot.key, this);
    if (!m_access) {
        onCheckFailed({core::ErrorKind::NotFound, tr("This bot is no longer in the list.")});
        return;
    }
    m_check->showBusy();
    connect(m_access, &services::BotAccess::ready, this, &ReplaceTokenDialog::askWith);
    connect(m_access, &services::BotAccess::failed, this, [this](const Error &error) {
        if (error.kind != core::ErrorKind::NotFound) {
            onCheckFailed(error);
            return;
        }
        askWith(services::routeOf(
            m_bot, parts().platforms.at(m_bot.platform), {}, {}, parts().registry.usualProxy()));
    });
    m_access->ask();
}

void ReplaceTokenDialog::askWith(services::BotRoute route)
{
    route.endpoint.token = m_token->token();
    m_fresh->ask(route, m_bot.watchOnly);
}

void ReplaceTokenDialog::onCheckFailed(const Error &error)
{
    m_check->showFailure(widgets::joinedSentences(
        {checkFailureWords(error, parts().redactor),
         tr("The old token is still kept, and what you typed is still here. You can replace the token all "
            "the same.")}));
}

void ReplaceTokenDialog::askReplace()
{
    if (const auto refusal = parts().registry.refusalToReplace(m_bot.key, m_token->token())) {
        note().say(refusalWords(*refusal), look::Tone::Error);
        return;
    }
    if (m_check->isBusy())
        cancelCheck();
    // The very token that the button was pressed for.
    whenOpen([this, token = m_token->token()] { replace(token); }, noSecretsWords());
}

void ReplaceTokenDialog::replace(const core::Secret &token)
{
    const auto facts = m_checked ? std::optional(m_checked->facts) : std::nullopt;
    setBusy(tr("Saving…"));
    sayIfSlow();
    services::BotChange *change = parts().registry.replaceToken(m_bot.key, token, facts);
    connect(change, &services::BotChange::succeeded, this, &ReplaceTokenDialog::onReplaced);
    connect(change, &services::BotChange::failed, this, [this](const Error &error) {
        endBusy();
        note().say(saveFailureWords(error, parts().redactor), look::Tone::Error);
    });
}

void ReplaceTokenDialog::onReplaced()
{
    if (m_checked && !m_checked->userToken.isEmpty())
        parts().registry.noteFacts(m_bot.key, *m_checked);
    accept();
}

void ReplaceTokenDialog::retranslate()
{
    const QString name = models::oneLine(m_bot.name, 60);
    setWindowTitle(tr("Replace token: %1").arg(name));
    m_what->say(
        tr("Give \"%1\" the new token that the platform issued. Its history, its place in the updates and "
           "its "
           "settings stay. The old token is forgotten here; where it leaked, revoke it on the platform.")
            .arg(name));
    setRowLabel(*m_form, m_token, tr("New &token"));
    m_replace->setText(tr("&Replace token"));
    sayHint();
}

void ReplaceTokenDialog::forgetSecrets()
{
    m_token->forget();
}

} // namespace botdeck::ui::botedit

#include "moc_ReplaceTokenDialog.cpp"
