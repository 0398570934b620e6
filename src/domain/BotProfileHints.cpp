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

QList<BotHint> tokenHints(const core::Secret &token, const BotShapes &shapes)
{
    const QByteArrayView bytes = token.reveal();
    if (bytes.isEmpty())
        return {};
    if (std::any_of(bytes.begin(), bytes.end(), isBlank))
        return {BotHint{BotHint::Kind::TokenHasBlank, {}}};
    QString text = QString::fromLatin1(bytes);
    const bool usual = matches(shapes.tokenPattern, text);
    core::wipeMemory(text.data(), size_t(text.size()) * sizeof(QChar));
    if (usual)
        return {};
    return {BotHint{BotHint::Kind::TokenUnusual, {shapes.platform, shapes.tokenExample}}};
}

QList<BotHint> usernameHints(const QString &username, const BotShapes &shapes)
{
    const QString name = username.startsWith(u'@') ? username.mid(1) : username;
    if (name.isEmpty())
        return {};
    QList<BotHint> hints;
    const qsizetype length = name.toUcs4().size();
    if (shapes.usernameMaximum > 0 && (length < shapes.usernameMinimum || length > shapes.usernameMaximum)) {
        hints += BotHint{
            BotHint::Kind::UsernameLength,
            {shapes.platform, QString::number(shapes.usernameMinimum),
             QString::number(shapes.usernameMaximum), QString::number(length)}};
    }
    if (!matches(shapes.usernamePattern, name))
        hints += BotHint{BotHint::Kind::UsernameCharacters, {shapes.platform}};
    if (!name.endsWith(shapes.usernameSuffix, Qt::CaseInsensitive))
        hints += BotHint{BotHint::Kind::UsernameEnding, {shapes.platform, shapes.usernameSuffix}};
    return hints;
}

} // namespace botdeck::domain
