// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/BotFactsDialog.h"

#include "models/SafeText.h"
#include "platform/BotShapes.h"
#include "services/BotRegistry.h"
#include "services/BotStarter.h"
#include "ui/botedit/CheckView.h"
#include "ui/botedit/CheckWords.h"
#include "ui/botedit/SaveWords.h"
#include "ui/widgets/Sentences.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

using core::ErrorKind;

BotFactsDialog::BotFactsDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_bot(bot)
    , m_check(new CheckView(parts.theme, CheckView::Stop::Cannot, this))
    , m_replace(new QPushButton(this))
{
    setObjectName(QStringLiteral("botFactsDialog"));
    m_replace->setObjectName(QStringLiteral("replaceToken"));
    m_replace->hide();
    body().addWidget(m_check);
    body().addWidget(m_replace, 0, Qt::AlignLeft);
    body().addStretch();
    buttons().addButton(QDialogButtonBox::Close)->setDefault(true);
    connect(m_check, &CheckView::checkAsked, this, &BotFactsDialog::begin);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        Q_EMIT replaceAsked(m_bot.key);
        accept();
    });
    m_check->showOldFacts(bot.facts, platform::botShapes(parts.platforms.at(bot.platform)));
    retranslate();
    QMetaObject::invokeMethod(this, &BotFactsDialog::begin, Qt::QueuedConnection);
}

void BotFactsDialog::begin()
{
    m_parts.openSecrets(this, [self = QPointer(this)](bool usable) {
        if (!self)
            return;
        if (usable)
            self->check();
        else
            self->m_check->showFailure(tr("Nothing was asked: the place where tokens are kept is not open."));
    });
}

void BotFactsDialog::check()
{
    m_replace->hide();
    m_check->showWaiting(m_parts.clock);
    services::BotChange *change = m_parts.starter.check(m_bot.key);
    connect(change, &services::BotChange::asking, m_check, &CheckView::showBusy);
    connect(change, &services::BotChange::succeeded, this, [this](const domain::BotKey &now) {
        const std::optional<domain::BotProfile> bot = m_parts.registry.bot(now);
        if (!bot || !bot->facts)
            return;
        m_bot = *bot;
        m_check->showFacts(*bot->facts, platform::botShapes(m_parts.platforms.at(bot->platform)));
    });
    connect(change, &services::BotChange::failed, this, &BotFactsDialog::onFailed);
}

void BotFactsDialog::onFailed(const core::Error &error)
{
    m_check->showFailure(widgets::joinedSentences(
        {checkFailureWords(error, m_parts.redactor), tr("Nothing of the bot was changed.")}));
    m_replace->setVisible(error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::NotFound);
}

void BotFactsDialog::retranslate()
{
    setWindowTitle(tr("Check bot: %1").arg(models::oneLine(m_bot.name, 60)));
    m_replace->setText(tr("&Replace token…"));
}

} // namespace botdeck::ui::botedit

#include "moc_BotFactsDialog.cpp"
