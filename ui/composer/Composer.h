// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "domain/conversation/SendingOrder.h"
#include "platform/MessageRules.h"
#include "services/CopyAs.h"
#include "ui/composer/Mentions.h"
#include "ui/composer/MessageTemplate.h"
#include "ui/look/StateMark.h"

#include <QWidget>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

class Attachments;
class ComposerTools;
class ContextLine;
class EditorFrame;
class OptionsLine;
class SendRow;
class SourceHighlighter;
class TemplateMenu;
class TextCheck;

/// Where a message is written, looked at and checked before it is sent. Sends nothing itself: sendAsked()
/// hands over what should be, and clear() says that it was taken.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const look::Theme &theme, QWidget *parent = nullptr);
    ~Composer() override;

    /// The chat that is written to: an empty id means none. Ends a reply and an edit, takes attachments and
    /// keyboard away; the text is setDraft()'s matter.
    void setTarget(
        const platform::Platform &platform, const QString &chatId, const QString &chatType,
        const QString &title);
    /// What is known of that chat by now: it may be opened before it is listed.
    void setChatFacts(const QString &chatType, const QString &title);
    /// Says no draftChanged().
    void setDraft(const QString &source);
    /// What is written; while a message is edited, what was written before.
    [[nodiscard]] QString draft() const;
    /// As one of the target's; others are passed over. The text stays as it is.
    void setDialect(domain::Dialect dialect);
    [[nodiscard]] domain::Dialect dialect() const { return m_dialect; }
    void setReply(const domain::ChatMessage &message);
    /// What was written comes back when the edit ends.
    void setEdit(const domain::ChatMessage &message);
    /// Text and keyboard of a message once more, as one step that can be undone; an edit ends.
    void useAgain(const domain::ChatMessage &message);
    void setKeyboard(const std::optional<domain::Keyboard> &keyboard);
    [[nodiscard]] const std::optional<domain::Keyboard> &keyboard() const { return m_keyboard; }
    /// `why` is said where it is not.
    void setSendingAllowed(bool allowed, const QString &why = {});
    /// Who can be mentioned in this chat.
    void setMembers(const QList<Member> &members);
    /// Those of the target's platform.
    void setTemplates(const QList<MessageTemplate> &templates);
    /// The message was taken: an edit ends, else everything is empty.
    void clear();

Q_SIGNALS:
    void draftChanged(const QString &source);
    void
    sendAsked(const botdeck::domain::OutgoingMessage &message, const botdeck::domain::SendOptions &options);
    /// What would be sent.
    void copyAsked(
        botdeck::services::MessageForm form, const botdeck::domain::OutgoingMessage &message,
        const botdeck::domain::SendOptions &options);
    /// The keyboard is to be made, or to be changed.
    void designerAsked();
    /// By the operator.
    void keyboardRemoved();
    /// The bot's last message is to be edited: setEdit() with it.
    void editLastAsked();
    void templatesChanged(
        botdeck::domain::PlatformId platform, const QList<botdeck::ui::composer::MessageTemplate> &templates);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectText();
    void textChanged();
    void checked();
    void showPreview();
    void refresh();
    void refreshNote();
    void remark(const QString &words);
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] domain::OutgoingMessage message() const;
    void send();
    void endContext();
    void reset();
    void changeFormat(domain::Dialect to);
    void takeFormat(domain::Dialect to);
    void insertTemplate(const MessageTemplate &filled);
    void replaceText(const QString &source);
    void putText(const QString &source);
    void attach();
    void retranslate();

    const look::Theme &m_theme;
    ContextLine *m_context;
    ComposerTools *m_tools;
    EditorFrame *m_editor;
    Attachments *m_attachments;
    OptionsLine *m_options;
    SendRow *m_row;
    SourceHighlighter *m_highlighter;
    TextCheck *m_check;
    TemplateMenu *m_templates;

    domain::PlatformId m_platform = domain::PlatformId::CloudChat;
    platform::MessageRules m_rules;
    QString m_chatId;
    QString m_chatType;
    QString m_title;
    domain::Dialect m_dialect = domain::Dialect::Plain;
    std::optional<domain::Keyboard> m_keyboard;
    QString m_replyToId;
    QString m_editId;
    /// What was written before an edit, and with what.
    QString m_aside;
    std::optional<domain::Keyboard> m_asideKeyboard;
    domain::Dialect m_asideDialect = domain::Dialect::Plain;
    QList<Member> m_members;
    bool m_isAllowed = true;
    QString m_whyNot;
    /// Said until the text changes.
    QString m_remark;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::composer
