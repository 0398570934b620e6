// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/BotDialogs.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "ui/botedit/AddBotDialog.h"
#include "ui/botedit/BotFactsDialog.h"
#include "ui/botedit/EditBotDialog.h"
#include "ui/botedit/ExportBotsDialog.h"
#include "ui/botedit/ImportBotsDialog.h"
#include "ui/botedit/RemoveBotDialog.h"
#include "ui/botedit/ReplaceTokenDialog.h"
#include "ui/widgets/FailureWords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace botdeck::ui::botedit {

using domain::BotKey;
using domain::BotProfile;

namespace {

/// The list of bots itself knows the key; the menu only says it.
void sayKey(QAction &action, Qt::Key key)
{
    action.setShortcut(QKeySequence(key));
    action.setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

BotDialogs::BotDialogs(BotParts parts, QWidget *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
{
}

void BotDialogs::add()
{
    auto *dialog = new AddBotDialog(m_parts, m_window);
    connect(dialog, &AddBotDialog::added, this, &BotDialogs::added);
    connect(dialog, &AddBotDialog::said, this, &BotDialogs::say, Qt::QueuedConnection);
    dialog->open();
}

void BotDialogs::edit(const BotKey &key)
{
    openEdit(key, false);
}

void BotDialogs::rename(const BotKey &key)
{
    openEdit(key, true);
}

void BotDialogs::openEdit(const BotKey &key, bool rename)
{
    const std::optional<BotProfile> bot = m_parts.registry.bot(key);
    if (!bot)
        return;
    auto *dialog = new EditBotDialog(m_parts, *bot, m_window);
    // In front of what is being edited; that stays as it is.
    connect(dialog, &EditBotDialog::replaceAsked, dialog, [this, dialog](const BotKey &now) {
        if (const std::optional<BotProfile> found = m_parts.registry.bot(now))
            (new ReplaceTokenDialog(m_parts, *found, dialog))->open();
    });
    dialog->open();
    if (rename)
        dialog->selectName();
}

void BotDialogs::replaceToken(const BotKey &key)
{
    if (const std::optional<BotProfile> bot = m_parts.registry.bot(key))
        (new ReplaceTokenDialog(m_parts, *bot, m_window))->open();
}

void BotDialogs::remove(const BotKey &key)
{
    if (const std::optional<BotProfile> bot = m_parts.registry.bot(key))
        (new RemoveBotDialog(m_parts, *bot, m_window))->open();
}

void BotDialogs::check(const BotKey &key)
{
    const std::optional<BotProfile> bot = m_parts.registry.bot(key);
    if (!bot)
        return;
    auto *dialog = new BotFactsDialog(m_parts, *bot, m_window);
    connect(dialog, &BotFactsDialog::replaceAsked, this, &BotDialogs::replaceToken, Qt::QueuedConnection);
    dialog->open();
}

void BotDialogs::exportList()
{
    (new ExportBotsDialog(m_parts, m_window))->open();
}

void BotDialogs::importList()
{
    (new ImportBotsDialog(m_parts, m_window))->open();
}

void BotDialogs::fill(QMenu &menu, const BotKey &key)
{
    if (!m_parts.registry.bot(key))
        return;
    addAct(menu, "botCheck", tr("&Check"), [this, key] { check(key); });
    addAct(menu, "botEdit", tr("&Edit…"), [this, key] { edit(key); });
    sayKey(*addAct(menu, "botRename", tr("Re&name…"), [this, key] { rename(key); }), Qt::Key_F2);
    addAct(menu, "botReplaceToken", tr("&Replace token…"), [this, key] { replaceToken(key); });
    addAct(menu, "botCopyId", tr("Cop&y id"), [key] {
        QGuiApplication::clipboard()->setText(domain::idOfKey(key));
    })->setEnabled(!domain::isProvisional(key));
    menu.addSeparator();
    addMark(menu, "botStartWithProgram", tr("Start with the &program"), key, &BotProfile::startWithProgram);
    addMark(menu, "botWatchOnly", tr("&Watch only"), key, &BotProfile::watchOnly);
    addMark(menu, "botProduction", tr("Pro&duction"), key, &BotProfile::production);
    menu.addSeparator();
    sayKey(*addAct(menu, "botRemove", tr("Re&move…"), [this, key] { remove(key); }), Qt::Key_Delete);
}

QAction *BotDialogs::addAct(QMenu &menu, const char *name, const QString &words, std::function<void()> act)
{
    QAction *action = menu.addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void BotDialogs::addMark(QMenu &menu, const char *name, const QString &words, const BotKey &key, Mark mark)
{
    QAction *action = menu.addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setChecked((*m_parts.registry.bot(key)).*mark);
    connect(action, &QAction::triggered, this, [this, key, mark](bool on) { setMark(key, mark, on); });
}

void BotDialogs::setMark(const BotKey &key, Mark mark, bool on)
{
    services::BotChange *change =
        m_parts.registry.change(key, [mark, on](BotProfile &bot) { bot.*mark = on; });
    connect(change, &services::BotChange::failed, this, [this](const core::Error &error) {
        say(widgets::keepFailure(error));
    });
}

void BotDialogs::say(const QString &words)
{
    Q_EMIT said(models::visibleText(m_parts.redactor.redact(words)));
}

} // namespace botdeck::ui::botedit

#include "moc_BotDialogs.cpp"
