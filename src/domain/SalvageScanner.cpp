// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SalvageScanner.h"

#include "domain/JsonText.h"
#include "domain/SalvageText.h"

namespace botdeck::domain {

namespace {

using core::Error;
using core::ErrorKind;

using Pieces = QList<QByteArrayView>;

bool isListName(QByteArrayView name)
{
    return name == "result" || name == "data";
}

/// Walks over one element of the list with whatever junk follows it.
///
/// An element that lost a bracket or a quote would swallow its neighbours. It ends before the next
/// `,{"update_id"` where that cannot belong to it: in what seems to be a string, or where the name of an
/// object's member had to be. Neither is ever met in sound JSON, nor in what a cut leaves of it.
class ElementWalk
{
public:
    explicit ElementWalk(SalvageText &scanner)
        : m_scanner(scanner)
    {
    }

    /// To behind it, or false where the bytes end before.
    bool run();
    /// The last `]` in it that had no partner, -1 without one.
    [[nodiscard]] qsizetype stray() const { return m_stray; }

private:
    [[nodiscard]] bool isOver() const;
    // Each takes one step and gives the place of the comma before the next update once it has come to one,
    // else -1.
    qsizetype takeString();
    qsizetype takeByte();

    SalvageText &m_scanner;
    OpenBrackets m_open;
    /// A comma that only white space separates from here, or -1.
    qsizetype m_comma = -1;
    qsizetype m_stray = -1;
};

bool ElementWalk::run()
{
    if (m_scanner.seesBracket())
        takeByte();
    while (!m_scanner.atEnd()) {
        if (isOver())
            return true;
        const qsizetype comma = m_scanner.sees('"') ? takeString() : takeByte();
        if (comma < 0)
            continue;
        m_scanner.goTo(comma);
        return true;
    }
    return false;
}

bool ElementWalk::isOver() const
{
    return m_open.none() && (m_scanner.seesBracket() || m_scanner.sees(',') || m_scanner.sees(']'));
}

qsizetype ElementWalk::takeString()
{
    const qsizetype from = m_scanner.place();
    m_scanner.skipString();
    m_comma = -1;
    return m_scanner.commaInString(from);
}

qsizetype ElementWalk::takeByte()
{
    const char c = m_scanner.peek();
    if (c == '{' && m_comma >= 0 && m_open.innermostIs('{') && m_scanner.seesUpdate())
        return m_comma;
    if (c == '{' || c == '[')
        m_open.open(c);
    else if ((c == '}' || c == ']') && !m_open.close(c) && c == ']')
        m_stray = m_scanner.place();
    if (!SalvageText::isSpace(c))
        m_comma = c == ',' ? m_scanner.place() : -1;
    m_scanner.step();
    return -1;
}

/// Whether this, found behind a list, ends its envelope and the bytes, with sound members before the end.
bool endsEnvelope(QByteArrayView rest)
{
    rest = rest.trimmed();
    if (!rest.startsWith(','))
        return rest == "}";
    const QByteArray object = '{' + rest.sliced(1).toByteArray();
    return JsonText(object).fault() == JsonFault::None;
}

/// From the list's opening bracket to behind its closing one. The last element may have lost a brace and so
/// have taken the list's bracket for its own: it ends there if the envelope does.
bool takeList(SalvageText &scanner, Pieces &elements)
{
    scanner.step();
    for (scanner.skipSpaceAndCommas(); !scanner.atEnd(); scanner.skipSpaceAndCommas()) {
        if (scanner.sees(']')) {
            scanner.step();
            return true;
        }
        const qsizetype from = scanner.place();
        ElementWalk walk(scanner);
        if (!walk.run()) {
            if (walk.stray() < 0 || !endsEnvelope(scanner.behind(walk.stray())))
                return false;
            scanner.goTo(walk.stray());
        }
        elements.append(scanner.since(from));
    }
    return false;
}

/// The name of the next member, with the scanner before its value; empty at the object's end or the bytes'
/// end.
QByteArrayView takeName(SalvageText &scanner)
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
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The server's answer ends in the middle of its list of updates. Nothing of it was kept; the "
            "same updates will be asked for again.")};
}

Error noList()
{
    return {
        ErrorKind::BadReply,
        QT_TRANSLATE_NOOP(
            "Phrase", "The server's answer is no list of updates: it is no JSON object with a list named "
                      "\"result\" or \"data\". Nothing of it was kept.")};
}

} // namespace

core::Result<QList<QByteArrayView>> splitElements(QByteArrayView body)
{
    SalvageText scanner(body);
    scanner.skipSpace();
    if (!scanner.sees('{'))
        return noList();
    scanner.step();
    Pieces elements;
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
    SalvageText scanner(object);
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
