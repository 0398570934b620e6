// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatLookup.h"

#include "core/Id.h"
#include "ui/guild/chats/ChatPeopleView.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace botdeck::ui::guild {

namespace {

constexpr int lookupMargin = 12;
constexpr int lookupGap = 8;

} // namespace

ChatLookup::ChatLookup(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_find(new QPushButton(this))
    , m_note(new look::Sentence(theme, this))
    , m_person(new ChatPeopleView(theme, this))
{
    m_field->setObjectName(QStringLiteral("chatMemberId"));
    m_find->setObjectName(QStringLiteral("findChatMember"));
    m_note->setObjectName(QStringLiteral("chatMemberNote"));
    m_person->setObjectName(QStringLiteral("chatMember"));
    m_label->setBuddy(m_field);
    const int margin = theme.px(lookupMargin);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin, margin, 0);
    line->setSpacing(theme.px(lookupGap));
    line->addWidget(m_label);
    line->addWidget(m_field, 1);
    line->addWidget(m_find);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(margin, 0, margin, 0);
    words->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(lookupGap));
    column->addLayout(line);
    column->addLayout(words);
    column->addWidget(m_person, 1);
    column->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &ChatLookup::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &ChatLookup::find);
    connect(m_find, &QPushButton::clicked, this, &ChatLookup::find);
    connect(m_person, &ChatPeopleView::copyAsked, this, &ChatLookup::copyAsked);
    setFocusProxy(m_field);
    retranslate();
}

void ChatLookup::setMember(const std::optional<domain::ChatMember> &member)
{
    m_member = member;
    m_person->setPeople(member ? QList{*member} : QList<domain::ChatMember>());
    refresh();
}

void ChatLookup::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void ChatLookup::find()
{
    const QString typed = m_field->text().trimmed();
    if (m_isBusy || typed.isEmpty())
        return;
    if (core::Id::fromText(typed))
        Q_EMIT memberAsked(typed);
    else
        m_note->say(
            tr("“%1” is no user's id: that is a whole number.").arg(typed.left(40)), look::Tone::Error);
}

void ChatLookup::refresh()
{
    m_find->setEnabled(!m_isBusy && !m_field->text().trimmed().isEmpty());
    m_person->setVisible(m_member.has_value());
    m_note->say(m_member ? QString() : tr("The server tells of one member at a time, by the user's id."));
}

void ChatLookup::retranslate()
{
    m_label->setText(tr("User id"));
    m_field->setPlaceholderText(tr("A whole number"));
    m_find->setText(tr("Find member"));
    m_person->setAccessibleName(tr("The member that was found"));
    refresh();
}

void ChatLookup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatLookup.cpp"
