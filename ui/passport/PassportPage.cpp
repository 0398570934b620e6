// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PassportPage.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/CallbacksView.h"
#include "ui/passport/KeysPane.h"
#include "ui/passport/NoKeyCard.h"
#include "ui/passport/PassportActions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace botdeck::ui::passport {

namespace {

constexpr int pageMargin = 16;

} // namespace

PassportPage::PassportPage(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(new PassportActions(*this))
    , m_title(new QLabel(this))
    , m_authorise(new QPushButton(this))
    , m_decrypt(new QPushButton(this))
    , m_lock(new look::Sentence(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_card(new NoKeyCard(theme, m_stack))
    , m_parts(new QSplitter(Qt::Vertical, m_stack))
    , m_keys(new KeysPane(theme, clock, m_parts))
    , m_callbacks(new CallbacksView(theme, clock, m_parts))
{
    setObjectName(QStringLiteral("passportPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    m_authorise->setObjectName(QStringLiteral("newAuthorisation"));
    m_authorise->setDefault(true);
    m_decrypt->setObjectName(QStringLiteral("decryptACallback"));
    m_lock->setObjectName(QStringLiteral("passportLock"));
    m_parts->addWidget(m_keys);
    m_parts->addWidget(m_callbacks);
    m_parts->setChildrenCollapsible(false);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_parts);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_authorise);
    head->addWidget(m_decrypt);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(pageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addLayout(head);
    column->addWidget(m_lock);
    column->addWidget(m_stack, 1);
    connectParts();
    connect(&theme, &look::Theme::changed, this, &PassportPage::applyTheme);
    applyTheme();
    retranslate();
}

void PassportPage::connectParts()
{
    const auto runs = [this](const auto *from, auto signal, PassportDeed deed) {
        connect(from, signal, &m_actions->at(deed), &QAction::trigger);
    };
    runs(m_authorise, &QPushButton::clicked, PassportDeed::Authorise);
    runs(m_decrypt, &QPushButton::clicked, PassportDeed::Decrypt);
    runs(m_keys, &KeysPane::makeAsked, PassportDeed::Make);
    runs(m_card, &NoKeyCard::makeAsked, PassportDeed::Make);
    runs(m_keys, &KeysPane::importAsked, PassportDeed::Import);
    runs(m_card, &NoKeyCard::importAsked, PassportDeed::Import);
    runs(m_card, &NoKeyCard::selfTestAsked, PassportDeed::SelfTest);
    connect(
        &m_actions->at(PassportDeed::DecryptCallback), &QAction::triggered, m_callbacks,
        &CallbacksView::decryptChosen);
    connect(m_callbacks, &CallbacksView::chosenChanged, m_actions, &PassportActions::setHasCallback);
}

void PassportPage::setKeys(const QList<ShownKey> &keys)
{
    m_keys->setKeys(keys);
    m_stack->setCurrentWidget(keys.isEmpty() ? static_cast<QWidget *>(m_card) : m_parts);
}

void PassportPage::setLock(const QString &reason)
{
    m_lock->say(reason);
    m_keys->setReadOnly(!reason.isEmpty());
    m_card->setReadOnly(!reason.isEmpty());
    m_actions->setReadOnly(!reason.isEmpty());
}

void PassportPage::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
}

void PassportPage::retranslate()
{
    m_title->setText(tr("Passport"));
    m_authorise->setText(tr("&New authorisation…"));
    m_decrypt->setText(tr("&Decrypt a callback…"));
    m_actions->retranslate();
}

void PassportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_PassportPage.cpp"
