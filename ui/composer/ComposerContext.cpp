// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a composer's text is: something new, a reply, an edit, or what was sent before.
#include "domain/conversation/FanbookContent.h"
#include "ui/composer/Attachments.h"
#include "ui/composer/Composer.h"
#include "ui/composer/ContextLine.h"
#include "ui/composer/EditorFrame.h"
#include "ui/composer/OptionsLine.h"
#include "ui/composer/SourceEdit.h"

#include <algorithm>
#include <utility>

namespace botdeck::ui::composer {

namespace {

/// The first format that holds all of the text, beginning with the one that is used now.
domain::Dialect dialectFor(
    const domain::FormattedText &text, domain::Dialect now, const QList<platform::MessageFormat> &formats)
{
    const auto holds = [&text](domain::Dialect dialect) {
        const domain::WrittenText written = domain::writeMarkdown(dialect, text);
        return written.lost.isEmpty() && !written.losesText;
    };
    if (holds(now))
        return now;
    const auto found = std::find_if(
        formats.begin(), formats.end(), [&holds](const auto &format) { return holds(format.dialect); });
    return found == formats.end() ? now : found->dialect;
}

struct WrittenAgain
{
    domain::Dialect dialect;
    QString source;
};

/// The texts on a card are no card: that is what it was sent as.
WrittenAgain writtenAgain(
    const domain::ChatMessage &message, domain::Dialect now, const QList<platform::MessageFormat> &formats)
{
    if (!message.media.isEmpty() && message.media.first().kind == domain::cardKind)
        return {domain::Dialect::FanbookRichText, message.media.first().fileId};
    const domain::Dialect dialect = dialectFor(message.text, now, formats);
    return {dialect, domain::writeMarkdown(dialect, message.text).source};
}

} // namespace

void Composer::setReply(const domain::ChatMessage &message)
{
    endContext();
    m_replyToId = message.messageId;
    m_context->showReply(message.fromName, message.text.text);
    m_editor->setFocus();
}

void Composer::setEdit(const domain::ChatMessage &message)
{
    endContext();
    m_aside = m_editor->source().source();
    m_asideKeyboard = m_keyboard;
    m_asideDialect = m_dialect;
    m_editId = message.messageId;
    m_context->showEdit(message.text.text);
    const WrittenAgain written = writtenAgain(message, m_dialect, m_rules.formats);
    takeFormat(written.dialect);
    putText(written.source);
    setKeyboard(
        message.keyboard.rows.isEmpty() ? std::optional<domain::Keyboard>()
                                        : std::optional(message.keyboard));
    m_editor->setFocus();
}

void Composer::useAgain(const domain::ChatMessage &message)
{
    endContext();
    const WrittenAgain written = writtenAgain(message, m_dialect, m_rules.formats);
    if (written.dialect != m_dialect)
        takeFormat(written.dialect);
    replaceText(written.source);
    if (!message.keyboard.rows.isEmpty())
        setKeyboard(message.keyboard);
    m_editor->setFocus();
}

void Composer::endContext()
{
    m_context->hide();
    m_replyToId.clear();
    if (!std::exchange(m_editId, {}).isEmpty()) {
        takeFormat(m_asideDialect);
        putText(std::exchange(m_aside, {}));
        setKeyboard(std::exchange(m_asideKeyboard, {}));
    }
    refresh();
}

void Composer::clear()
{
    if (!m_editId.isEmpty()) {
        endContext();
        return;
    }
    const bool wasWritten = !m_editor->source().document()->isEmpty();
    endContext();
    reset();
    if (wasWritten)
        Q_EMIT draftChanged({});
}

void Composer::reset()
{
    m_attachments->clear();
    m_options->clear();
    setKeyboard({});
    putText({});
}

} // namespace botdeck::ui::composer
