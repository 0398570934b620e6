// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace botdeck::test {

/// A D-Bus of this process alone, which starts no services by itself; its address is this process's session
/// bus from then on. Nothing of the user's own session is seen or touched: home and XDG folders lie below a
/// temporary folder.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// gnome-keyring-daemon on the session bus, its files in this process's data folder.
class GnomeKeyring
{
public:
    /// Unlocked with the password, which becomes that of a new login keyring where there is none yet.
    explicit GnomeKeyring(const QByteArray &password);
    ~GnomeKeyring();
    GnomeKeyring(const GnomeKeyring &) = delete;
    GnomeKeyring &operator=(const GnomeKeyring &) = delete;

    /// Locks the default collection, as `seahorse` does.
    void lock();
    /// Attributes of every item in the keyring, sorted: what other programs see of them.
    [[nodiscard]] QList<QMap<QString, QString>> items() const;

private:
    QProcess m_daemon;
};

/// Whether somebody on the session bus owns the keychain's name.
bool keychainIsOnBus();

} // namespace botdeck::test
