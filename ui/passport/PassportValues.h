// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the widgets of this folder are told; whoever joins them with the services makes it.
namespace botdeck::ui::passport {

/// A key without its private half.
struct ShownKey
{
    QString name = {};
    int bits = 0;
    /// SHA-256 of the public half; 32 bytes.
    QByteArray fingerprint = {};
    QByteArray publicPem = {};
    qint64 madeMs = 0;
    /// The operator says that CloudChat has the public half.
    bool isHandedOver = false;
    /// The chosen bot's.
    bool isCurrent = false;

    bool operator==(const ShownKey &) const = default;
};

/// What can be said of a callback at a glance; the order of their gravity.
enum class CallbackState { Unread, Passed, Warning, Failed };

/// A callback as it came.
struct ShownCallback
{
    /// Which one it is among those of the bot.
    quint64 number = 0;
    qint64 cameMs = 0;
    CallbackState state = CallbackState::Unread;
    /// What the first stage that did not pass says, in the window's language; empty: all passed, or unread.
    QString words = {};
    /// The same one came before.
    bool isRepeated = false;
    /// Older than the limit.
    bool isStale = false;
    /// Its `state` is not one that was given out, or is missing.
    bool hasOddState = false;

    bool operator==(const ShownCallback &) const = default;
};

/// "3f2a 91c0 …": the first bytes, enough to tell one's own keys apart.
QString shortFingerprint(const QByteArray &fingerprint);
/// All of it, two digits a byte without gaps, as sha256sum prints it.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace botdeck::ui::passport
