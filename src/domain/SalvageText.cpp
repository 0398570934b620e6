// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SalvageText.h"

namespace botdeck::domain {

namespace {

/// How every server begins an update. The quotes within a JSON string are escaped, so inside one this never
/// stands.
constexpr QByteArrayView quotedUpdateId("\"update_id\"");

} // namespace

bool SalvageText::skipBrackets()
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

bool SalvageText::skipValue()
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

bool SalvageText::seesUpdate() const
{
    SalvageText ahead = *this;
    ahead.step();
    ahead.skipSpace();
    return ahead.m_text.sliced(ahead.m_at).startsWith(quotedUpdateId);
}

qsizetype SalvageText::commaInString(qsizetype from) const
{
    qsizetype at = m_at - 1;
    if (!m_text.sliced(at).startsWith(quotedUpdateId))
        return -1;
    for (const char wanted : {'{', ','}) {
        do {
            --at;
        } while (at > from && isSpace(m_text[at]));
        if (at <= from || m_text[at] != wanted)
            return -1;
    }
    return at;
}

} // namespace botdeck::domain
