// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "ui/passport/PassportValues.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::services {
class PassportKeyJob;
}
namespace botdeck::ui::passport {
class KeysPane;
class PublishWidget;
} // namespace botdeck::ui::passport

namespace botdeck::ui::shell {

class PassportMaking;

/// Joins what shows passport keys with what keeps them.
class PassportKeyring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit PassportKeyring(const Parts &parts, QObject *parent = nullptr);

    /// Whose current key is meant.
    void setBot(const std::optional<domain::BotKey> &bot);
    [[nodiscard]] QList<passport::ShownKey> keys() const;
    /// None where there is none of that name.
    [[nodiscard]] std::optional<passport::ShownKey> key(const QString &name) const;
    /// Why no key can be changed, in the window's language; empty: it can.
    [[nodiscard]] QString lock() const;

    void attach(passport::KeysPane &pane);
    void attach(passport::PublishWidget &publishing);
    [[nodiscard]] PassportMaking &making() { return *m_making; }
    /// That the bot uses it from now on.
    void setCurrent(const QString &key);
    /// The same for a bot that uses none yet: its first key is what it uses.
    void adopt(const QString &key);

Q_SIGNALS:
    /// The keys, or which is current.
    void changed();
    void publishAsked(const QString &key);
    void said(const QString &words);
    void done(const QString &words);

private:
    void sayFailure(services::PassportKeyJob *job);
    void copyPublic(const QString &name);
    void savePublic(const QString &name);
    void exportKey(const QString &name);
    void askRemoval(const QString &key);
    void setHandedOver(const QString &key, bool handedOver);

    const Parts m_parts;
    std::optional<domain::BotKey> m_bot;
    PassportMaking *m_making;
};

} // namespace botdeck::ui::shell
