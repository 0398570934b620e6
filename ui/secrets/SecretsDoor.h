// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/secrets/LockLine.h"

#include <QHash>
#include <QKeyCombination>
#include <QObject>

#include <functional>

namespace botdeck::security {
class SecretKeeper;
class VaultStore;
} // namespace botdeck::security
namespace botdeck::services {
class SettingsKeeper;
}
namespace botdeck::storage {
enum class Setting;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::secrets {

/// The way to the store of secrets for everything that has a window: asks for what it needs, locks it, and
/// keeps it open while somebody works. One for the whole program: it hears every key and every move of the
/// mouse.
class SecretsDoor final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the door.
    struct Parts
    {
        security::SecretKeeper &secrets;
        security::VaultStore &vault;
        services::SettingsKeeper &settings;
        core::Clock &clock;
        const look::Theme &theme;
    };
    using Then = std::function<void(bool usable)>;

    explicit SecretsDoor(const Parts &parts, QObject *parent = nullptr);

    /// Brings the store of secrets to where it can be used, and says whether it is: a keychain and an open
    /// vault at once, else after a dialog before `parent`. With `parent` gone `then` is not called, nor where
    /// `parent` asks again before it is known which place counts: only the last one is.
    void open(QWidget *parent, const Then &then);
    /// The same for the vault, even while the keychain counts: before everything is moved into it.
    void openVault(QWidget *parent, const Then &then);
    /// `then` hears whether it was changed.
    void changePassphrase(QWidget *parent, const Then &then);

    /// Locks it in the whole program, also while a dialog keeps every window's own keys away. The shell shows
    /// it beside its command.
    static constexpr QKeyCombination lockKey = Qt::CTRL | Qt::Key_L;
    /// A vault that is just being opened stays shut. A keychain is left alone: the desktop locks it itself.
    void lockNow();
    /// The window is to show the lock page and nothing else.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// "Locks in 14 m"; empty where nothing locks by itself.
    [[nodiscard]] QString timeLeftLine() const { return m_line.text(); }
    /// Where tokens are kept on this machine, in a sentence; empty until that is known.
    [[nodiscard]] QString placeLine() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void lockedChanged(bool locked);
    void lockLineChanged(const QString &line);
    /// placeLine() says something else.
    void placeChanged();

private:
    void onSetting(storage::Setting setting);
    void applyLockTime();
    void applyLocked();
    void screenLocked();

    const Parts m_parts;
    /// Who asked before it was known which place counts.
    QHash<const QWidget *, QMetaObject::Connection> m_waiting;
    LockLine m_line;
    bool m_locked = false;
};

} // namespace botdeck::ui::secrets
