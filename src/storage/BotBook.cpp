// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BotBook.h"

#include "core/AtomicFile.h"
#include "core/Id.h"
#include "platform/JsonText.h"
#include "storage/BotBookJson.h"

#include <algorithm>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotProfile;
using domain::JsonElements;
using domain::JsonMembers;
using domain::JsonText;
using domain::JsonValue;

namespace {

constexpr qint64 largestBook = qint64(16) * 1024 * 1024;
constexpr qsizetype mostBookObjections = 20;
constexpr const char *bookMagic = "profile";
constexpr int bookVersion = 1;

Error wrong(const core::Phrase &what)
{
    return {ErrorKind::WrongUse, what};
}

/// The file's own members; nothing, or what is wrong with them.
Result<void> checkHead(const JsonValue &root)
{
    if (!root.isObject() || root["botdeck"].text() != QLatin1StringView(bookMagic))
        return wrong(QT_TRANSLATE_NOOP("Phrase", "it is no list of bots of Botdeck"));
    const auto number = core::Id::fromText(root["version"].text());
    if (!number || number->value() < 1)
        return wrong(QT_TRANSLATE_NOOP("Phrase", "it names no version"));
    if (number->value() > bookVersion) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP("Phrase", "a newer Botdeck wrote it (version %1; this program knows %2)"),
             {number->value(), bookVersion}}};
    }
    if (!root["bots"].isArray())
        return wrong(QT_TRANSLATE_NOOP("Phrase", "it holds no \"bots\""));
    return {};
}

} // namespace

Result<BotBook> BotBook::parse(QByteArrayView bytes)
{
    const JsonText json(bytes);
    if (json.fault() != domain::JsonFault::None)
        return wrong(domain::jsonFaultText(json.fault()));
    const JsonValue root = json.root();
    if (auto checked = checkHead(root); !checked)
        return checked.error();
    BotBook book;
    for (JsonMembers member(root); member; member.next()) {
        if (!member.isNamed("botdeck") && !member.isNamed("version") && !member.isNamed("bots"))
            book.m_unknownMembers += ",\n" + platform::quoteJson(member.name().toUtf8()) + ':' +
                                     member.value().raw().toByteArray();
    }
    qsizetype number = 0;
    for (JsonElements element(root["bots"]); element; element.next())
        book.readEntry(element.value().raw().toByteArray(), ++number);
    return book;
}

void BotBook::readEntry(const QByteArray &raw, qsizetype number)
{
    const auto object = [this, number](const core::Phrase &what) {
        if (m_objections.size() < mostBookObjections)
            m_objections +=
                core::Phrase(QT_TRANSLATE_NOOP("Phrase", "Bot %1 of the list: %2."), {number, what});
    };
    const JsonText json(raw);
    Result<ReadBot> read = readBot(json.root());
    if (!read) {
        object(
            {QT_TRANSLATE_NOOP("Phrase", "%1; it was passed over and stays in the file"),
             {read.error().detail}});
        m_entries += Entry{std::nullopt, {}, raw};
        return;
    }
    const auto sameKey = [&read](const Entry &each) {
        return each.profile && each.profile->key == read->profile.key;
    };
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), sameKey)) {
        object(QT_TRANSLATE_NOOP("Phrase", "it stands there a second time; the first one counts"));
        m_losesSomething = true;
        return;
    }
    for (const core::Phrase &each : std::as_const(read->objections))
        object(each);
    m_losesSomething = m_losesSomething || !read->objections.isEmpty();
    if (!read->token.isEmpty())
        object(
            QT_TRANSLATE_NOOP("Phrase", "a token stood there in clear, which is not read; enter it again"));
    m_entries += Entry{read->profile, read->unknownMembers, {}};
}

QList<BotProfile> BotBook::profiles() const
{
    QList<BotProfile> profiles;
    for (const Entry &entry : m_entries) {
        if (entry.profile)
            profiles += *entry.profile;
    }
    return profiles;
}

void BotBook::setProfiles(const QList<BotProfile> &profiles)
{
    const QList<Entry> before = std::exchange(m_entries, {});
    for (const BotProfile &profile : profiles) {
        const auto old = std::find_if(before.cbegin(), before.cend(), [&profile](const Entry &each) {
            return each.profile && each.profile->key == profile.key;
        });
        m_entries += Entry{profile, old == before.cend() ? QByteArray() : old->unknownMembers, {}};
    }
    for (const Entry &entry : before) {
        if (!entry.profile)
            m_entries += entry;
    }
}

QByteArray BotBook::toBytes() const
{
    QByteArray bots;
    for (const Entry &entry : m_entries) {
        bots += bots.isEmpty() ? "\n" : ",\n";
        bots += entry.profile ? writeBot(*entry.profile, entry.unknownMembers) : entry.raw;
    }
    return R"({"botdeck":")" + QByteArray(bookMagic) + R"(","version":)" + QByteArray::number(bookVersion) +
           m_unknownMembers + R"(,"bots":[)" + bots + "\n]}\n";
}

LoadedBook loadBotBook(const QString &path, ProfileFolder::Access access)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestBook);
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::NotFound)
            return {};
        return {
            {},
            {{QT_TRANSLATE_NOOP("Phrase", "%1 No bot is shown, and none can be saved."),
              {bytes.error().detail}}},
            false};
    }
    Result<BotBook> book = BotBook::parse(*bytes);
    if (!book && book.error().kind == ErrorKind::Refused) {
        return {
            {},
            {{QT_TRANSLATE_NOOP(
                  "Phrase", "%1 was left as it is: %2. No bot is shown, and none can be saved. Use the newer "
                            "program, or "
                            "another profile."),
              {path, book.error().detail}}},
            false};
    }
    LoadedBook loaded;
    if (book) {
        loaded.book = *book;
        loaded.objections = loaded.book.objections();
    } else {
        loaded.objections += core::Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The list of bots in %1 cannot be read: %2. It begins empty."),
            {path, book.error().detail});
    }
    if (book && !loaded.book.losesSomething())
        return loaded;
    if (access == ProfileFolder::Access::ReadOnly) {
        loaded.mayReplace = false;
        return loaded;
    }
    const Result<QString> copy = core::keepAside(path, *bytes);
    loaded.mayReplace = copy.has_value();
    loaded.objections +=
        copy ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "The file as it was is kept in %1."), {*copy})
             : core::Phrase(
                   QT_TRANSLATE_NOOP("Phrase", "%1 Until then no bot can be saved."), {copy.error().detail});
    return loaded;
}

} // namespace botdeck::storage
