// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/BotKey.h"
#include "ui/passport/PassportValues.h"
#include "ui/shell/Desk.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace botdeck::services {
struct PassportReading;
}

namespace botdeck::ui::shell {

/// The callbacks of the profile's inbox as the window shows them: with what was made of each here.
class PassportCallbacks final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit PassportCallbacks(const Desk &desk, QObject *parent = nullptr);

    /// Those of a bot; oldest first.
    [[nodiscard]] QList<passport::ShownCallback> shown(const domain::BotKey &bot) const;
    /// Empty where it is not there any more.
    [[nodiscard]] QString address(quint64 number) const;
    /// Where the inbox listens, as a link would have it; empty: it does not.
    [[nodiscard]] QString listening() const;
    void setListening(const QString &address) { m_listening = address; }
    /// What became of whichever callbacks have this address.
    void note(const QString &address, const services::PassportReading &reading);

Q_SIGNALS:
    void changed();
    void said(const QString &words);

private:
    struct Finding
    {
        passport::CallbackState state = passport::CallbackState::Unread;
        core::Phrase words = {};
        bool isStale = false;
    };

    const Desk &m_desk;
    QString m_listening;
    QHash<quint64, Finding> m_findings;
};

} // namespace botdeck::ui::shell
