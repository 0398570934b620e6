// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportCallback.h"

#include "domain/passport/PassportQuery.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

// Longer than any address a browser or a server takes, and quick to read.
constexpr qsizetype longestAddress = qsizetype(256) * 1024;
// 64 blocks take a second; no platform needs more than two or three.
constexpr qsizetype mostBlocks = 64;

template <typename Value>
Checked<Value> failed(core::Phrase detail)
{
    return {Verdict::Failed, std::move(detail), {}};
}

bool isLineBreak(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == u'\t';
}

QString withoutLineBreaks(const QString &typed)
{
    QString text = typed.trimmed();
    text.removeIf([](QChar letter) { return isLineBreak(letter); });
    return text;
}

bool isSchemeLetter(QChar letter)
{
    return letter.unicode() < 0x80 &&
           (letter.isLetterOrNumber() || letter == u'+' || letter == u'-' || letter == u'.');
}

/// A letter, then letters, digits and + - . (RFC 3986).
bool isScheme(QStringView text)
{
    return !text.isEmpty() && text.front().unicode() < 0x80 && text.front().isLetter() &&
           std::ranges::all_of(text, isSchemeLetter);
}

/// Before the query: nothing but a path passes with a warning, where it comes from a log.
Checked<bool> checkBegin(QStringView begin)
{
    if (begin.isEmpty() || (begin.startsWith(u'/') && !begin.startsWith(QLatin1StringView("//"))))
        return {
            Verdict::Warning,
            QT_TRANSLATE_NOOP("Phrase", "Scheme and host are missing; what is there was read as their end."),
            true};
    const qsizetype colon = begin.indexOf(QLatin1StringView("://"));
    if (colon < 0 || !isScheme(begin.first(colon)))
        return failed<bool>(
            QT_TRANSLATE_NOOP("Phrase", "This is no address: it has to begin with https:// or the like."));
    const QStringView rest = begin.sliced(colon + 3);
    const qsizetype slash = rest.indexOf(u'/');
    if (rest.isEmpty() || slash == 0)
        return failed<bool>(QT_TRANSLATE_NOOP("Phrase", "The address has no host."));
    if (std::ranges::any_of(begin, [](QChar letter) { return letter == u' ' || letter < u' '; }))
        return failed<bool>(QT_TRANSLATE_NOOP("Phrase", "A blank stands in the address before its query."));
    const QString scheme = begin.first(colon).toString().toLower();
    if (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http"))
        return {
            Verdict::Warning, {QT_TRANSLATE_NOOP("Phrase", "The scheme is %1, not https."), {scheme}}, true};
    return {Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1, with a query."), {scheme}}, true};
}

/// "cancel" or the like: letters, digits and _ - of ASCII.
bool isWord(const QByteArray &text)
{
    constexpr qsizetype longestWord = 40;
    return text.size() <= longestWord && std::ranges::all_of(text, [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= 'a' && letter <= 'z') || letter == '_' || letter == '-';
           });
}

core::Phrase notGiven(const QByteArray &status)
{
    if (status.isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "tg_passport is empty; it has to be success.");
    // Anybody can send an address here: what is no word may be meant for a terminal.
    if (!isWord(status))
        return QT_TRANSLATE_NOOP("Phrase", "tg_passport is something else than success.");
    return {
        QT_TRANSLATE_NOOP("Phrase", "tg_passport is \"%1\", not success: the user gave no permission."),
        {QString::fromLatin1(status)}};
}

struct Base64Letters
{
    QByteArray letters;
    bool isUrl = false;
    bool isPlain = false;
    int padding = 0;
};

bool isBase64Letter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
           (letter >= '0' && letter <= '9') || letter == '+' || letter == '/';
}

