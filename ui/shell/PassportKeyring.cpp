// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportKeyring.h"

#include "core/AtomicFile.h"
#include "models/SafeText.h"
#include "services/PassportKeys.h"
#include "ui/passport/ExportKeyDialog.h"
#include "ui/passport/KeyActions.h"
#include "ui/passport/KeysPane.h"
#include "ui/passport/PublishWidget.h"
#include "ui/shell/PassportFiles.h"
#include "ui/shell/PassportMaking.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace botdeck::ui::shell {

using core::Secret;
using passport::KeyActions;
using passport::KeysPane;
using passport::PublishWidget;
using passport::ShownKey;
using services::PassportKeyJob;
using services::PassportKeys;

namespace {

constexpr int longestShownName = 60;

} // namespace

PassportKeyring::PassportKeyring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_making(new PassportMaking({parts.desk, *this, parts.window}, this))
{
    PassportKeys *keys = &parts.desk.passportKeys;
    connect(keys, &PassportKeys::changed, this, &PassportKeyring::changed);
    connect(keys, &PassportKeys::said, this, [this](const core::Phrase &words) {
        Q_EMIT said(models::visibleText(widgets::translated(words)));
    });
}

void PassportKeyring::setBot(const std::optional<domain::BotKey> &bot)
{
    m_bot = bot;
}

QList<ShownKey> PassportKeyring::keys() const
{
    const PassportKeys &kept = m_parts.desk.passportKeys;
    const auto current = m_bot ? kept.current(*m_bot) : std::nullopt;
    QList<ShownKey> shown;
    for (const services::PassportKey &key : kept.keys()) {
        shown.append(
            {key.name, key.bits, key.fingerprint, key.publicPem, key.madeMs, key.handedOver,
             current && current->fingerprint == key.fingerprint});
    }
    return shown;
}

std::optional<ShownKey> PassportKeyring::key(const QString &name) const
{
    const QList<ShownKey> all = keys();
    const auto found = std::ranges::find(all, name, &ShownKey::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString PassportKeyring::lock() const
{
    return m_parts.desk.readOnly ? tr("This window only reads: keys cannot be changed here.") : QString();
}

void PassportKeyring::attach(KeysPane &pane)
{
    connect(&pane, &KeysPane::renameAsked, this, [this](const QString &key, const QString &newName) {
        sayFailure(m_parts.desk.passportKeys.rename(key, newName, this));
    });
    KeyActions *actions = &pane.actions();
    connect(actions, &KeyActions::currentAsked, this, &PassportKeyring::setCurrent);
    connect(actions, &KeyActions::publishAsked, this, &PassportKeyring::publishAsked);
    connect(actions, &KeyActions::handedOverAsked, this, &PassportKeyring::setHandedOver);
    connect(actions, &KeyActions::publicCopyAsked, this, &PassportKeyring::copyPublic);
    connect(actions, &KeyActions::publicSaveAsked, this, &PassportKeyring::savePublic);
    connect(actions, &KeyActions::exportAsked, this, &PassportKeyring::exportKey);
    connect(actions, &KeyActions::removeAsked, this, &PassportKeyring::askRemoval);
    connect(actions, &KeyActions::fingerprintCopyAsked, this, [this](const QString &name) {
        const auto shown = key(name);
        if (!shown)
            return;
        QGuiApplication::clipboard()->setText(passport::fingerprintText(shown->fingerprint));
        Q_EMIT done(tr("The fingerprint is on the clipboard."));
    });
}

void PassportKeyring::attach(PublishWidget &publishing)
{
    connect(&publishing, &PublishWidget::copyAsked, this, &PassportKeyring::copyPublic);
    connect(&publishing, &PublishWidget::saveAsked, this, &PassportKeyring::savePublic);
    connect(&publishing, &PublishWidget::handedOverAsked, this, &PassportKeyring::setHandedOver);
}

void PassportKeyring::sayFailure(PassportKeyJob *job)
{
    connect(job, &PassportKeyJob::failed, this, [this](const core::Error &error) {
        Q_EMIT said(passportFailure(error));
    });
}

void PassportKeyring::setCurrent(const QString &key)
{
    if (m_bot)
        sayFailure(m_parts.desk.passportKeys.setCurrent(*m_bot, key, this));
}

void PassportKeyring::adopt(const QString &key)
{
    if (m_bot && !m_parts.desk.passportKeys.current(*m_bot))
        setCurrent(key);
}

void PassportKeyring::setHandedOver(const QString &key, bool handedOver)
{
    sayFailure(m_parts.desk.passportKeys.setHandedOver(key, handedOver, this));
}

void PassportKeyring::copyPublic(const QString &name)
{
    const auto shown = key(name);
    if (!shown)
        return;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(shown->publicPem));
    Q_EMIT done(tr("The public key is on the clipboard."));
}

void PassportKeyring::savePublic(const QString &name)
{
    const auto shown = key(name);
    if (!shown)
        return;
    const auto write = [pem = shown->publicPem](const QString &path) { return core::writeWhole(path, pem); };
    savePassportFile(
        {m_parts.window, m_parts.desk.background, tr("Save public key"), QStringLiteral("public-key.pem"),
         write},
        this, [this](const QString &words, bool isSaved) {
            Q_EMIT(this->*(isSaved ? &PassportKeyring::done : &PassportKeyring::said))(words);
        });
}

void PassportKeyring::exportKey(const QString &name)
{
    auto *dialog = new passport::ExportKeyDialog(m_parts.desk.theme, name, &m_parts.window);
    connect(
        dialog, &passport::ExportKeyDialog::exportAsked, this,
        [this, name, dialog](const QString &path, const Secret &passphrase) {
            PassportKeyJob *job = m_parts.desk.passportKeys.exportPem(name, passphrase, path, dialog);
            connect(job, &PassportKeyJob::failed, dialog, [dialog](const core::Error &error) {
                dialog->showFault(passportFailure(error));
            });
            connect(job, &PassportKeyJob::succeeded, dialog, [this, dialog, path] {
                dialog->accept();
                Q_EMIT done(savedIn(path));
            });
        });
    dialog->open();
}

void PassportKeyring::askRemoval(const QString &key)
{
    widgets::askFirst(
        {"removeKeyQuestion", tr("Remove a passport key"),
         //: %1 is a key's name
         tr("Remove the key \"%1\"?").arg(models::oneLine(key, longestShownName)),
         tr("Callbacks that were encrypted for it can never be decrypted again, unless you exported it."),
         tr("&Remove")},
        m_parts.window, [this, key] { sayFailure(m_parts.desk.passportKeys.remove(key, this)); });
}

} // namespace botdeck::ui::shell

#include "moc_PassportKeyring.cpp"
