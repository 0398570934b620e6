// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FailureWords.h"

#include "core/Error.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::widgets {

namespace {

using core::ErrorKind;

struct KeepFailureRow
{
    ErrorKind kind;
    const char *words;
};

/// Kinds that are not here say enough in their detail.
constexpr std::array keepFailures{
    KeepFailureRow{
        ErrorKind::Locked,
        QT_TRANSLATE_NOOP("KeepFailure", "The place where tokens are kept, or the profile, is locked.")},
    KeepFailureRow{
        ErrorKind::Unavailable, QT_TRANSLATE_NOOP("KeepFailure", "The system keychain cannot be used.")},
    KeepFailureRow{ErrorKind::Refused, QT_TRANSLATE_NOOP("KeepFailure", "This was refused.")},
    KeepFailureRow{
        ErrorKind::Timeout, QT_TRANSLATE_NOOP("KeepFailure", "The system keychain did not answer in time.")},
    KeepFailureRow{
        ErrorKind::UnknownOutcome,
        QT_TRANSLATE_NOOP(
            "KeepFailure",
            "The system keychain did not answer in time; what was asked of it may still happen.")},
    KeepFailureRow{
        ErrorKind::Storage, QT_TRANSLATE_NOOP("KeepFailure", "What is kept could not be read or written.")},
};

} // namespace

QString keepFailure(const core::Error &error)
{
    const auto *const row =
        std::find_if(keepFailures.begin(), keepFailures.end(), [&error](const KeepFailureRow &each) {
            return each.kind == error.kind;
        });
    if (row == keepFailures.end())
        return translated(error.detail);
    const QString words = QCoreApplication::translate("KeepFailure", row->words);
    return joinedSentences({words, translated(error.detail)});
}

QString damagedFilesGoToo(qint64 files)
{
    //: Files that lie beside the store since it was damaged once (updates.sqlite.bad): as they were then,
    //: whole
    return QCoreApplication::translate(
        "KeepFailure",
        "%n file(s) that were kept of a damaged store are overwritten and removed whole, too: they may hold "
        "the same.",
        nullptr, int(files));
}

QString eraseFailure(const core::Error &error)
{
    //: %1 is a sentence that says why
    return QCoreApplication::translate("KeepFailure", "What was to be erased is still there. %1")
        .arg(keepFailure(error));
}

} // namespace botdeck::ui::widgets
