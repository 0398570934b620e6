// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportBook.h"

#include "core/AtomicFile.h"
#include "core/Id.h"
#include "domain/JsonText.h"
#include "security/RsaPublicKey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using domain::JsonElements;
using domain::JsonMembers;
using domain::JsonText;
using domain::JsonValue;

namespace {

constexpr QLatin1StringView passportMagic("passport");
constexpr int passportVersion = 1;
constexpr qint64 largestPassportBook = qint64(4) * 1024 * 1024;

Error noPassportBook(const core::Phrase &why)
{
    return {ErrorKind::WrongUse, why};
}

Result<void> checkPassportHead(const JsonValue &root)
{
    const std::optional<core::Id> version = core::Id::fromText(root["version"].text());
    if (root["botdeck"].text() != passportMagic || !version || version->value() < 1)
        return noPassportBook(QT_TRANSLATE_NOOP("Phrase", "it does not begin as one"));
    if (version->value() > passportVersion) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP("Phrase", "a newer Botdeck wrote it (version %1; this program knows %2)"),
             {version->value(), passportVersion}}};
    }
    return {};
}

/// Bits and fingerprint are those of the public half that stands there.
Result<PassportKey> readPassportKey(const JsonValue &object)
{
    const Result<security::RsaPublicKey> publicKey =
        security::RsaPublicKey::fromPem(object["public"].text().toLatin1());
    if (!publicKey)
        return publicKey.error();
    const std::optional<core::Id> madeMs = core::Id::fromText(object["made_ms"].text());
    return PassportKey{object["name"].text(),        publicKey->bits(),
                       publicKey->fingerprint(),     publicKey->toPem(),
                       madeMs ? madeMs->value() : 0, object["handed_over"].text() == u"true"};
}

QJsonObject writePassportKey(const PassportKey &key)
{
    return {
        {QStringLiteral("name"), key.name},
        {QStringLiteral("made_ms"), key.madeMs},
        {QStringLiteral("handed_over"), key.handedOver},
        {QStringLiteral("public"), QString::fromLatin1(key.publicPem)}};
}

auto withFingerprint(const QByteArray &fingerprint)
{
    return [fingerprint](const PassportKey &each) { return each.fingerprint == fingerprint; };
}

template <typename Predicate>
std::optional<PassportKey> firstKey(const QList<PassportKey> &keys, Predicate predicate)
{
    const auto found = std::ranges::find_if(keys, predicate);
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<PassportBook> PassportBook::parse(QByteArrayView bytes)
{
    const JsonText json(bytes);
    if (json.fault() != domain::JsonFault::None)
        return noPassportBook(domain::jsonFaultText(json.fault()));
    const JsonValue root = json.root();
    if (const Result<void> checked = checkPassportHead(root); !checked)
        return checked.error();
    PassportBook book;
    for (JsonElements element(root["keys"]); element; element.next()) {
        const Result<PassportKey> key = readPassportKey(element.value());
        if (!key)
            return noPassportBook(key.error().detail);
        if (!book.checkName(key->name) || book.keyOf(key->fingerprint))
            return noPassportBook(
                QT_TRANSLATE_NOOP("Phrase", "a key's name cannot be used, or a key is there twice"));
        book.add(*key);
    }
    for (JsonMembers member(root["current"]); member; member.next())
        book.setCurrent(
            BotKey::fromStored(member.name()), QByteArray::fromHex(member.value().text().toLatin1()));
    return book;
}

QByteArray PassportBook::toBytes() const
{
    QJsonArray keys;
    for (const PassportKey &key : m_keys)
        keys += writePassportKey(key);
    QJsonObject current;
    for (auto each = m_current.cbegin(); each != m_current.cend(); ++each)
        current.insert(each.key().toString(), QString::fromLatin1(each.value().toHex()));
    return QJsonDocument({{QStringLiteral("botdeck"), passportMagic},
                          {QStringLiteral("version"), passportVersion},
                          {QStringLiteral("keys"), keys},
                          {QStringLiteral("current"), current}})
        .toJson();
}

std::optional<PassportKey> PassportBook::key(const QString &name) const
{
    return firstKey(m_keys, [&name](const PassportKey &each) { return each.name == name; });
}

std::optional<PassportKey> PassportBook::keyOf(const QByteArray &fingerprint) const
{
    return firstKey(m_keys, withFingerprint(fingerprint));
}

std::optional<PassportKey> PassportBook::current(const BotKey &bot) const
{
    return keyOf(m_current.value(bot));
}

Result<void> PassportBook::checkName(const QString &name) const
{
    const bool isText = std::ranges::all_of(name, [](QChar each) { return each.isPrint(); });
    if (name.trimmed().isEmpty() || name.size() > longestName || !isText) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "A key needs a name of at most %1 characters."), {longestName}}};
    }
    if (key(name)) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP("Phrase", "There is a key named \"%1\" already."), {name}}};
    }
    return {};
}

void PassportBook::add(const PassportKey &key)
{
    m_keys += key;
}

void PassportBook::replace(const PassportKey &key)
{
    std::ranges::replace_if(m_keys, withFingerprint(key.fingerprint), key);
}

void PassportBook::remove(const QByteArray &fingerprint)
{
    m_keys.removeIf(withFingerprint(fingerprint));
    m_current.removeIf([&fingerprint](const auto &each) { return each.value() == fingerprint; });
}

void PassportBook::setCurrent(const BotKey &bot, const QByteArray &fingerprint)
{
    if (keyOf(fingerprint))
        m_current.insert(bot, fingerprint);
    else
        m_current.remove(bot);
}

LoadedPassportBook loadPassportBook(const QString &path, bool readOnly)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestPassportBook);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return {};
    if (!bytes)
        return {{}, bytes.error().detail, false};
    const Result<PassportBook> book = PassportBook::parse(*bytes);
    if (book)
        return {*book, {}, true};
    const core::Phrase words{
        QT_TRANSLATE_NOOP("Phrase", "The passport keys listed in %1 cannot be read: %2."),
        {path, book.error().detail}};
    if (readOnly || book.error().kind == ErrorKind::Refused)
        return {{}, words, false};
    return {{}, words, core::keepAside(path, *bytes).has_value()};
}

} // namespace botdeck::services