/// Base64url as Base64, without padding; the first letter that is none fails.
Checked<Base64Letters> base64Letters(QByteArrayView text)
{
    Base64Letters out;
    out.letters.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        char letter = text.at(at);
        if (letter == '\n' || letter == '\r' || letter == '\t')
            continue;
        if (letter == ' ')
            letter = '+';
        out.isPlain = out.isPlain || letter == '+' || letter == '/';
        out.isUrl = out.isUrl || letter == '-' || letter == '_';
        letter = letter == '-' ? '+' : letter == '_' ? '/' : letter;
        if (letter == '=') {
            ++out.padding;
            continue;
        }
        if (!isBase64Letter(letter) || out.padding > 0)
            return failed<Base64Letters>(
                {QT_TRANSLATE_NOOP("Phrase", "Character %1 of the hash is none of Base64."), {at + 1}});
        out.letters += letter;
    }
    return {Verdict::Passed, {}, out};
}

/// Of the last letter's bits those that belong to no byte; zero where it was written properly.
bool hasStrayBits(const QByteArray &letters)
{
    const qsizetype rest = letters.size() % 4;
    if (rest == 0)
        return false;
    const QByteArray whole = QByteArray::fromBase64(letters).toBase64(QByteArray::OmitTrailingEquals);
    return whole != letters;
}

/// Empty where there is nothing to say against it.
core::Phrase oddity(const Base64Letters &read)
{
    const qsizetype rest = read.letters.size() % 4;
    const int wanted = rest == 0 ? 0 : int(4 - rest);
    if (read.isUrl && read.isPlain)
        return QT_TRANSLATE_NOOP("Phrase", "it mixes the letters of Base64 and Base64url");
    if (read.padding != 0 && read.padding != wanted)
        return QT_TRANSLATE_NOOP("Phrase", "its padding has another length");
    if (hasStrayBits(read.letters))
        return QT_TRANSLATE_NOOP("Phrase", "its last letter has bits that belong to no byte");
    return {};
}

core::Phrase wordsOfBlocks(qsizetype blocks)
{
    if (blocks == 1)
        return QT_TRANSLATE_NOOP("Phrase", "one block");
    return {QT_TRANSLATE_NOOP("Phrase", "%1 blocks"), {blocks}};
}

/// The usual size of a key that these bytes would fit, in bits; 0 for none.
int otherKey(qsizetype bytes)
{
    for (const int bits : {4096, 3072, 2048}) {
        if (bytes > 0 && bytes % (bits / 8) == 0)
            return bits;
    }
    return 0;
}

} // namespace

Checked<QByteArray> readCallbackAddress(const QString &typed)
{
    const QString text = withoutLineBreaks(typed);
    if (text.isEmpty())
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "There is no address."));
    if (text.size() > longestAddress)
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "This is too long for an address."));
    const qsizetype mark = text.indexOf(u'?');
    const QStringView begin = QStringView(text).first(mark < 0 ? text.size() : mark);
    const Checked<bool> checked = checkBegin(begin);
    if (!checked)
        return failed<QByteArray>(checked.detail);
    if (mark < 0)
        return failed<QByteArray>(
            QT_TRANSLATE_NOOP("Phrase", "The address has no query: nothing stands behind a question mark."));
    const QStringView query = QStringView(text).sliced(mark + 1);
    const qsizetype fragment = query.indexOf(u'#');
    return {checked.verdict, checked.detail, (fragment < 0 ? query : query.first(fragment)).toUtf8()};
}

Checked<QByteArray> readCallbackQuery(QByteArrayView query)
{
    const QList<QueryPair> pairs = queryPairs(query);
    QList<QByteArray> statuses;
    QList<QByteArray> hashes;
    bool isEscaped = false;
    for (const QueryPair &pair : pairs) {
        QByteArray name = percentDecoded(pair.name).value_or(pair.name);
        // Copied out of a page's source, where & is written so.
        const bool escaped = name.startsWith("amp;");
        if (escaped)
            name = name.sliced(4);
        if (name != "tg_passport" && name != "hash")
            continue;
        (name == "hash" ? hashes : statuses) += pair.value;
        isEscaped = isEscaped || escaped;
    }
    if (statuses.isEmpty())
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "The query has no tg_passport."));
    const QByteArray status = percentDecoded(statuses.first()).value_or(statuses.first());
    if (statuses.count(statuses.first()) != statuses.size() || hashes.size() > 1)
        return failed<QByteArray>(
            QT_TRANSLATE_NOOP("Phrase", "tg_passport or hash stands in the query more than once."));
    if (status != "success")
        return failed<QByteArray>(notGiven(status));
    if (hashes.isEmpty())
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "The query has no hash."));
    if (hashes.first().isEmpty())
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "The hash is empty."));
    if (isEscaped)
        return {
            Verdict::Warning,
            QT_TRANSLATE_NOOP("Phrase", "&amp; was taken for &: the address comes from a page's source."),
            hashes.first()};
    return {
        Verdict::Passed, QT_TRANSLATE_NOOP("Phrase", "tg_passport is success, hash is present."),
        hashes.first()};
}

