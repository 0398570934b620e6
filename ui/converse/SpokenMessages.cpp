// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/SpokenMessages.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/RowDelegate.h"

namespace botdeck::ui::converse {

namespace {

constexpr qsizetype spokenUnits = 1'000;

QString stateWords(domain::MessageState state)
{
    switch (state) {
    case domain::MessageState::Sent:
        return SpokenMessages::tr("sent");
    case domain::MessageState::Failed:
        return SpokenMessages::tr("failed");
    case domain::MessageState::Unknown:
        return SpokenMessages::tr("outcome unknown");
    case domain::MessageState::Received:
    case domain::MessageState::Sending:
        return {};
    }
    return {};
}

QString spoken(const domain::ChatMessage &message, const FormNames &names, qint64 nowMs)
{
    if (!message.service.isEmpty())
        return quietLine(message);
    QStringList parts{message.isOwn ? SpokenMessages::tr("You") : models::oneLine(message.fromName, 80)};
    for (const domain::MessageMedia &media : message.media)
        parts += {mediaLook(media.kind).name, models::oneLine(media.fileName, 120)};
    parts +=
        {models::oneLine(names.shownIn(message.text), spokenUnits), metaLine(message),
         stateWords(message.state)};
    int buttons = 0;
    for (const domain::KeyboardRow &row : message.keyboard.rows)
        buttons += int(row.size());
    if (buttons > 0)
        parts += SpokenMessages::tr("%n button(s)", nullptr, buttons);
    for (const domain::ButtonPress &press : message.presses) {
        if (!press.isAnswered)
            parts += pressWords(press, nowMs);
    }
    parts += troubleWords(message);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

SpokenMessages::SpokenMessages(const core::Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QVariant SpokenMessages::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spoken(messageAt(index), m_names, m_clock.wallMs());
    return QIdentityProxyModel::data(index, role);
}

} // namespace botdeck::ui::converse

#include "moc_SpokenMessages.cpp"
