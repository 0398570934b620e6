// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SalvageScanner.h"

#include <string>

namespace botdeck::domain {

namespace {

using core::Error;
using core::ErrorKind;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isListName(QByteArrayView name)
{
    return name == "result" || name == "data";
}

/// A place in the bytes and the steps it can take. Every step either moves on or says that the bytes ended.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    [[nodiscard]] bool sees(char c) const { return !atEnd() && peek() == c; }
    [[nodiscard]] bool seesBracket() const { return sees('{') || sees('['); }
    [[nodiscard]] qsizetype place() const { return m_at; }
    void step() { ++m_at; }

    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            step();
    }

    void skipSpaceAndCommas()
    {
        while (!atEnd() && (isSpace(peek()) || peek() == ','))
            step();
    }

    /// From a quote to behind the one that ends the string.
    void skipString()
    {
        for (step(); !atEnd(); step()) {
            if (peek() == '\\') {
                step();
            } else if (peek() == '"') {
                step();
                return;
            }
        }
        m_at = m_text.size();
    }

    /// From an opening bracket to behind its partner; false where the bytes end before.
    bool skipBrackets();
    /// A string, a bracket with its inside, or a scalar up to what ends it; false where the bytes end inside.
    bool skipValue();

    [[nodiscard]] QByteArrayView since(qsizetype from) const
    {
        qsizetype end = m_at;
        while (end > from && isSpace(m_text[end - 1]))
            --end;
        return m_text.sliced(from, end - from);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Brackets that are open, with counts, so that a closing one without partner costs nothing to recognise.
class OpenBrackets
{
public:
    void open(char c)
    {
        m_stack.push_back(c);
        ++count(c);
    }
    void close(char c)
    {
        const char partner = c == '}' ? '{' : '[';
        if (count(partner) == 0)
            return;
        char last = 0;
        do {
            last = m_stack.back();
            m_stack.pop_back();
            --count(last);
        } while (last != partner);
    }
    [[nodiscard]] bool none() const { return m_stack.empty(); }

private:
    qsizetype &count(char c) { return c == '{' ? m_braces : m_squares; }

    std::string m_stack;
    qsizetype m_braces = 0;
    qsizetype m_squares = 0;
};

bool Scanner::skipBrackets()
{
    OpenBrackets open;
    while (!atEnd()) {
        const char c = peek();
        if (c == '"') {
            skipString();
            continue;
        }
        if (c == '{' || c == '[')
            open.open(c);
        else if (c == '}' || c == ']')
            open.close(c);
        step();
        if (open.none())
            return true;
    }
    return false;
}

bool Scanner::skipValue()
{
    if (seesBracket())
        return skipBrackets();
    if (sees('"')) {
        skipString();
        return !atEnd();
    }
    while (!atEnd() && peek() != ',' && peek() != '}' && peek() != ']')
        step();
    return !atEnd();
}

/// One element of the list with whatever junk follows it; empty where the bytes end inside.
QByteArrayView takeElement(Scanner &scanner)
{
    const qsizetype from = scanner.place();
    if (scanner.seesBracket() && !scanner.skipBrackets())
        return {};
    while (!scanner.atEnd() && !scanner.seesBracket() && !scanner.sees(',') && !scanner.sees(']')) {
        if (scanner.sees('"'))
            scanner.skipString();
        else
            scanner.step();
    }
    return scanner.atEnd() ? QByteArrayView() : scanner.since(from);
}

/// From the list's opening bracket to behind its closing one.
bool takeList(Scanner &scanner, QList<QByteArrayView> &elements)
{
    scanner.step();
    for (scanner.skipSpaceAndCommas(); !scanner.atEnd(); scanner.skipSpaceAndCommas()) {
        if (scanner.sees(']')) {
            scanner.step();
            return true;
        }
        const QByteArrayView element = takeElement(scanner);
        if (element.isEmpty())
            return false;
        elements.append(element);
    }
    return false;
}

/// The name of the next member, with the scanner before its value; empty at the object's end or the bytes'
/// end.
QByteArrayView takeName(Scanner &scanner)
{
    for (scanner.skipSpaceAndCommas(); !scanner.atEnd() && !scanner.sees('}'); scanner.skipSpaceAndCommas()) {
        if (!scanner.sees('"')) {
            scanner.step();
            continue;
        }
        const qsizetype from = scanner.place();
        scanner.skipString();
        const QByteArrayView quoted = scanner.since(from);
        scanner.skipSpace();
        if (!scanner.sees(':'))
            continue;
        scanner.step();
        scanner.skipSpace();
        return quoted;
    }
    return {};
}

QByteArrayView unquoted(QByteArrayView quoted)
{
    return quoted.size() < 2 ? QByteArrayView() : quoted.sliced(1, quoted.size() - 2);
}

Error cut()
{
    return {
        ErrorKind::BadReply,
        QStringLiteral(
            "The server's answer ends in the middle of its list of updates. Nothing of it was kept; the "
            "same updates will be asked for again.")};
}

Error noList()
{
    return {
        ErrorKind::BadReply,
        QStringLiteral("The server's answer is no list of updates: it is no JSON object with a list named "
                       "\"result\" or \"data\". Nothing of it was kept.")};
}

} // namespace

core::Result<QList<QByteArrayView>> splitElements(QByteArrayView body)
{
    Scanner scanner(body);
    scanner.skipSpace();
    if (!scanner.sees('{'))
        return noList();
    scanner.step();
    QList<QByteArrayView> elements;
    bool found = false;
    for (QByteArrayView name = takeName(scanner); !name.isEmpty(); name = takeName(scanner)) {
        if (!found && isListName(unquoted(name)) && scanner.sees('[')) {
            found = true;
            if (!takeList(scanner, elements))
                return cut();
        } else if (!scanner.skipValue()) {
            return cut();
        }
    }
    if (scanner.atEnd())
        return cut();
    if (!found)
        return noList();
    return elements;
}

QByteArrayView scalarMember(QByteArrayView object, QByteArrayView name)
{
    Scanner scanner(object);
    if (!scanner.sees('{'))
        return {};
    scanner.step();
    for (QByteArrayView member = takeName(scanner); !member.isEmpty(); member = takeName(scanner)) {
        const bool wanted = unquoted(member) == name && !scanner.seesBracket();
        const qsizetype from = scanner.place();
        if (!scanner.skipValue())
            return {};
        if (wanted)
            return scanner.since(from);
    }
    return {};
}

} // namespace botdeck::domain
