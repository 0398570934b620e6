// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseCopies.h"

#include "platform/KeyboardRules.h"
#include "services/BackgroundWork.h"
#include "ui/composer/Composer.h"
#include "ui/designer/DesignerPane.h"
#include "ui/shell/ShownAddressOf.h"
#include "ui/widgets/PhraseWords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace botdeck::ui::shell {

ConverseCopies::ConverseCopies(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.composer, &composer::Composer::copyAsked, this, &ConverseCopies::copyMessage);
    connect(&parts.designer, &designer::DesignerPane::codeAsked, this, &ConverseCopies::copyKeyboard);
}

/// Its files are looked at on the way.
void ConverseCopies::copyMessage(
    services::MessageForm form, const domain::OutgoingMessage &message, const domain::SendOptions &options)
{
    const Desk &desk = m_parts.desk;
    const auto address = m_bot ? shownAddress(desk.registry, desk.platforms, m_bot->key) : std::nullopt;
    if (!address)
        return;
    desk.background.run(
        this,
        [form, message, options, address = *address, &platform = desk.platforms.at(m_bot->platform),
         copyAs = services::CopyAs(desk.redactor)] {
            return copyAs.message(form, message, options, address, platform);
        },
        [this](const core::Result<QByteArray> &copied) { put(copied); });
}

/// By the rules that the designer shows, whatever the bot's platform is.
void ConverseCopies::copyKeyboard(domain::CodeLanguage language, const domain::Keyboard &keyboard)
{
    const platform::Platform &platform = m_parts.desk.platforms.at(m_parts.designer.rules());
    const QString text = tr("What do you want to do?");
    put(services::CopyAs(m_parts.desk.redactor)
            .program(domain::keyboardCode(keyboard, language, platform::keyboardCall(platform), text)));
}

void ConverseCopies::put(const core::Result<QByteArray> &copied)
{
    if (!copied) {
        Q_EMIT said(widgets::translated(copied.error().detail));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*copied));
    Q_EMIT done(tr("Copied; no token is in it."));
}

} // namespace botdeck::ui::shell

#include "moc_ConverseCopies.cpp"
