// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardLines.h"

#include "domain/UpdateDecoder.h"

#include <array>

namespace botdeck::test {

namespace {

QString line(const QByteArray &section, const domain::CardField &field)
{
    QString text = QString::fromLatin1(section) + u'/' + QString(field.depth, u'>') +
                   QString::fromLatin1(field.words) + u'=' + field.value;
    if (!field.aside.isEmpty())
        text += QStringLiteral(" (%1)").arg(field.aside);
    if (field.amount != 0)
        text += QStringLiteral(" #%1").arg(field.amount);
    return text;
}

} // namespace

domain::UpdateCard cardOf(const QByteArray &json)
{
    return domain::readCard(domain::decodeUpdate(json));
}

QStringList linesOf(const domain::UpdateCard &card)
{
    QStringList lines;
    for (const domain::CardSection &section : card.sections) {
        for (const domain::CardField &field : section.fields)
            lines += line(section.words, field);
    }
    return lines;
}

QStringList unknownOf(const domain::UpdateCard &card)
{
    static constexpr std::array<const char *, 4> whys{"", " !shape", " !repeated", " !deep"};
    QStringList lines;
    for (const domain::UnknownField &field : card.unknown)
        lines += field.path + QStringLiteral(": ") + field.value + QLatin1String(whys.at(size_t(field.why)));
    return lines;
}

QStringList spansOf(const domain::CardText &text)
{
    QStringList lines;
    for (const domain::TextSpan &span : text.spans) {
        lines += QStringLiteral("%1 %2+%3").arg(span.type).arg(span.offset).arg(span.length);
        if (!span.target.isEmpty())
            lines.last() += QStringLiteral(" to ") + span.target;
    }
    return lines;
}

} // namespace botdeck::test
