// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/keyboard/Keyboard.h"
#include "ui/passport/LinkWidget.h"
#include "ui/shell/Desk.h"

#include <QObject>

namespace botdeck::ui::shell {

/// The ways a link leaves the wizard: as text, picture or button. Its state is remembered whenever it does.
class PassportLinks final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        passport::LinkWidget &widget;
        domain::BotKey bot;
        QWidget &window;
    };

    explicit PassportLinks(const Parts &parts, QObject *parent = nullptr);

    /// The link as it stands leaves the program.
    void giveOut();

Q_SIGNALS:
    void buttonAsked(const botdeck::domain::KeyboardButton &button);
    void copyAsked(const QString &text);
    void done(const QString &words);

private:
    void savePicture(passport::LinkWidget::Picture picture);

    const Parts m_parts;
};

} // namespace botdeck::ui::shell
