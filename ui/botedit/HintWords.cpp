// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/HintWords.h"

#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::botedit {

namespace {

/// In the order of BotHint::Kind, with its arguments.
constexpr std::array hintSentences{
    QT_TRANSLATE_NOOP(
        "BotHint",
        "The token holds a space, a line break or a control character. Copy it again, without what stands "
        "around it."),
    //: %1 is a platform, %2 an example
    QT_TRANSLATE_NOOP(
        "BotHint",
        "Tokens of %1 usually look like this: %2. This one does not; look whether it was copied whole and "
        "belongs to this platform. It can be saved and checked as it is."),
    //: %1 is a platform, the others are numbers
    QT_TRANSLATE_NOOP("BotHint", "User names of %1 have %2 to %3 characters; this one has %4."),
    //: %1 is a platform
    QT_TRANSLATE_NOOP("BotHint", "User names of %1 consist of letters a to z, digits and underscores."),
    //: %1 is a platform, %2 an ending
    QT_TRANSLATE_NOOP("BotHint", "User names of bots on %1 end with \"%2\"."),
};
static_assert(hintSentences.size() == size_t(domain::BotHint::Kind::UsernameEnding) + 1);

/// In the order of api::ServerFault.
constexpr std::array serverSentences{
    QT_TRANSLATE_NOOP("BotHint", "The server's address is missing."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address begins with neither https:// nor http://."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address cannot be read."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address names no host."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address holds a user name or password."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address holds a path."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address holds a query or fragment."),
    QT_TRANSLATE_NOOP("BotHint", "The server's address names port 0."),
};
static_assert(serverSentences.size() == size_t(api::ServerFault::Port) + 1);

} // namespace

QStringList hintWords(const QList<domain::BotHint> &hints)
{
    QStringList all;
    for (const domain::BotHint &hint : hints) {
        QString words = QCoreApplication::translate("BotHint", hintSentences.at(size_t(hint.kind)));
        for (const QString &argument : hint.arguments)
            words = words.arg(argument);
        all += words;
    }
    return all;
}

QString serverFaultWords(api::ServerFault fault)
{
    const QString example = QCoreApplication::translate(
        "BotHint",
        "Give scheme, host and, where needed, port, as in https://api.example.org or http://127.0.0.1:8081; "
        "the path comes from the platform.");
    return widgets::joinedSentences(
        {QCoreApplication::translate("BotHint", serverSentences.at(size_t(fault))), example});
}

} // namespace botdeck::ui::botedit
