// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ContentWords.h"

#include "models/SafeText.h"
#include "ui/converse/MomentWords.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace botdeck::ui::converse {

namespace {

using domain::ChatMessage;
using domain::MessageState;
using look::Icon;

QString said(const char *english)
{
    return QCoreApplication::translate("ContentWords", english);
}

struct MediaRow
{
    const char *kind;
    Icon icon;
    const char *name;
};

// Kinds are the platforms' own words.
constexpr std::array mediaRows{
    MediaRow{"photo", Icon::Photo, QT_TRANSLATE_NOOP("ContentWords", "Photo")},
    MediaRow{"document", Icon::File, QT_TRANSLATE_NOOP("ContentWords", "Document")},
    MediaRow{"voice", Icon::Voice, QT_TRANSLATE_NOOP("ContentWords", "Voice message")},
    MediaRow{"audio", Icon::Audio, QT_TRANSLATE_NOOP("ContentWords", "Audio")},
    MediaRow{"video", Icon::Video, QT_TRANSLATE_NOOP("ContentWords", "Video")},
    MediaRow{"video_note", Icon::Video, QT_TRANSLATE_NOOP("ContentWords", "Video message")},
    MediaRow{"animation", Icon::Video, QT_TRANSLATE_NOOP("ContentWords", "Animation")},
    MediaRow{"sticker", Icon::Photo, QT_TRANSLATE_NOOP("ContentWords", "Sticker")},
    MediaRow{"contact", Icon::Person, QT_TRANSLATE_NOOP("ContentWords", "Contact")},
    MediaRow{"location", Icon::Place, QT_TRANSLATE_NOOP("ContentWords", "Location")},
    MediaRow{"venue", Icon::Place, QT_TRANSLATE_NOOP("ContentWords", "Venue")},
    MediaRow{"poll", Icon::Poll, QT_TRANSLATE_NOOP("ContentWords", "Poll")},
    MediaRow{"messageCard", Icon::Templates, QT_TRANSLATE_NOOP("ContentWords", "Message card")},
    MediaRow{"game", Icon::Game, QT_TRANSLATE_NOOP("ContentWords", "Game")},
};

struct ServiceRow
{
    const char *content;
    const char *words;
};

constexpr std::array serviceRows{
    ServiceRow{"new_chat_members", QT_TRANSLATE_NOOP("ContentWords", "New members")},
    ServiceRow{"new_chat_member", QT_TRANSLATE_NOOP("ContentWords", "New members")},
    ServiceRow{"left_chat_member", QT_TRANSLATE_NOOP("ContentWords", "A member left")},
    ServiceRow{"new_chat_title", QT_TRANSLATE_NOOP("ContentWords", "The chat has a new title")},
    ServiceRow{"new_chat_photo", QT_TRANSLATE_NOOP("ContentWords", "The chat has a new picture")},
    ServiceRow{"delete_chat_photo", QT_TRANSLATE_NOOP("ContentWords", "The chat's picture was removed")},
    ServiceRow{"group_chat_created", QT_TRANSLATE_NOOP("ContentWords", "The group was made")},
    ServiceRow{"supergroup_chat_created", QT_TRANSLATE_NOOP("ContentWords", "The group was made")},
    ServiceRow{"channel_chat_created", QT_TRANSLATE_NOOP("ContentWords", "The channel was made")},
    ServiceRow{"pinned_message", QT_TRANSLATE_NOOP("ContentWords", "A message was pinned")},
    ServiceRow{"migrate_to_chat_id", QT_TRANSLATE_NOOP("ContentWords", "The group became a supergroup")},
    ServiceRow{"migrate_from_chat_id", QT_TRANSLATE_NOOP("ContentWords", "The group became a supergroup")},
};

QString durationOf(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString joinedWords(const QStringList &words)
{
    return words.join(QStringLiteral(" · "));
}

} // namespace

MediaLook mediaLook(const QString &kind)
{
    const auto *const row = std::find_if(mediaRows.begin(), mediaRows.end(), [&kind](const MediaRow &each) {
        return kind == QLatin1StringView(each.kind);
    });
    if (row == mediaRows.end())
        return {Icon::Unknown, models::oneLine(kind, 60)};
    return {row->icon, said(row->name)};
}

QString mediaFacts(const domain::MessageMedia &media)
{
    QStringList facts;
    if (!media.fileName.isEmpty())
        facts.append(mediaLook(media.kind).name);
    if (media.bytes > 0)
        facts.append(QLocale().formattedDataSize(media.bytes, 1, QLocale::DataSizeTraditionalFormat));
    if (media.width > 0 && media.height > 0)
        facts.append(QStringLiteral("%1 × %2").arg(media.width).arg(media.height));
    if (media.seconds > 0)
        facts.append(durationOf(media.seconds));
    return joinedWords(facts);
}

std::optional<QString> serviceWords(const QString &service)
{
    const auto *const row =
        std::find_if(serviceRows.begin(), serviceRows.end(), [&service](const ServiceRow &each) {
            return service == QLatin1StringView(each.content);
        });
    return row == serviceRows.end() ? std::nullopt : std::optional(said(row->words));
}

QString lastWords(const QString &kind, const QString &text)
{
    const QString words = models::oneLine(text);
    // Its name says what it is.
    if (kind.isEmpty() || (kind == u"document" && !words.isEmpty()))
        return words;
    const QString name = kind == u"callback_query"
                             ? QCoreApplication::translate("ContentWords", "A button was pressed")
                             : serviceWords(kind).value_or(mediaLook(kind).name);
    return words.isEmpty() ? name : joinedWords({name, words});
}

QString quietLine(const ChatMessage &message)
{
    const std::optional<QString> known = serviceWords(message.service);
    QStringList words;
    if (!message.fromName.isEmpty())
        words.append(models::oneLine(message.fromName, 60));
    //: %1 is the name of a member of JSON
    words.append(
        known ? *known
              : QCoreApplication::translate("ContentWords", "Unknown content: %1")
                    .arg(models::oneLine(message.service, 60)));
    if (!message.text.text.isEmpty())
        words.append(models::oneLine(message.text.text, 120));
    words.append(clockWords(message.dateMs));
    return joinedWords(words);
}

QString metaLine(const ChatMessage &message)
{
    QStringList words;
    if (message.state == MessageState::Sending)
        words.append(QCoreApplication::translate("ContentWords", "sending…"));
    if (message.isDeleted)
        //: said of a message
        words.append(QCoreApplication::translate("ContentWords", "deleted"));
    if (message.isPinned)
        //: said of a message
        words.append(QCoreApplication::translate("ContentWords", "pinned"));
    if (message.editedMs > 0)
        //: said of a message
        words.append(QCoreApplication::translate("ContentWords", "edited"));
    if (message.historyMs > 0)
        //: said of a message that was fetched from the server's history; %1 is when
        words.append(
            QCoreApplication::translate("ContentWords", "history, read %1")
                .arg(dayOf(message.historyMs).toString(Qt::ISODate) + u' ' + clockWords(message.historyMs)));
    words.append(clockWords(message.dateMs));
    return joinedWords(words);
}

QString pressWords(const domain::ButtonPress &press, qint64 nowMs)
{
    using namespace std::chrono_literals;
    const QString who = models::oneLine(press.fromName.isEmpty() ? press.fromId : press.fromName, 40);
    const std::chrono::milliseconds age(nowMs - press.pressedMs);
    if (age < 1s)
        //: %1 is a name, "it" a button
        return QCoreApplication::translate(
                   "ContentWords", "%1 pressed it just now, no answer from the bot yet")
            .arg(who);
    if (age >= 24h)
        //: %1 is a name, "it" a button, %2 a date
        return QCoreApplication::translate("ContentWords", "%1 pressed it on %2, no answer from the bot yet")
            .arg(who, dayOf(press.pressedMs).toString(Qt::ISODate));
    //: %1 is a name, "it" a button, %2 an age: "6 s"
    return QCoreApplication::translate("ContentWords", "%1 pressed it %2 ago, no answer from the bot yet")
        .arg(who, widgets::ageWords(age));
}

QString progressWords(const domain::SendingProgress &progress)
{
    if (progress.waitMs > 0) {
        // Not within the call: lupdate 6.4 never comes to an end of a calculation there.
        const int seconds = int((progress.waitMs + 999) / 1000);
        return QCoreApplication::translate(
            "ContentWords", "The server wants to be left alone. It is sent in %n second(s).", nullptr,
            seconds);
    }
    if (progress.totalBytes <= 0)
        return {};
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    //: How much of a file is uploaded: 64 % · 1.2 MB of 1.8 MB
    return QCoreApplication::translate("ContentWords", "%1 % · %2 of %3")
        .arg(progress.sentBytes * 100 / progress.totalBytes)
        .arg(size(progress.sentBytes), size(progress.totalBytes));
}

QString troubleWords(const ChatMessage &message)
{
    const QString why = models::oneLine(widgets::translated(message.trouble), 400);
    if (message.state == MessageState::Unknown) {
        const QString what = QCoreApplication::translate(
            "ContentWords", "No answer came: it may have arrived. It is never sent again by itself.");
        return widgets::joinedSentences({what, why});
    }
    if (message.state == MessageState::Failed && why.isEmpty())
        return QCoreApplication::translate("ContentWords", "It was not sent.");
    return why;
}

} // namespace botdeck::ui::converse
