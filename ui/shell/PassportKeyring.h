// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "services/PassportKeyJob.h"
#include "ui/passport/KeyWidget.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace botdeck::ui::passport {
class KeysPane;
class PublishWidget;
} // namespace botdeck::ui::passport

namespace botdeck::ui::shell {

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
    /// Keys that are made there; one at a time.
    void attach(passport::KeyWidget &making);
    /// A dialog for a new key.
    void open(passport::KeyWidget::Way way);
    /// That a bot uses it from now on.
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// The keys, or which is current.
    void changed();
    void publishAsked(const QString &key);
    void said(const QString &words);
    void done(const QString &words);

private:
    void make(passport::KeyWidget &making, const QString &name, int bits);
    void import(passport::KeyWidget &making, const passport::ImportWish &wish);
    void importText(passport::KeyWidget &making, const passport::ImportWish &wish);
    void withPlace(passport::KeyWidget &making, const std::function<void()> &then);
    void follow(passport::KeyWidget &making, services::PassportKeyJob *job);
    void sayFailure(services::PassportKeyJob *job);
    void copyPublic(const QString &key);
    void savePublic(const QString &key);
    void exportKey(const QString &key);
    void askRemoval(const QString &key);
    void setHandedOver(const QString &key, bool handedOver);
    [[nodiscard]] QString suggestedName() const;

    const Parts m_parts;
    std::optional<domain::BotKey> m_bot;
    QPointer<services::PassportKeyJob> m_making;
    /// Grows with everything that is begun or given up: an older one's file means nothing.
    quint64 m_turn = 0;
};

} // namespace botdeck::ui::shell
