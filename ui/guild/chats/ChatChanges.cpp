// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatChanges.h"

#include "core/Id.h"
#include "models/SafeText.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/guild/credits/CountedField.h"
#include "ui/guild/LineTip.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/TimeTexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::ChatChange;
using domain::MessageAction;
using domain::SendingPhase;

constexpr int changesMargin = 12;
constexpr int changesGap = 14;
constexpr qsizetype chatNameLetters = 60;

bool isWholeNumber(const QLineEdit &field)
{
    return core::Id::fromText(field.text().trimmed()).has_value();
}

} // namespace

ChatChanges::ChatChanges(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new look::Sentence(theme, this))
    , m_title(new CountedField(CountedField::Shape::Line, "chatTitleField", theme, this))
    , m_description(new CountedField(CountedField::Shape::Lines, "chatDescriptionField", theme, this))
    , m_messageLabel(new QLabel(this))
    , m_message(new QLineEdit(this))
    , m_pin(new QPushButton(this))
    , m_unpin(new QPushButton(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_remove(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("chatChanges"));
    build();
    connectParts();
    retranslate();
}

void ChatChanges::build()
{
    m_note->setObjectName(QStringLiteral("chatChangesNote"));
    m_message->setObjectName(QStringLiteral("chatMessageId"));
    m_pin->setObjectName(QStringLiteral("pinMessage"));
    m_unpin->setObjectName(QStringLiteral("unpinMessage"));
    m_user->setObjectName(QStringLiteral("removedUserId"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    m_leave->setObjectName(QStringLiteral("leaveChat"));
    m_messageLabel->setBuddy(m_message);
    m_userLabel->setBuddy(m_user);
    const auto line = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.px(changesMargin) / 2);
        for (QWidget *part : parts)
            row->addWidget(part, qobject_cast<QLineEdit *>(part) != nullptr ? 1 : 0);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    const int margin = m_theme.px(changesMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_theme.px(changesGap));
    column->addWidget(m_note);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addLayout(line({m_messageLabel, m_message, m_pin, m_unpin}));
    column->addLayout(line({m_userLabel, m_user, m_remove}));
    column->addWidget(m_leave, 0, Qt::AlignLeft);
    column->addStretch(1);
    setFocusProxy(m_title);
}

void ChatChanges::connectParts()
{
    connect(m_title, &CountedField::saveAsked, this, [this](const QString &text) {
        Q_EMIT orderAsked(change(ChatChange::Kind::Title, text));
    });
    connect(m_description, &CountedField::saveAsked, this, [this](const QString &text) {
        Q_EMIT orderAsked(change(ChatChange::Kind::Description, text));
    });
    connect(m_pin, &QPushButton::clicked, this, [this] { askPin(MessageAction::Kind::Pin); });
    connect(m_unpin, &QPushButton::clicked, this, [this] { askPin(MessageAction::Kind::Unpin); });
    connect(m_remove, &QPushButton::clicked, this, &ChatChanges::askRemove);
    connect(m_leave, &QPushButton::clicked, this, &ChatChanges::askLeave);
    connect(m_message, &QLineEdit::textChanged, this, &ChatChanges::refresh);
    connect(m_user, &QLineEdit::textChanged, this, &ChatChanges::refresh);
}

void ChatChanges::setAbilities(const domain::ChatAbilities &abilities)
{
    m_abilities = abilities;
    m_title->setLimit({domain::LengthUnit::Characters, 1, abilities.longestTitle});
    m_description->setLimit({domain::LengthUnit::Characters, 0, abilities.longestDescription});
    refresh();
}

void ChatChanges::setReadOnly(const QString &why)
{
    m_readOnly = why;
    refresh();
}

void ChatChanges::setDetails(const std::optional<domain::ChatDetails> &details)
{
    const QString before = m_details ? m_details->facts.chatId : QString();
    m_details = details;
    const bool isAnother = !details || details->facts.chatId != before;
    m_title->setSaved(details ? details->facts.title : QString(), isAnother);
    m_description->setSaved(details ? details->description : QString(), isAnother);
    if (isAnother) {
        m_message->clear();
        m_user->clear();
    }
    refresh();
}

void ChatChanges::setMember(const std::optional<domain::ChatMember> &member)
{
    m_member = member;
    if (member)
        m_user->setText(member->userId);
}

void ChatChanges::setSending(const std::optional<domain::SendingState> &state)
{
    m_sending = state;
    refresh();
}

bool ChatChanges::isBusy() const
{
    return m_sending && !domain::isOver(m_sending->phase);
}

/// With one person there is nothing to change but what is pinned.
bool ChatChanges::isGroup() const
{
    return m_details && m_details->facts.type != u"private";
}

QString ChatChanges::chatName() const
{
    const domain::ChatFacts &facts = m_details->facts;
    return models::oneLine(facts.title.isEmpty() ? facts.chatId : facts.title, chatNameLetters);
}

/// The name behind an id, where somebody told it.
QString ChatChanges::nameOf(const QString &userId) const
{
    if (m_member && m_member->userId == userId)
        return personName(*m_member);
    const QList<domain::ChatMember> known = m_details->administrators.value_or(QList<domain::ChatMember>());
    const auto person = std::ranges::find(known, userId, &domain::ChatMember::userId);
    return person == known.end() ? QString() : personName(*person);
}

domain::SendingOrder ChatChanges::change(ChatChange::Kind kind, const QString &text) const
{
    const domain::ChatFacts &facts = m_details->facts;
    return {ChatChange{kind, facts.chatId, facts.type, facts.username, text}};
}

void ChatChanges::askPin(MessageAction::Kind kind)
{
    const domain::ChatFacts &facts = m_details->facts;
    const QString message = m_message->text().trimmed();
    Q_EMIT orderAsked({MessageAction{kind, facts.chatId, facts.type, facts.username, message}});
}

void ChatChanges::askRemove()
{
    const QString userId = m_user->text().trimmed();
    const QString name = nameOf(userId);
    //: a member: %1 is the name, %2 the id
    const QString who = name.isEmpty() ? userId : tr("%1 (%2)").arg(name, userId);
    widgets::askFirst(
        {"removeMemberQuestion", tr("Remove member"),
         //: %1 is a member, %2 the name of a chat
         tr("Remove %1 from “%2”?").arg(who, chatName()),
         tr("They are put out at once. The server may keep them from coming back."), tr("&Remove member")},
        *this, [this, order = change(ChatChange::Kind::RemoveMember, userId)] { Q_EMIT orderAsked(order); });
}

void ChatChanges::askLeave()
{
    widgets::askFirst(
        {"leaveChatQuestion", tr("Leave chat"),
         //: %1 is the name of a chat
         tr("Shall the bot leave “%1”?").arg(chatName()),
         tr("It cannot come back by itself: somebody has to add it again."), tr("&Leave chat")},
        *this, [this, order = change(ChatChange::Kind::Leave, {})] { Q_EMIT orderAsked(order); });
}

void ChatChanges::refresh()
{
    const bool isLocked = !m_details || isBusy() || !m_readOnly.isEmpty();
    for (CountedField *field : {m_title, m_description})
        field->setLocked(isLocked, m_readOnly);
    m_title->setVisible(isGroup() && m_abilities.longestTitle > 0);
    m_description->setVisible(isGroup() && m_abilities.longestDescription > 0);
    const bool hasMessage = isWholeNumber(*m_message);
    m_pin->setEnabled(!isLocked && hasMessage);
    m_unpin->setEnabled(!isLocked && (hasMessage || !m_abilities.unpinsByNumber));
    m_remove->setEnabled(!isLocked && isWholeNumber(*m_user));
    m_leave->setEnabled(!isLocked);
    m_messageLabel->setVisible(m_abilities.canPin || m_abilities.unpinsByNumber);
    m_message->setVisible(m_messageLabel->isVisibleTo(this));
    m_pin->setVisible(m_abilities.canPin);
    m_unpin->setVisible(m_abilities.canUnpin);
    for (QWidget *part : std::initializer_list<QWidget *>{m_userLabel, m_user, m_remove})
        part->setVisible(isGroup() && m_abilities.canRemoveMembers);
    m_leave->setVisible(isGroup() && m_abilities.canLeave);
    for (QPushButton *button : {m_pin, m_unpin, m_remove, m_leave})
        button->setToolTip(lineTip({m_readOnly}));
    tellSending();
}

void ChatChanges::tellSending()
{
    if (!m_sending) {
        m_note->say(m_readOnly, look::Tone::Warning);
        return;
    }
    switch (m_sending->phase) {
    case SendingPhase::Sent:
        m_note->say(tr("Done."), look::Tone::Ok);
        break;
    case SendingPhase::Failed:
        m_note->say(widgets::translated(m_sending->trouble), look::Tone::Error);
        break;
    case SendingPhase::Unknown:
    case SendingPhase::Cancelled:
        m_note->say(widgets::translated(m_sending->trouble), look::Tone::Warning);
        break;
    case SendingPhase::Waiting:
        //: %1 is a duration
        m_note->say(tr("The server asked to wait: %1 to go.")
                        .arg(widgets::durationWords(std::chrono::milliseconds(m_sending->waitMs))));
        break;
    default:
        m_note->say(tr("It is on its way…"));
    }
}

void ChatChanges::retranslate()
{
    m_title->setWords(tr("Title"), tr("Save title"));
    m_description->setWords(tr("Description"), tr("Save description"));
    m_messageLabel->setText(tr("Message id"));
    m_message->setPlaceholderText(tr("A whole number"));
    m_pin->setText(tr("Pin message"));
    m_unpin->setText(tr("Unpin message"));
    m_userLabel->setText(tr("User id"));
    m_user->setPlaceholderText(tr("A whole number"));
    m_remove->setText(tr("Remove member…"));
    m_leave->setText(tr("Leave chat…"));
    refresh();
}

void ChatChanges::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatChanges.cpp"
