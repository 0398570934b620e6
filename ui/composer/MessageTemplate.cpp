// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/MessageTemplate.h"

#include "domain/JsonRecord.h"

#include <QRegularExpression>

namespace botdeck::ui::composer {

namespace {

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\{\{([\w][\w .-]{0,60})\}\})"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString inJson(const QString &value)
{
    const QString quoted = QString::fromUtf8(domain::quotedJson(value));
    return quoted.sliced(1, quoted.size() - 2);
}

/// Rich text and cards are JSON, often with a JSON text in one of its strings: the quotes around tell how
/// deep, "\"" being one deeper.
QString inJsonAt(QStringView before, const QString &value)
{
    const qsizetype quote = before.lastIndexOf(u'"');
    qsizetype backslashes = 0;
    while (backslashes < quote && before.at(quote - backslashes - 1) == u'\\')
        ++backslashes;
    QString written = inJson(value);
    for (; backslashes > 0; backslashes /= 2)
        written = inJson(written);
    return written;
}

} // namespace

QStringList variablesOf(const QString &source)
{
    QStringList names;
    auto matches = variablePattern().globalMatch(source);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

QString filledTemplate(const MessageTemplate &used, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    auto matches = variablePattern().globalMatch(used.source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(used.source).first(match.capturedStart());
        filled += before.sliced(at);
        const QString value = values.value(match.captured(1));
        filled += used.dialect == domain::Dialect::FanbookRichText
                      ? inJsonAt(before, value)
                      : domain::writeMarkdown(used.dialect, {value}).source;
        at = match.capturedEnd();
    }
    filled += QStringView(used.source).sliced(at);
    return filled;
}

} // namespace botdeck::ui::composer
