// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QList>
#include <QPushButton>

#include <optional>

class QMenu;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// A guild of the bot that is kept in the profile.
struct GuildChoice
{
    core::Id id;
    QString name = {};
    /// Wall time in ms since 1970; 0: not known.
    qint64 readMs = 0;
    bool isWhole = true;
    /// Why it cannot be loaded, in a sentence; empty where it can. It can be read anew all the same.
    QString damage = {};
};

/// Which guild is open, and below it a menu of those that are kept.
class GuildChooser final : public QPushButton
{
    Q_OBJECT

public:
    /// Both outlive it.
    GuildChooser(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    void setChoices(const QList<GuildChoice> &choices);
    /// None: no guild is open. It need not be among the choices.
    void setCurrent(std::optional<core::Id> current, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the operator; the one that is open too.
    void guildChosen(botdeck::core::Id guild);
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    [[nodiscard]] QString readWords(const GuildChoice &choice) const;
    void paintFrame(QPainter &painter) const;
    void paintWords(QPainter &painter, const QRect &room) const;
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    core::Clock &m_clock;
    QMenu *m_menu;
    QList<GuildChoice> m_choices;
    std::optional<core::Id> m_current;
    QString m_name;
};

} // namespace botdeck::ui::guild
