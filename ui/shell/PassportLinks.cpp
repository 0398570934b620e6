// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportLinks.h"

#include "core/AtomicFile.h"
#include "services/PassportInbox.h"
#include "ui/shell/PassportFiles.h"

namespace botdeck::ui::shell {

using passport::LinkWidget;

namespace {

/// Pixels a square of a saved QR code.
constexpr int savedScale = 8;

core::Id botIdOf(const domain::BotKey &bot)
{
    return core::Id::fromText(bot.toString().section(u':', -1)).value_or(core::Id());
}

} // namespace

PassportLinks::PassportLinks(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    LinkWidget *widget = &parts.widget;
    widget->setBotId(botIdOf(parts.bot));
    connect(widget, &LinkWidget::copyAsked, this, [this](const QString &text) {
        giveOut();
        Q_EMIT copyAsked(text);
    });
    connect(widget, &LinkWidget::saveAsked, this, &PassportLinks::savePicture);
    connect(widget, &LinkWidget::buttonAsked, this, [this](const domain::KeyboardButton &button) {
        giveOut();
        Q_EMIT buttonAsked(button);
    });
}

void PassportLinks::giveOut()
{
    m_parts.desk.passportInbox.giveOut(m_parts.widget.state(), m_parts.bot);
}

void PassportLinks::savePicture(LinkWidget::Picture picture)
{
    giveOut();
    const bool isPng = picture == LinkWidget::Picture::Png;
    const auto write = [isPng, code = m_parts.widget.code()](const QString &path) {
        return core::writeWhole(path, isPng ? domain::qrPng(code, savedScale) : domain::qrSvg(code));
    };
    const QString fileName =
        isPng ? QStringLiteral("passport-link.png") : QStringLiteral("passport-link.svg");
    savePassportFile(
        {m_parts.window, m_parts.desk.background, tr("Save QR code"), fileName, write}, this,
        [this](const QString &words, bool /*isSaved*/) { Q_EMIT done(words); });
}

} // namespace botdeck::ui::shell

#include "moc_PassportLinks.cpp"
