// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/botedit/BotParts.h"
#include "ui/widgets/Sheet.h"

namespace botdeck::ui::botedit {

/// A sheet that now and then needs the place where tokens are kept. That may take a minute, while a keychain
/// asks for its password or does nothing at all: the sheet says that it is waited for.
class BotSheet : public widgets::Sheet
{
    Q_OBJECT

public:
    BotSheet(const BotParts &parts, QWidget *parent);

protected:
    [[nodiscard]] const BotParts &parts() const { return m_parts; }
    /// Goes on once the place can be used; where it is not opened the note says `closed`. Whoever closes the
    /// sheet meanwhile has changed his mind.
    void whenOpen(const std::function<void()> &go, const QString &closed);
    /// For what the sheet is busy with now, or waits for, and asks that place: says so after a moment.
    void sayIfSlow();

private:
    const BotParts m_parts;
};

} // namespace botdeck::ui::botedit
