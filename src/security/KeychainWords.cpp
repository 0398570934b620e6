// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainWords.h"

#include <qt6keychain/keychain.h>

#include <array>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

struct HealthRow
{
    KeychainHealth health;
    ErrorKind kind;
    const char *words;
};

// What the bus says counts for more than what QtKeychain says.
constexpr std::array healthRows{
    HealthRow{
        KeychainHealth::NoBus, ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP("Phrase", "There is no system keychain here: this session has no D-Bus.")},
    HealthRow{
        KeychainHealth::NoService, ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP(
            "Phrase", "There is no system keychain here: no keychain service runs in this session.")},
    HealthRow{
        KeychainHealth::Locked, ErrorKind::Locked,
        QT_TRANSLATE_NOOP("Phrase", "The %1 is locked and was not unlocked. Unlock it and try again.")},
};

struct CodeRow
{
    QKeychain::Error code;
    ErrorKind kind;
    const char *words;
};

constexpr std::array codeRows{
    CodeRow{
        QKeychain::EntryNotFound, ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("Phrase", "The %1 has no such entry.")},
    CodeRow{
        QKeychain::CouldNotDeleteEntry, ErrorKind::Storage,
        QT_TRANSLATE_NOOP("Phrase", "The %1 did not remove the entry. It is still there.")},
    CodeRow{
        QKeychain::AccessDeniedByUser, ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Phrase", "Access to the %1 was denied. Allow it when you are asked, or keep secrets in the "
                      "passphrase vault.")},
    CodeRow{
        QKeychain::AccessDenied, ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Phrase", "The %1 denied access. Allow it there, or keep secrets in the passphrase vault.")},
    CodeRow{
        QKeychain::NoBackendAvailable, ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP(
            "Phrase", "There is no system keychain here: no keychain service runs in this session.")},
    CodeRow{
        QKeychain::NotImplemented, ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP(
            "Phrase", "The %1 of this system cannot do this. Keep secrets in the passphrase vault.")},
};

} // namespace

core::Phrase keychainName()
{
    // The variables that QtKeychain decides by.
    const bool kde = qgetenv("XDG_CURRENT_DESKTOP") == "KDE" ||
                     qgetenv("DESKTOP_SESSION").startsWith("kde") || !qgetenv("KDE_FULL_SESSION").isEmpty();
    return kde ? QT_TRANSLATE_NOOP("Phrase", "system keychain (KWallet)")
               : QT_TRANSLATE_NOOP("Phrase", "system keychain (Secret Service)");
}

core::Error keychainError(int code, const QString &words, KeychainHealth health)
{
    for (const HealthRow &row : healthRows) {
        if (row.health == health)
            return {row.kind, {row.words, {keychainName()}}};
    }
    for (const CodeRow &row : codeRows) {
        if (row.code == code)
            return {row.kind, {row.words, {keychainName()}}};
    }
    // KWallet asks for its password in a window of its own, and QtKeychain gives up after 25 s.
    if (words.contains(QLatin1StringView("org.freedesktop.DBus.Error.NoReply")))
        return keychainSilence(false);
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "The %1 failed and said: \"%2\". Nothing was changed here; try again, or keep secrets in "
             "the passphrase vault."),
         {keychainName(), words}}};
}

core::Error keychainSilence(bool changing)
{
    if (changing)
        return {
            ErrorKind::UnknownOutcome,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The %1 did not answer in time. What was asked of it may still happen."),
             {keychainName()}}};
    return {
        ErrorKind::Timeout,
        {QT_TRANSLATE_NOOP("Phrase", "The %1 did not answer in time."), {keychainName()}}};
}

core::Error keychainStillSilent()
{
    return {
        ErrorKind::Timeout,
        {QT_TRANSLATE_NOOP(
             "Phrase", "The %1 has not answered an earlier question yet. Nothing more is "
                       "asked of it until it does."),
         {keychainName()}}};
}

} // namespace botdeck::security
