// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/FanbookContent.h"

#include "domain/conversation/MessageMedia.h"
#include "domain/GatewayContent.h"
#include "domain/KindNames.h"
#include "domain/markdown/FanbookRichText.h"
#include "domain/messagecard/MessageCard.h"

#include <utility>

namespace botdeck::domain {

namespace {

FormattedText fanbookWords(const QString &text)
{
    return parseMarkdown(Dialect::FanbookText, text.left(CardText::maxText)).text;
}

/// The title stands above the text, in bold.
FormattedText withTitle(const QString &title, FormattedText text)
{
    if (title.isEmpty())
        return text;
    const qsizetype shift = title.size() + 1;
    for (TextEntity &entity : text.entities)
        entity.offset += shift;
    text.entities.prepend({EntityType::Bold, 0, title.size()});
    return normalised({title + u'\n' + text.text, std::move(text.entities)});
}

void readTyped(const QString &json, const JsonValue &content, ChatMessage &message)
{
    const QString type = content["type"].text();
    message.media = readContentMedia(content);
    if (!message.media.isEmpty())
        return;
    if (type == u"text") {
        message.text = fanbookWords(content["text"].text());
        return;
    }
    if (type == u"richText") {
        const FanbookRichText rich = readRichText(json);
        if (rich.content.faults.isEmpty()) {
            message.text = withTitle(rich.title.left(CardText::maxText), rich.content.text);
            return;
        }
    }
    if (type == cardKind) {
        const MessageCard card = readMessageCard(json);
        if (card.isReadable) {
            MessageMedia shown;
            shown.kind = cardKind;
            shown.fileId = json;
            message.media = {shown};
            message.text = fanbookWords(card.lines.join(u'\n'));
            return;
        }
    }
    const QLatin1StringView word = botApiWord(type);
    message.service = word.isEmpty() ? type.left(64) : QString(word);
    message.text.text = json.left(rawShown);
}

} // namespace

void readFanbookContent(const QString &content, ChatMessage &message)
{
    if (content.startsWith(u'{')) {
        const QByteArray bytes = content.toUtf8();
        const JsonText json(bytes);
        if (json.fault() == JsonFault::None && !plainText(json.root()["type"]).isEmpty()) {
            readTyped(content, json.root(), message);
            return;
        }
    }
    // Recalled and edited messages have been seen with what is no JSON.
    message.text = fanbookWords(content);
}

} // namespace botdeck::domain
