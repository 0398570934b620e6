// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/CheckWords.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace botdeck::ui::botedit {

namespace {

using core::ErrorKind;

struct FailureRow
{
    ErrorKind kind;
    const char *words;
};

/// Kinds that are not here say enough in their detail.
constexpr std::array failures{
    FailureRow{
        ErrorKind::Unauthorised, QT_TRANSLATE_NOOP("BotCheck", "The server does not accept this token.")},
    FailureRow{ErrorKind::Network, QT_TRANSLATE_NOOP("BotCheck", "The server could not be reached.")},
    FailureRow{ErrorKind::Timeout, QT_TRANSLATE_NOOP("BotCheck", "The server did not answer in time.")},
    FailureRow{
        ErrorKind::Tls,
        QT_TRANSLATE_NOOP("BotCheck", "No secure connection came about; the token was not sent.")},
    FailureRow{
        ErrorKind::BadReply,
        QT_TRANSLATE_NOOP(
            "BotCheck",
            "What answered does not answer like a bot server. Look at the address and the path.")},
    FailureRow{ErrorKind::ServerTrouble, QT_TRANSLATE_NOOP("BotCheck", "The server is in trouble itself.")},
    FailureRow{
        ErrorKind::RateLimited,
        QT_TRANSLATE_NOOP("BotCheck", "The server asks to wait before the next try.")},
    FailureRow{
        ErrorKind::Locked,
        QT_TRANSLATE_NOOP(
            "BotCheck", "The token could not be read: the place where tokens are kept is locked.")},
};

struct AbilityRow
{
    QLatin1StringView name;
    const char *words = nullptr;
};

constexpr std::array abilities{
    AbilityRow{QLatin1StringView("can_join_groups"), QT_TRANSLATE_NOOP("BotCheck", "May be added to groups")},
    AbilityRow{
        QLatin1StringView("can_read_all_group_messages"),
        QT_TRANSLATE_NOOP("BotCheck", "Reads all messages in groups")},
    AbilityRow{
        QLatin1StringView("supports_inline_queries"),
        QT_TRANSLATE_NOOP("BotCheck", "Answers inline queries")},
    AbilityRow{
        QLatin1StringView("can_connect_to_business"),
        QT_TRANSLATE_NOOP("BotCheck", "May be connected to business accounts")},
    AbilityRow{QLatin1StringView("has_main_web_app"), QT_TRANSLATE_NOOP("BotCheck", "Has a main web app")},
};

/// What a server says ("Unauthorized") ends without a stop, and more words follow it.
QString asSentence(const QString &words)
{
    return words.back().isLetterOrNumber() ? words + u'.' : words;
}

} // namespace

QString checkFailureWords(const core::Error &error, const security::Redactor &redactor)
{
    const auto row = std::find_if(failures.begin(), failures.end(), [&error](const FailureRow &each) {
        return each.kind == error.kind;
    });
    QStringList parts;
    if (row != failures.end())
        parts += QCoreApplication::translate("BotCheck", row->words);
    if (error.retryAfter) {
        parts += QCoreApplication::translate(
            "BotCheck", "Try again in %n second(s).", nullptr, int(error.retryAfter->count()));
    }
    if (!error.detail.isEmpty())
        parts += redactor.redact(asSentence(widgets::translated(error.detail)));
    return models::visibleText(widgets::joinedSentences(parts));
}

QString abilityWords(const QString &name)
{
    const auto row = std::find_if(
        abilities.begin(), abilities.end(), [&name](const AbilityRow &each) { return each.name == name; });
    return row == abilities.end() ? models::oneLine(name, 60)
                                  : QCoreApplication::translate("BotCheck", row->words);
}

QString localTime(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace botdeck::ui::botedit
