// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ForwardDialog.h"

#include "models/SafeText.h"
#include "ui/converse/ChatDelegate.h"
#include "ui/converse/ChatFilter.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/widgets/SearchKeys.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::converse {

namespace {

constexpr int forwardListHeight = 280;
constexpr qsizetype forwardedShown = 120;

} // namespace

ForwardDialog::ForwardDialog(const Parts &parts, const domain::ChatMessage &message, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_chats(new ChatFilter(this))
    , m_message(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("forwardDialog"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(models::oneLine(message.text.text, forwardedShown));
    m_message->setWordWrap(true);
    m_message->setVisible(!m_message->text().isEmpty());
    look::setInk(*m_message, theme().colour(look::Token::Text2));
    m_field->setObjectName(QStringLiteral("forwardTo"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_chats->setSourceModel(&parts.chats);
    m_list->setObjectName(QStringLiteral("forwardChats"));
    m_list->setModel(m_chats);
    m_list->setItemDelegate(new ChatDelegate(theme(), parts.clock, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme().px(forwardListHeight));
    body().addWidget(m_message);
    body().addWidget(m_field);
    body().addWidget(m_list, 1);
    m_yes = &addMainButton("forward");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_field, &QLineEdit::textChanged, this, &ForwardDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ForwardDialog::refresh);
    connect(m_list, &QListView::doubleClicked, this, &ForwardDialog::take);
    connect(m_yes, &QPushButton::clicked, this, &ForwardDialog::take);
    retranslate();
    refresh();
    widgets::steerList(*m_field, *m_list);
    m_field->setFocus();
}

QString ForwardDialog::typed() const
{
    return m_field->text().trimmed();
}

domain::ChatEntry ForwardDialog::choice() const
{
    if (m_list->currentIndex().isValid())
        return chatAt(m_list->currentIndex());
    domain::ChatEntry chat;
    if (isChatAddress(typed()))
        chat.chatId = typed();
    return chat;
}

void ForwardDialog::search()
{
    m_chats->setTyped(typed());
    const QModelIndex exact = m_chats->exactly(typed());
    // An address that is not listed means nobody who is.
    const QModelIndex first = isChatAddress(typed()) ? exact : m_chats->index(0, 0);
    m_list->setCurrentIndex(typed().isEmpty() ? QModelIndex() : first);
    refresh();
}

void ForwardDialog::refresh()
{
    m_yes->setEnabled(!choice().chatId.isEmpty());
}

void ForwardDialog::take()
{
    const domain::ChatEntry chat = choice();
    if (chat.chatId.isEmpty())
        return;
    accept();
    Q_EMIT chosen(chat);
}

void ForwardDialog::retranslate()
{
    setWindowTitle(tr("Forward message"));
    m_field->setPlaceholderText(tr("Name, @username or id"));
    m_field->setAccessibleName(tr("Forward to"));
    m_list->setAccessibleName(tr("Chats"));
    m_yes->setText(tr("&Forward"));
}

} // namespace botdeck::ui::converse

#include "moc_ForwardDialog.cpp"
