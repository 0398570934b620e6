// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotProfileHints.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::domain {

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch();
}

bool isBlank(char c)
{
    return uchar(c) <= 0x20 || c == 0x7f;
}

} // namespace

QStringList tokenHints(const core::Secret &token, const BotShapes &shapes)
{
    const QByteArrayView bytes = token.reveal();
    if (bytes.isEmpty())
        return {};
    if (std::any_of(bytes.begin(), bytes.end(), isBlank)) {
        return {QStringLiteral("The token holds a space, a line break or a control character. Copy it again, "
                               "without what stands "
                               "around it.")};
    }
    QString text = QString::fromLatin1(bytes);
    const bool usual = matches(shapes.tokenPattern, text);
    core::wipeMemory(text.data(), size_t(text.size()) * sizeof(QChar));
    if (usual)
        return {};
    return {
        QStringLiteral(
            "Tokens of %1 usually look like this: %2. This one does not; look whether it was copied whole "
            "and belongs to this platform. It can be saved and checked as it is.")
            .arg(shapes.platform, shapes.tokenExample)};
}

QStringList usernameHints(const QString &username, const BotShapes &shapes)
{
    const QString name = username.startsWith(u'@') ? username.mid(1) : username;
    if (name.isEmpty())
        return {};
    QStringList hints;
    const qsizetype length = name.toUcs4().size();
    if (shapes.usernameMaximum > 0 && (length < shapes.usernameMinimum || length > shapes.usernameMaximum)) {
        hints += QStringLiteral("User names of %1 have %2 to %3 characters; this one has %4.")
                     .arg(shapes.platform)
                     .arg(shapes.usernameMinimum)
                     .arg(shapes.usernameMaximum)
                     .arg(length);
    }
    if (!matches(shapes.usernamePattern, name)) {
        hints += QStringLiteral("User names of %1 consist of letters a to z, digits and underscores.")
                     .arg(shapes.platform);
    }
    if (!name.endsWith(shapes.usernameSuffix, Qt::CaseInsensitive)) {
        hints += QStringLiteral("User names of bots on %1 end with \"%2\".")
                     .arg(shapes.platform, shapes.usernameSuffix);
    }
    return hints;
}

} // namespace botdeck::domain
