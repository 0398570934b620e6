// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/SecretsDoor.h"

#include "security/ScreenLock.h"
#include "security/SecretKeeper.h"
#include "services/SettingsKeeper.h"
#include "ui/secrets/ChangePassphraseDialog.h"
#include "ui/secrets/NewPassphraseDialog.h"
#include "ui/secrets/UnlockDialog.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::secrets {

using security::SecretBackend;
using security::SecretKeeper;
using security::VaultStore;
using storage::Setting;

namespace {

/// Somebody does something. A key that is a shortcut comes as an override and as a release; Chinese is typed
/// through an input method.
constexpr std::array activities{QEvent::KeyPress,         QEvent::KeyRelease, QEvent::ShortcutOverride,
                                QEvent::MouseButtonPress, QEvent::MouseMove,  QEvent::Wheel,
                                QEvent::TouchBegin,       QEvent::InputMethod};

bool isLockKey(const QEvent &keyPress)
{
    return static_cast<const QKeyEvent &>(keyPress).keyCombination() == SecretsDoor::lockKey;
}

void openDialog(QDialog *dialog, const SecretsDoor::Then &then)
{
    QObject::connect(
        dialog, &QDialog::finished, dialog, [then](int result) { then(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace

SecretsDoor::SecretsDoor(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_line(parts.secrets, parts.clock)
{
    connect(&m_line, &LockLine::changed, this, &SecretsDoor::lockLineChanged);
    connect(&parts.settings, &services::SettingsKeeper::changed, this, &SecretsDoor::onSetting);
    connect(&parts.secrets, &SecretKeeper::lockedChanged, this, &SecretsDoor::applyLocked);
    connect(&parts.secrets, &SecretKeeper::chosen, this, &SecretsDoor::applyLocked);
    connect(&parts.secrets, &SecretKeeper::chosen, this, &SecretsDoor::placeChanged);
    connect(&parts.vault, &VaultStore::stateChanged, this, &SecretsDoor::placeChanged);
    auto *screen = new security::ScreenLock(this);
    connect(screen, &security::ScreenLock::locked, this, &SecretsDoor::screenLocked);
    applyLockTime();
    applyLocked();
    QCoreApplication::instance()->installEventFilter(this);
}

void SecretsDoor::open(QWidget *parent, const Then &then)
{
    if (!m_parts.secrets.backend()) {
        // The keychain was asked and has not answered; it does, or is given up, within a minute.
        disconnect(m_waiting.value(parent));
        m_waiting[parent] = connect(
            &m_parts.secrets, &SecretKeeper::chosen, parent,
            [this, parent, then] {
                m_waiting.remove(parent);
                open(parent, then);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (m_parts.secrets.backend() == SecretBackend::Keychain)
        then(true);
    else
        openVault(parent, then);
}

void SecretsDoor::openVault(QWidget *parent, const Then &then)
{
    const VaultStore::State state = m_parts.vault.state();
    if (state == VaultStore::State::Unlocked)
        then(true);
    else if (state == VaultStore::State::Absent)
        openDialog(new NewPassphraseDialog(m_parts.vault, m_parts.theme, parent), then);
    else
        openDialog(new UnlockDialog(m_parts.vault, m_parts.clock, m_parts.theme, parent), then);
}

void SecretsDoor::changePassphrase(QWidget *parent, const Then &then)
{
    openDialog(new ChangePassphraseDialog(m_parts.vault, m_parts.clock, m_parts.theme, parent), then);
}

void SecretsDoor::lockNow()
{
    m_parts.secrets.lockNow();
}

QString SecretsDoor::placeLine() const
{
    if (!m_parts.secrets.backend())
        return {};
    if (m_parts.secrets.backend() == SecretBackend::Keychain)
        return tr("Tokens are kept in the system keychain.");
    if (m_parts.vault.state() == VaultStore::State::Absent)
        return tr("Tokens are encrypted with a passphrase you choose next.");
    return tr("Tokens are encrypted with your passphrase.");
}

void SecretsDoor::onSetting(Setting setting)
{
    if (setting == Setting::LockAfterMinutes)
        applyLockTime();
}

void SecretsDoor::applyLockTime()
{
    const std::chrono::minutes after(m_parts.settings.settings().number(Setting::LockAfterMinutes));
    m_parts.secrets.autoLock().setAfter(
        after.count() == 0 ? std::nullopt : std::optional<core::Clock::Milliseconds>(after));
    m_line.refresh();
}

void SecretsDoor::applyLocked()
{
    if (std::exchange(m_locked, m_parts.secrets.isLocked()) != m_locked)
        Q_EMIT lockedChanged(m_locked);
}

void SecretsDoor::screenLocked()
{
    if (m_parts.settings.settings().flag(Setting::LockWithScreen))
        lockNow();
}

// Every event of the program passes here: one look at its type is all that most of them cost.
bool SecretsDoor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (std::find(activities.begin(), activities.end(), type) != activities.end()) {
        // What the program sends itself is no work of anybody's.
        if (!event->spontaneous())
            return false;
        m_parts.secrets.autoLock().noteActivity();
        // Where the command of a window takes the key, it does not come here.
        if (type == QEvent::KeyPress && isLockKey(*event) && m_parts.secrets.canLock()) {
            lockNow();
            return true;
        }
    } else if (type == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        m_line.refresh();
        Q_EMIT placeChanged();
    }
    return false;
}

} // namespace botdeck::ui::secrets

#include "moc_SecretsDoor.cpp"
