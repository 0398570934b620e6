// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/botedit/ProxyFields.h"

#include <QUrl>

#include <array>

class QPlainTextEdit;

namespace botdeck::platform {
class Platform;
}

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::botedit {

class ColourChoice;

/// What adding and editing a bot have in common beyond its name: path, proxy, notes, colour, marks.
class BotFields final : public QWidget
{
    Q_OBJECT

public:
    BotFields(
        const look::Theme &theme, core::Clock &clock, ProxyFields::Saved saved, QWidget *parent = nullptr);

    /// The platform's own path form is shown where none is typed.
    void setPlatform(const platform::Platform &platform);
    /// Whether plain HTTP is a question at all.
    void setServer(const QUrl &server);
    void setProfile(const domain::BotProfile &profile);
    /// Puts what the fields say into the profile; the rest of it stays.
    void putInto(domain::BotProfile &profile) const;
    /// What putInto() put into one, into another.
    static void copy(const domain::BotProfile &from, domain::BotProfile &to);
    [[nodiscard]] ProxyFields &proxy() { return *m_proxy; }
    [[nodiscard]] const ProxyFields &proxy() const { return *m_proxy; }
    [[nodiscard]] bool isWatchOnly() const;
    /// For alignLabels().
    [[nodiscard]] QFormLayout &form() { return *m_form; }

Q_SIGNALS:
    /// How the bot is reached, or whether it is only watched: what a check said no longer holds.
    void routeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const look::Theme &theme);
    void retranslate();

    static constexpr size_t markCount = 4;

    QFormLayout *m_form = nullptr;
    QLineEdit *m_path;
    ProxyFields *m_proxy;
    ColourChoice *m_colour;
    QPlainTextEdit *m_notes;
    std::array<QCheckBox *, markCount> m_marks{};
    look::Sentence *m_plainHint = nullptr;
    bool m_asksPlainHttp = false;
};

} // namespace botdeck::ui::botedit
