// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportKeyring.h"

#include "core/AtomicFile.h"
#include "models/SafeText.h"
#include "security/SecretFile.h"
#include "services/BackgroundWork.h"
#include "services/PassportKeys.h"
#include "ui/passport/ExportKeyDialog.h"
#include "ui/passport/KeyActions.h"
#include "ui/passport/KeyDialog.h"
#include "ui/passport/KeysPane.h"
#include "ui/passport/PublishWidget.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>

namespace botdeck::ui::shell {

using core::Secret;
using passport::KeyActions;
using passport::KeysPane;
using passport::KeyWidget;
using passport::PublishWidget;
using passport::ShownKey;
using services::PassportKeyAnswer;
using services::PassportKeyJob;
using services::PassportKeys;

namespace {

constexpr int longestShownName = 60;

QString failureWords(const core::Error &error)
{
    return models::visibleText(widgets::translated(error.detail));
}

} // namespace

PassportKeyring::PassportKeyring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
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

void PassportKeyring::attach(KeyWidget &making)
{
    making.setKeys(keys());
    making.setSuggestedName(suggestedName());
    making.setLock(lock());
    connect(&making, &KeyWidget::makeAsked, this, [this, &making](const QString &name, int bits) {
        make(making, name, bits);
    });
    connect(&making, &KeyWidget::importAsked, this, [this, &making](const passport::ImportWish &wish) {
        import(making, wish);
    });
    connect(&making, &KeyWidget::cancelAsked, this, [this] {
        ++m_turn;
        if (m_making)
            m_making->cancel();
    });
}

void PassportKeyring::open(KeyWidget::Way way)
{
    auto *dialog = new passport::KeyDialog(m_parts.desk.theme, way, &m_parts.window);
    attach(dialog->keys());
    dialog->open();
}

void PassportKeyring::make(KeyWidget &making, const QString &name, int bits)
{
    ++m_turn;
    withPlace(making, [this, &making, name, bits] {
        follow(making, m_parts.desk.passportKeys.generate(name, bits, &making));
    });
}

void PassportKeyring::import(KeyWidget &making, const passport::ImportWish &wish)
{
    const quint64 turn = ++m_turn;
    if (wish.path.isEmpty()) {
        importText(making, wish);
        return;
    }
    m_parts.desk.background.run(
        &making, [path = wish.path] { return security::readSecretFile(path); },
        [this, &making, wish, turn](const core::Result<Secret> &text) {
            if (turn != m_turn)
                return;
            if (!text) {
                making.showFault(failureWords(text.error()));
                return;
            }
            importText(making, {wish.name, {}, *text, wish.passphrase});
        });
}

void PassportKeyring::importText(KeyWidget &making, const passport::ImportWish &wish)
{
    withPlace(making, [this, &making, wish] {
        follow(making, m_parts.desk.passportKeys.importPem(wish.name, wish.text, wish.passphrase, &making));
    });
}

/// Where there is no keychain the vault is made now, with the first secret.
void PassportKeyring::withPlace(KeyWidget &making, const std::function<void()> &then)
{
    m_parts.desk.door.open(&making, [this, &making, then, turn = m_turn](bool isUsable) {
        if (turn != m_turn)
            return;
        if (isUsable)
            then();
        else
            making.showFault(tr("There is no place for the private half yet, so no key was added."));
    });
}

void PassportKeyring::follow(KeyWidget &making, PassportKeyJob *job)
{
    m_making = job;
    connect(job, &PassportKeyJob::failed, &making, [&making](const core::Error &error) {
        const bool wantsPassphrase =
            making.way() == KeyWidget::Way::Import &&
            (error.kind == core::ErrorKind::Locked || error.kind == core::ErrorKind::Unauthorised);
        if (wantsPassphrase)
            making.askPassphrase(failureWords(error));
        else
            making.showFault(failureWords(error));
    });
    connect(job, &PassportKeyJob::succeeded, &making, [this, &making](const PassportKeyAnswer &answer) {
        making.setKeys(keys());
        making.showMade(answer.facts.name);
        making.setSuggestedName(suggestedName());
        // A bot's first key is what it uses.
        if (m_bot && !m_parts.desk.passportKeys.current(*m_bot))
            setCurrent(answer.facts.name);
    });
}

void PassportKeyring::sayFailure(PassportKeyJob *job)
{
    connect(job, &PassportKeyJob::failed, this, [this](const core::Error &error) {
        Q_EMIT said(failureWords(error));
    });
}

void PassportKeyring::setCurrent(const QString &key)
{
    if (m_bot)
        sayFailure(m_parts.desk.passportKeys.setCurrent(*m_bot, key, this));
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
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save public key"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(QStringLiteral("public-key.pem"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, pem = shown->publicPem](const QString &path) {
        m_parts.desk.background.run(
            this, [path, pem] { return core::writeWhole(path, pem); },
            [this, path](const core::Result<void> &written) {
                if (written)
                    Q_EMIT done(tr("Saved in %1.").arg(models::visibleText(QDir::toNativeSeparators(path))));
                else
                    Q_EMIT said(failureWords(written.error()));
            });
    });
    dialog->open();
}

void PassportKeyring::exportKey(const QString &name)
{
    auto *dialog = new passport::ExportKeyDialog(m_parts.desk.theme, name, &m_parts.window);
    connect(
        dialog, &passport::ExportKeyDialog::exportAsked, this,
        [this, name, dialog](const QString &path, const Secret &passphrase) {
            PassportKeyJob *job = m_parts.desk.passportKeys.exportPem(name, passphrase, path, dialog);
            connect(job, &PassportKeyJob::failed, dialog, [dialog](const core::Error &error) {
                dialog->showFault(failureWords(error));
            });
            connect(job, &PassportKeyJob::succeeded, dialog, [this, dialog, path] {
                dialog->accept();
                Q_EMIT done(tr("Saved in %1.").arg(models::visibleText(QDir::toNativeSeparators(path))));
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

QString PassportKeyring::suggestedName() const
{
    const int year = QDateTime::fromMSecsSinceEpoch(m_parts.desk.clock.wallMs()).date().year();
    const QString first = QStringLiteral("passport-%1").arg(year);
    QString name = first;
    for (int number = 2; m_parts.desk.passportKeys.key(name); ++number)
        name = QStringLiteral("%1-%2").arg(first).arg(number);
    return name;
}

} // namespace botdeck::ui::shell

#include "moc_PassportKeyring.cpp"
