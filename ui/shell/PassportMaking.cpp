// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportMaking.h"

#include "security/SecretFile.h"
#include "services/BackgroundWork.h"
#include "services/PassportKeys.h"
#include "ui/passport/KeyDialog.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/PassportFiles.h"
#include "ui/shell/PassportKeyring.h"

namespace botdeck::ui::shell {

using core::Secret;
using passport::KeyWidget;
using services::PassportKeyAnswer;
using services::PassportKeyJob;

PassportMaking::PassportMaking(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void PassportMaking::attach(KeyWidget &making)
{
    making.setKeys(m_parts.keyring.keys());
    making.setSuggestedName(suggestedName());
    making.setLock(m_parts.keyring.lock());
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

void PassportMaking::open(KeyWidget::Way way, const QString &file)
{
    auto *dialog = new passport::KeyDialog(m_parts.desk.theme, way, &m_parts.window);
    attach(dialog->keys());
    if (!file.isEmpty())
        dialog->keys().importFile(file);
    dialog->open();
}

void PassportMaking::make(KeyWidget &making, const QString &name, int bits)
{
    ++m_turn;
    withPlace(making, [this, &making, name, bits] {
        follow(making, m_parts.desk.passportKeys.generate(name, bits, &making));
    });
}

void PassportMaking::import(KeyWidget &making, const passport::ImportWish &wish)
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
                making.showFault(passportFailure(text.error()));
                return;
            }
            importText(making, {wish.name, {}, *text, wish.passphrase});
        });
}

void PassportMaking::importText(KeyWidget &making, const passport::ImportWish &wish)
{
    withPlace(making, [this, &making, wish] {
        follow(making, m_parts.desk.passportKeys.importPem(wish.name, wish.text, wish.passphrase, &making));
    });
}

/// Where there is no keychain the vault is made now, with the first secret.
void PassportMaking::withPlace(KeyWidget &making, const std::function<void()> &then)
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

void PassportMaking::follow(KeyWidget &making, PassportKeyJob *job)
{
    m_making = job;
    connect(job, &PassportKeyJob::failed, &making, [&making](const core::Error &error) {
        const bool wantsPassphrase =
            making.way() == KeyWidget::Way::Import &&
            (error.kind == core::ErrorKind::Locked || error.kind == core::ErrorKind::Unauthorised);
        if (wantsPassphrase)
            making.askPassphrase(passportFailure(error));
        else
            making.showFault(passportFailure(error));
    });
    connect(job, &PassportKeyJob::succeeded, &making, [this, &making](const PassportKeyAnswer &answer) {
        making.setKeys(m_parts.keyring.keys());
        making.showMade(answer.facts.name);
        making.setSuggestedName(suggestedName());
        m_parts.keyring.adopt(answer.facts.name);
    });
}

QString PassportMaking::suggestedName() const
{
    const int year = QDateTime::fromMSecsSinceEpoch(m_parts.desk.clock.wallMs()).date().year();
    const QString first = QStringLiteral("passport-%1").arg(year);
    QString name = first;
    for (int number = 2; m_parts.desk.passportKeys.key(name); ++number)
        name = QStringLiteral("%1-%2").arg(first).arg(number);
    return name;
}

} // namespace botdeck::ui::shell

#include "moc_PassportMaking.cpp"
