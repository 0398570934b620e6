// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterBytes.h"

#include "domain/filter/FilterScanner.h"

namespace botdeck::ui::monitor {

namespace {

constexpr const char *filtersFirstLine = "botdeck-filters 1";
/// Behind a filter that notifies.
const QString notifyWord = QStringLiteral(" notify");
constexpr qsizetype mostFilterBytes = qsizetype(64) * 1024;

bool isString(const domain::FilterToken &piece)
{
    return piece.type == domain::FilterToken::Type::Word && piece.quoted && !piece.fault &&
           !piece.text.isEmpty();
}

} // namespace

QByteArray filterBytes(const QList<SavedFilter> &filters)
{
    QByteArray bytes = filtersFirstLine;
    for (const SavedFilter &filter : filters) {
        const QString line = u'\n' + domain::quotedText(filter.name) + u' ' +
                             domain::quotedText(filter.text) + (filter.notifies ? notifyWord : QString());
        // Better some than none: what is too long is not kept at all.
        if (bytes.size() + line.toUtf8().size() <= mostFilterBytes)
            bytes += line.toUtf8();
    }
    return bytes;
}

QList<SavedFilter> filtersFromBytes(const QByteArray &bytes)
{
    const QByteArrayList lines = bytes.split('\n');
    if (bytes.size() > mostFilterBytes || lines.front() != filtersFirstLine)
        return {};
    QList<SavedFilter> filters;
    for (const QByteArray &line : lines.sliced(1)) {
        const std::vector<domain::FilterToken> pieces = domain::scanFilter(QString::fromUtf8(line));
        const bool notifies =
            pieces.size() == 3 && !pieces[2].quoted && pieces[2].text == notifyWord.trimmed();
        if ((pieces.size() != 2 && !notifies) || !isString(pieces[0]) || !isString(pieces[1]))
            return {};
        filters.append({pieces[0].text, pieces[1].text, notifies});
    }
    return filters;
}

} // namespace botdeck::ui::monitor