Checked<QByteArray> readCallbackHash(QByteArrayView hash)
{
    const std::optional<QByteArray> text = percentDecoded(hash);
    if (!text)
        return failed<QByteArray>(QT_TRANSLATE_NOOP(
            "Phrase", "A percent sign in the hash is not followed by two hexadecimal digits."));
    if (text->contains('%'))
        return failed<QByteArray>(QT_TRANSLATE_NOOP(
            "Phrase", "The hash is percent-encoded more than once, or cut within an escape."));
    const Checked<Base64Letters> read = base64Letters(*text);
    if (!read)
        return failed<QByteArray>(read.detail);
    if (read.value.letters.size() % 4 == 1)
        return failed<QByteArray>(
            {QT_TRANSLATE_NOOP("Phrase", "%1 characters are no whole number of bytes: something is missing."),
             {read.value.letters.size()}});
    const QByteArray bytes = QByteArray::fromBase64(read.value.letters);
    if (bytes.isEmpty())
        return failed<QByteArray>(QT_TRANSLATE_NOOP("Phrase", "The hash is empty."));
    const core::Phrase kind = read.value.isUrl ? QT_TRANSLATE_NOOP("Phrase", "Base64url") : "Base64";
    const core::Phrase odd = oddity(read.value);
    if (!odd.isEmpty())
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP("Phrase", "%1, %2 bytes, but %3: was it changed on the way?"),
             {kind, bytes.size(), odd}},
            bytes};
    return {Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1, %2 bytes."), {kind, bytes.size()}}, bytes};
}

Checked<int> countBlocks(qsizetype bytes, int blockSize)
{
    const qsizetype blocks = blockSize > 0 ? bytes / blockSize : 0;
    if (blocks > mostBlocks)
        return failed<int>({QT_TRANSLATE_NOOP("Phrase", "%1 bytes are too many."), {bytes}});
    if (blocks > 0 && bytes % blockSize == 0)
        return {
            Verdict::Passed,
            {QT_TRANSLATE_NOOP("Phrase", "%1 bytes, %2 of this key."), {bytes, wordsOfBlocks(blocks)}},
            int(blocks)};
    if (const int bits = otherKey(bytes))
        return failed<int>(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 bytes are no whole blocks of %2 bytes; a key of %3 bits would have such."),
             {bytes, blockSize, bits}});
    return failed<int>(
        {QT_TRANSLATE_NOOP(
             "Phrase", "%1 bytes are no whole blocks of %2 bytes: something is missing or too much."),
         {bytes, blockSize}});
}

HashPlace hashPlace(QStringView typed)
{
    const qsizetype mark = typed.indexOf(u'?');
    if (mark < 0)
        return {};
    qsizetype begin = mark + 1;
    const QLatin1StringView name("hash=");
    while (!typed.sliced(begin).startsWith(name)) {
        const qsizetype next = typed.indexOf(u'&', begin);
        if (next < 0)
            return {};
        begin = next + 1;
    }
    begin += name.size();
    const auto end = std::find_if(
        typed.begin() + begin, typed.end(), [](QChar letter) { return letter == u'&' || letter == u'#'; });
    return {begin, (end - typed.begin()) - begin};
}

} // namespace botdeck::domain
