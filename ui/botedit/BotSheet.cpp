// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/BotSheet.h"

#include "ui/botedit/SaveWords.h"
#include "ui/look/Sentence.h"

#include <QPointer>

namespace botdeck::ui::botedit {

BotSheet::BotSheet(const BotParts &parts, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
{
}

void BotSheet::whenOpen(const std::function<void()> &go, const QString &closed)
{
    setWaiting(secretsAwaitedWords());
    m_parts.openSecrets(this, [self = QPointer(this), go, closed](bool usable) {
        if (!self || !self->isWaiting())
            return;
        self->endBusy();
        if (usable)
            go();
        else
            self->note().say(closed, look::Tone::Warning);
    });
}

void BotSheet::sayIfSlow()
{
    m_parts.clock.after(secretsPatience, this, [this] {
        if (isBusy() || isWaiting())
            note().say(secretsAwaitedWords());
    });
}

} // namespace botdeck::ui::botedit

#include "moc_BotSheet.cpp"
